import SupplyModel

/// The index of evidence and the manifest of the run: enough to find every fact again and to repeat the run.
struct EvidenceSection {
  let page: PageContext

  private var result: AnalysisResult { page.result }

  var html: HTML {
    section(.evidence, Words.Page.evidenceHeading, Words.Statements.evidence(result)) {
      ExhibitIndex(page: page).html
      inputs
      lists
      element("h3") { "Repeat this run" }
      element("pre") { element("code") { "\(ReproducingCommand(result: result).text)" } }
      Marks.note("\(Words.Page.sameBytes)")
      Marks.note("\(Words.Page.formats)")
    }
  }

  @HTMLBuilder private var inputs: HTML {
    if result.inputs.isEmpty {
      Marks.note("\(Words.Check.noInputs)")
    } else {
      Table(
        "Inputs: read = kept + merged + rejected",
        [
          .text("File"), .text("Recognised as"), .number("Read"), .number("Kept"), .number("Merged"),
          .number("Rejected"), .number("Size"), .text("sha256"),
        ], result.inputs.prefix(200).map(row)
      ).html
      if result.inputs.count > 200 { Marks.note("\(Words.Page.moreInputs(result.inputs.count - 200))") }
    }
  }

  private func row(_ input: InputDocument) -> Table.Row {
    let why = element("small") { Marks.quoted(input.recognition) }
    return Table.Row(cells: [
      Marks.place(input.path), "\(input.format ?? Words.Check.notRecognised) \(why)", "\(input.records.read)",
      "\(input.records.kept)", "\(input.records.merged)", "\(input.records.rejected)",
      "\(Numerals.bytes(input.bytes))", hash(input.sha256),
    ])
  }

  @HTMLBuilder private var lists: HTML {
    if result.lists.isEmpty {
      Marks.note("\(Words.Answers.noLists)")
    } else {
      Table(
        "Lists screened, found or not",
        [
          .text("List"), .text("Edition"), .number("Entries in force"), .number("Names screened"),
          .text("Result"), .text("File"), .text("sha256"),
        ], result.lists.map(row)
      ).html
      nearMisses
    }
  }

  /// For a reader who knows better.
  @HTMLBuilder private var nearMisses: HTML {
    let near = result.screened.flatMap(\.nearMisses)
    if !near.isEmpty {
      let rest = result.screened.reduce(0) { $0 + $1.nearMissCount } - near.count
      Table(
        "\(Words.NearMisses.caption)",
        [.text("Our party"), .text("Entry"), .text("List"), .number("Score"), .text("What was compared")],
        near.map(row)
      ).html
      if rest > 0 { Marks.note("\(Words.NearMisses.more(rest))") }
    }
  }

  private func row(_ near: MatchResult) -> Table.Row {
    let features = near.features.map {
      "\($0.name) \(Numerals.score($0.score)): \($0.ours) / \($0.theirs)"
    }
    return Table.Row(cells: [
      page.party(near.party), Marks.quoted(near.entryName),
      Marks.quoted(page.index.list(near.list)?.title ?? near.list), "\(Numerals.score(near.score))",
      Marks.quoted(features.joined(separator: "; ")),
    ])
  }

  private func row(_ list: ListEdition) -> Table.Row {
    let logs = result.screened.filter { $0.list == list.id }
    let publisher = element("small") { Marks.quoted(list.publisher) }
    return Table.Row(cells: [
      "\(Marks.quoted(list.title)) \(publisher)", "\(Words.Page.edition(list))",
      "\(list.activeEntries) of \(list.entries)",
      "\(logs.reduce(0) { $0 + $1.names })",
      "\(Words.Page.screening(list, hits: logs.reduce(0) { $0 + $1.hits }, none: logs.reduce(0) { $0 + $1.none }))",
      Marks.place(list.path), hash(list.sha256),
    ])
  }

  private func hash(_ text: String) -> HTML { element("code", .classes("hash")) { "\(text)" } }
}
