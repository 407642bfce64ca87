import SupplyModel

/// Our values beside a list's, feature by feature, with edition, entry and status.
struct DossierMatches {
  let page: PageContext
  let party: PartyResult

  @HTMLBuilder var html: HTML {
    for position in page.index.matches[party.id, default: []] { match(page.result.matches[position]) }
  }

  private func match(_ match: MatchResult) -> HTML {
    let table = Table(
      caption(match),
      [.text("Compared"), .text("Our value"), .text("Their value"), .number("Score"), .text("Agreement")],
      match.features.map { feature in
        Table.Row(cells: [
          "\(feature.name)", Marks.quoted(feature.ours), Marks.quoted(feature.theirs),
          "\(Numerals.score(feature.score))", ScoreBar(score: feature.score).html,
        ])
      })
    return element("div", .classes("match")) {
      table.html
      Marks.note(state(match))
    }
  }

  private func caption(_ match: MatchResult) -> HTML {
    let list = page.index.list(match.list)
    let title = list.map { "\($0.title), \($0.publisher)" } ?? match.list
    let edition = list.flatMap(\.edition).map(\.description) ?? "of unknown date"
    return """
      \(Words.Matches.kind(match)) with “\(Marks.quoted(match.entryName))” — \
      \(Marks.quoted(title)), edition \(edition), entry \(Marks.quoted(match.entryID)); \
      \(Marks.defined("score", .fixed("def-match"))) \(Numerals.score(match.score))
      """
  }

  private func state(_ match: MatchResult) -> HTML {
    let listed = match.listedOn.map { ", listed on \($0)" } ?? ""
    let delisted = match.delistedOn.map { ", delisted on \($0)" } ?? ""
    let force = match.isActive ? "in force on the edition's date" : "not in force on the edition's date"
    return """
      status “\(Marks.quoted(match.status))”, \(force)\(listed)\(delisted)\
      \(match.scope.map { "; scope: \($0)" } ?? "") \(Marks.place(Words.Page.listPlace(match.listLocation)))
      """
  }
}
