import SupplyModel

/// Joins relation records that say the same (supplier, buyer, kind, product, into) into one relation with all
/// their evidence.
///
/// Works on integer keys and one sort, so that a million records take about a second.
struct RelationAssembly {
  /// A relation record as sorted: ends and goods in two integers, then its place.
  private struct Row {
    let ends: UInt64
    let goods: UInt64
    let place: UInt64
    let batch: Int32
    let position: Int32
  }

  private let records: RecordIndex
  private let parties: PartyAssembly
  private let products: ProductAssembly
  private let symbols: SymbolUnion
  private var numbering: SymbolNumbering

  init(_ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly) {
    self.records = records
    self.parties = parties
    self.products = products
    symbols = SymbolUnion(records.batches)
    numbering = SymbolNumbering(symbols)
  }

  mutating func assemble(
    into network: inout SupplyNetwork, accounts: inout RecordAccounts, log: inout DiagnosticLog
  ) {
    let rows = sortedRows(&accounts, &log)
    network.evidence.reserveCapacity(rows.count)
    var start = 0
    while start < rows.count {
      let end = endOfGroup(rows, start)
      var members: [RelationRecord] = []
      members.reserveCapacity(end - start)
      for row in rows[start..<end] {
        let record = record(of: row)
        accounts.note(members.isEmpty ? .kept : .relationMerged, batch: Int(row.batch), record: record.record)
        members.append(record)
      }
      let group = RelationGroup(
        members, symbols,
        names: (
          network.parties[Int(rows[start].ends >> 32)].id,
          network.parties[Int(UInt32(truncatingIfNeeded: rows[start].ends))].id
        ))
      append(group.relation(relation(of: rows[start]), log: &log), group, to: &network)
      start = end
    }
    network.symbols = numbering.table
  }

  private mutating func append(
    _ relation: SupplyRelation, _ group: RelationGroup, to network: inout SupplyNetwork
  ) {
    var relation = relation
    relation.currency = numbering.number(relation.currency)
    relation.unit = numbering.number(relation.unit)
    let first = Int32(network.evidence.count)
    for member in group.distinct {
      network.evidence.append(
        Evidence(
          evidenceClass: member.evidence, documentKind: member.documentKind, location: member.location,
          date: member.observedOn, documentNumber: numbering.number(member.documentNumber)))
    }
    relation.evidence = first..<Int32(network.evidence.count)
    network.relations.append(relation)
  }

  /// Network JSON gives its numbers outright: its relations are never merged.
  private func endOfGroup(_ rows: [Row], _ start: Int) -> Int {
    guard !isStated(rows[start]) else { return start + 1 }
    var end = start + 1
    while end < rows.count, rows[end].ends == rows[start].ends, rows[end].goods == rows[start].goods,
      !isStated(rows[end])
    { end += 1 }
    return end
  }

  private func isStated(_ row: Row) -> Bool { records.batches[Int(row.batch)].network != nil }

  /// The record with its symbols made comparable across batches.
  private func record(of row: Row) -> RelationRecord {
    symbols.unified(records.batches[Int(row.batch)].relations[Int(row.position)], batch: Int(row.batch))
  }

  private func relation(of row: Row) -> SupplyRelation {
    var relation = SupplyRelation(
      supplier: PartyIndex(Int(row.ends >> 32)), buyer: PartyIndex(Int(UInt32(truncatingIfNeeded: row.ends))),
      kind: RelationKind.allCases[Int(row.goods >> 60)])
    let (product, into) = (Int(row.goods >> 30 & 0x3FFF_FFFF), Int(row.goods & 0x3FFF_FFFF))
    relation.product = product == 0 ? nil : ProductIndex(product - 1)
    relation.into = into == 0 ? nil : ProductIndex(into - 1)
    return relation
  }

  private func sortedRows(_ accounts: inout RecordAccounts, _ log: inout DiagnosticLog) -> [Row] {
    var rows: [Row] = []
    rows.reserveCapacity(records.batches.reduce(0) { $0 + $1.relations.count })
    for (batch, content) in records.batches.enumerated() {
      for (position, record) in content.relations.enumerated() {
        if let row = row(record, batch, position, &log) {
          rows.append(row)
        } else {
          accounts.note(.rejected, batch: batch, record: record.record)
        }
      }
    }
    rows.sort { a, b in
      if a.ends != b.ends { return a.ends < b.ends }
      if a.goods != b.goods { return a.goods < b.goods }
      if a.place != b.place { return a.place < b.place }
      return record(of: a).precedes(record(of: b), symbols)
    }
    return rows
  }

  /// nil when the relation cannot be used; it is then reported.
  private func row(
    _ record: RelationRecord, _ batch: Int, _ position: Int, _ log: inout DiagnosticLog
  ) -> Row? {
    guard let supplier = parties.party(batch: batch, position: record.supplier, records),
      let buyer = parties.party(batch: batch, position: record.buyer, records)
    else {
      log.report(.danglingRelation(at: record.location))
      return nil
    }
    guard supplier != buyer else {
      log.report(.selfRelation(of: parties.parties[supplier.position].id, at: record.location))
      return nil
    }
    let product = products.product(batch: batch, position: record.product).map { UInt64($0.number) + 1 } ?? 0
    let into = products.product(batch: batch, position: record.into).map { UInt64($0.number) + 1 } ?? 0
    return Row(
      ends: UInt64(supplier.number) << 32 | UInt64(buyer.number),
      goods: UInt64(record.kind.rawValue) << 60 | product << 30 | into,
      place: UInt64(record.location.document.index) << 32 | UInt64(record.location.line),
      batch: Int32(batch), position: Int32(position))
  }
}

extension Diagnostic {
  fileprivate static func selfRelation(of party: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "self-relation", .warning, "\(party) would supply itself; the relation is left out", at: place,
      hint: "supplier and buyer resolve to one party: check the row, or judge the two different")
  }

  fileprivate static func danglingRelation(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-party", .warning, "a relation names a party that nothing describes; it is left out", at: place)
  }
}
