import SupplyModel

/// What would change what this dossier says: which judgement, which document, which answer.
struct DossierOutlook {
  let page: PageContext
  let party: PartyResult

  @HTMLBuilder var html: HTML {
    let changes = Words.Outlook.changes(party, page.index)
    if !changes.isEmpty {
      element("h4") { "\(Words.Outlook.title)" }
      element("ul", .classes("outlook")) {
        for change in changes { element("li") { Marks.quoted(change) } }
      }
    }
    element("p", .classes("note")) {
      element("a", .href(page.drawingAnchor), .key("data-focus", String(page.index.positions[party.id] ?? 0)))
      {
        "\(Words.Focus.link)"
      }
    }
  }
}
