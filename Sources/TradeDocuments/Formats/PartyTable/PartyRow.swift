import SupplyModel

/// Reads rows of a parties table one after the other.
struct PartyRow {
  private let rows: TableRows<PartyColumn>
  private var owners = PartyReferences()

  init(_ rows: TableRows<PartyColumn>) { self.rows = rows }

  mutating func read(into batch: inout StatementBatch) {
    guard let id = rows.required(.id, &batch), let name = rows.required(.name, &batch) else { return }
    DamagedNumber.report(id, at: rows.place(.id), &batch.diagnostics)
    var party = PartyRecord(
      key: id, keyScope: PartyReferences.tables, record: rows.record, location: rows.place(.id))
    party.statements.append(Statement(.name, name, at: rows.place(.name)))
    addLists(to: &party)
    addPlaces(to: &party, &batch)
    addTexts(to: &party)
    addFraction(.disclosure, .disclosure, to: &party, &batch)
    let owned = addFraction(.ownedShare, .ownedShare, to: &party, &batch)
    addOrigin(to: &party, &batch)
    let position = Int32(batch.parties.count)
    batch.parties.append(party)
    addOwner(of: position, share: owned, &batch)
  }

  /// Cells of several values, parted by `|`.
  private func addLists(to party: inout PartyRecord) {
    let properties: [(PartyColumn, Statement.Property)] = [
      (.aliases, .alias), (.identifiers, .identifier), (.roles, .role),
    ]
    for (column, property) in properties where !rows.cell(column).isEmpty {
      let place = rows.place(column)
      for value in rows.cell(column).text.split(separator: "|").map(Self.trimmed) where !value.isEmpty {
        party.statements.append(Statement(property, value, at: place))
      }
    }
  }

  private func addPlaces(to party: inout PartyRecord, _ batch: inout StatementBatch) {
    let place = StatedPlace(country: stated(.country), region: stated(.region), &batch.diagnostics)
    party.statements += place.statements
    guard let country = rows.country(.registeredCountry, &batch) else { return }
    let written = rows.cell(.registeredCountry).text
    party.statements.append(
      Statement(.registeredCountry, country.code, original: written, at: rows.place(.registeredCountry)))
  }

  private func stated(_ column: PartyColumn) -> StatedPlace.Text? {
    rows.cell(column).value.map { ($0, rows.place(column)) }
  }

  private func addTexts(to party: inout PartyRecord) {
    let properties: [(PartyColumn, Statement.Property)] = [
      (.address, .address), (.sector, .sector), (.parent, .parent), (.notes, .notes),
    ]
    for (column, property) in properties {
      guard let text = rows.cell(column).value else { continue }
      party.statements.append(Statement(property, text, at: rows.place(column)))
    }
  }

  @discardableResult private func addFraction(
    _ column: PartyColumn, _ property: Statement.Property, to party: inout PartyRecord,
    _ batch: inout StatementBatch
  ) -> Double? {
    guard let value = rows.fraction(column, &batch) else { return nil }
    party.statements.append(
      Statement(property, "\(value)", original: rows.cell(column).text, at: rows.place(column)))
    return value
  }

  private func addOrigin(to party: inout PartyRecord, _ batch: inout StatementBatch) {
    guard let text = rows.cell(.origin).value else { return }
    guard let isOrigin = Self.truth(text) else {
      return batch.diagnostics.report(.badOrigin(text, at: rows.place(.origin)))
    }
    party.statements.append(
      Statement(.origin, isOrigin ? "yes" : "no", original: text, at: rows.place(.origin)))
  }

  private mutating func addOwner(of owned: Int32, share: Double?, _ batch: inout StatementBatch) {
    let parent = rows.cell(.parent)
    if parent.isEmpty { return }
    let owner = owners.position(of: parent, record: rows.record, in: &batch, at: rows.place(.parent))
    var relation = RelationRecord(
      supplier: owner, buyer: owned, kind: .ownership, evidence: .declared, documentKind: .table,
      record: rows.record, location: rows.place(.parent))
    relation.share = Figure(share)
    batch.relations.append(relation)
  }

  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "yes", "y", "true", "1": true
    case "no", "n", "false", "0": false
    default: nil
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}

extension Diagnostic {
  fileprivate static func badOrigin(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "bad-origin", .warning, "'\(text)' in column 'origin' is neither yes nor no", at: place, excerpt: text,
      hint: "write yes when nothing is further upstream; the row was kept without it")
  }
}
