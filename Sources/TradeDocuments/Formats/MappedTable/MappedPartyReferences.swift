import SupplyModel

/// One party of a mapping over all rows: a record for each distinct name together with what else the row says of it.
struct MappedPartyReferences {
  private let party: MappedParty
  private let keyScope: String
  private var texts = ByteInterner()
  private var positions: [Int32] = []
  private var key: [UInt8] = []

  init(_ party: MappedParty, mapping: String) {
    self.party = party
    keyScope = Self.scope(of: party, mapping)
  }

  /// A register is one for all mappings, and so are the parties that mappings name outright.
  private static func scope(of party: MappedParty, _ mapping: String) -> String {
    if let register = party.register { return "register:\(register)" }
    if case .constant = party.name { return "register:" }
    return "mapping:\(mapping):\(party.label)"
  }

  /// Position in the batch of the party the current row names; nil when it names none.
  mutating func position(in cells: MappedCells, _ batch: inout StatementBatch) -> Int32? {
    let name = cells.cell(party.name)
    if name.isEmpty { return nil }
    key.removeAll(keepingCapacity: true)
    for source in [party.name, party.country, party.region] + party.identifiers.map(\.value) {
      key.append(contentsOf: cells.cell(source).bytes)
      key.append(0)
    }
    let (number, isNew) = key.withUnsafeBufferPointer { texts.intern($0) }
    if isNew {
      positions.append(Int32(batch.parties.count))
      batch.parties.append(record(named: name.text, cells, &batch))
    }
    return positions[number]
  }

  private func record(
    named name: String, _ cells: MappedCells, _ batch: inout StatementBatch
  ) -> PartyRecord {
    let place = cells.place(party.name)
    DamagedNumber.report(name, at: place, &batch.diagnostics)
    var record = PartyRecord(key: name, keyScope: keyScope, record: cells.scan.record, location: place)
    record.statements.append(Statement(.name, name, at: place))
    func stated(_ source: TableMapping.CellSource?) -> StatedPlace.Text? {
      cells.cell(source).value.map { ($0, cells.place(source)) }
    }
    let stands = StatedPlace(country: stated(party.country), region: stated(party.region), &batch.diagnostics)
    record.statements += stands.statements
    for role in party.roles { record.statements.append(Statement(.role, role, at: place)) }
    addIdentifiers(to: &record, cells, &batch.diagnostics)
    return record
  }

  private func addIdentifiers(
    to record: inout PartyRecord, _ cells: MappedCells, _ log: inout DiagnosticLog
  ) {
    for identifier in party.identifiers {
      guard let text = cells.cell(identifier.value).value else { continue }
      DamagedNumber.report(text, at: cells.place(identifier.value), &log)
      record.statements.append(
        Statement(
          .identifier, "\(identifier.scheme):\(text)", original: text, at: cells.place(identifier.value)))
    }
  }
}
