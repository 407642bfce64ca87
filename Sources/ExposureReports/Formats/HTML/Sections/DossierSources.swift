import SupplyModel

/// Which records were joined into a party and why, what they say, and what is being done.
struct DossierSources {
  static let limit = 20

  let page: PageContext
  let party: PartyResult

  @HTMLBuilder var html: HTML {
    if party.records.count > 1 { records }
    if !party.statements.isEmpty { statements }
    for position in page.index.actions[party.id, default: []] { action(page.result.actions[position]) }
  }

  private var records: HTML {
    Table(
      "\(Words.plural(party.records.count + party.moreRecords, "record")) joined into this party\(shownRecords)",
      [.text("Record"), .text("Why it is the same"), .text("Where it stands")],
      party.records.prefix(Self.limit).map { record in
        Table.Row(cells: [
          Marks.quoted(record.key), "\(record.reason ?? "first record")", page.place(record.location),
        ])
      }
    ).html
  }

  /// `, 20 shown`, when there are more.
  private var shownRecords: String {
    let shown = min(party.records.count, Self.limit)
    return party.records.count + party.moreRecords > shown ? ", \(shown) shown" : ""
  }

  private var statements: HTML {
    let count = party.statements.count
    let shown = party.statements.prefix(Self.limit)
    return Table(
      "What the documents say\(count > shown.count ? ", \(shown.count) of \(Numerals.grouped(count))" : "")",
      [.text("Property"), .text("Value"), .text("Where it stands")],
      shown.map { Table.Row(cells: ["\($0.property.rawValue)", value($0), page.place($0.location)]) }
    ).html
  }

  /// As understood, and as written where that differs.
  private func value(_ statement: Statement) -> HTML {
    guard let original = statement.original else { return Marks.quoted(statement.value) }
    return "\(Marks.quoted(statement.value)) \(element("small") { "written “\(Marks.quoted(original))”" })"
  }

  private func action(_ action: ActionResult) -> HTML {
    element("div", .classes("match")) {
      Table(
        "Corrective action \(Marks.quoted(action.id))", [.text("Field"), .text("Value")],
        action.sortedFields.map { Table.Row(cells: ["\($0.name)", Marks.quoted($0.value)]) }
      ).html
      Marks.note(page.place(action.location))
    }
  }
}
