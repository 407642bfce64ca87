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
    /// One more destination of a record whose amounts another row has.
    var isFurther = false

    /// Product and destination, without the kind; the destination alone.
    static let goodsMask: UInt64 = 1 << 60 - 1
    static let destinationMask: UInt64 = 1 << 30 - 1
  }

  private let records: RecordIndex
  private let parties: PartyAssembly
  private let products: ProductAssembly
  private let links: ProductLinks
  private let symbols: SymbolUnion
  /// By batch and product, whether it says where it comes from; most do not.
  private let statesOrigin: [[Bool]]

  init(
    _ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly, _ links: ProductLinks
  ) {
    self.records = records
    self.parties = parties
    self.products = products
    self.links = links
    symbols = SymbolUnion(records.batches)
    statesOrigin = records.batches.map { batch in
      batch.products.map { $0.statements.contains { $0.property == .productOrigin } }
    }
  }

  func assemble(
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
      var relation = group.relation(relation(of: rows[end - 1]), log: &log)
      relation.origins = origins(of: rows[start..<end])
      if let ranges = ranges(of: rows[start..<end]) {
        relation.ranges = Int32(network.ranges.count)
        network.ranges.append(ranges)
      }
      append(relation, group, to: &network)
      start = end
    }
    network.symbols = symbols.table
  }

  private func append(
    _ relation: SupplyRelation, _ group: RelationGroup, to network: inout SupplyNetwork
  ) {
    var relation = relation
    let first = Int32(network.evidence.count)
    for member in group.distinct {
      network.evidence.append(
        Evidence(
          evidenceClass: member.evidence, documentKind: member.documentKind, location: member.location,
          date: member.observedOn, documentNumber: member.documentNumber))
    }
    relation.evidence = first..<Int32(network.evidence.count)
    network.relations.append(relation)
  }

  /// Network JSON gives its numbers outright: its relations are never merged.
  ///
  /// Trade documents that name no goods and no amount, such as an order response without lines, or no destination,
  /// say nothing against the relation after them between the same two: they are more evidence for it. A row of
  /// a table that leaves them out means everything, and stays a relation of its own.
  private func endOfGroup(_ rows: [Row], _ start: Int) -> Int {
    guard !isStated(rows[start]) else { return start + 1 }
    let end = endOfEqual(rows, start)
    guard end < rows.count, !isStated(rows[end]), isLessSpecific(rows[start..<end], than: rows[end]) else {
      return end
    }
    return endOfGroup(rows, end)
  }

  private func endOfEqual(_ rows: [Row], _ start: Int) -> Int {
    var end = start + 1
    while end < rows.count, rows[end].ends == rows[start].ends, rows[end].goods == rows[start].goods,
      !isStated(rows[end])
    { end += 1 }
    return end
  }

  /// Rows sort by kind, product, destination, none first, so the less specific stand right before.
  private func isLessSpecific(_ rows: ArraySlice<Row>, than next: Row) -> Bool {
    guard let row = rows.first, row.ends == next.ends, row.goods >> 60 == next.goods >> 60 else {
      return false
    }
    guard rows.allSatisfy({ record(of: $0).documentKind != .table }) else { return false }
    let (goods, nextGoods) = (row.goods & Row.goodsMask, next.goods & Row.goodsMask)
    if goods == 0 { return rows.allSatisfy { record(of: $0).namesNoAmount } }
    return goods >> 30 == nextGoods >> 30 && goods & Row.destinationMask == 0
  }

  /// Origins that records of one relation state for its product.
  private func origins(of rows: ArraySlice<Row>) -> [StatedOrigin] {
    var places: [String: StatedOrigin] = [:]
    for row in rows {
      let batch = records.batches[Int(row.batch)]
      let product = batch.relations[Int(row.position)].product
      guard product >= 0, statesOrigin[Int(row.batch)][Int(product)] else { continue }
      // By position: to copy a statement costs more than to look at it.
      for position in batch.products[Int(product)].statements.indices
      where batch.products[Int(product)].statements[position].property == .productOrigin {
        let (item, relation) = (batch.products[Int(product)], batch.relations[Int(row.position)])
        let statement = item.statements[position]
        // Where another document described the product in the same words, this one says so where its line stands.
        let location = item.record == relation.record ? statement.location : relation.location
        let origin = StatedOrigin(place: statement.value, location: location)
        places[origin.place] = min(places[origin.place] ?? origin, origin)
      }
    }
    return places.values.sorted()
  }

  /// Ranges that records of one relation give. Where several say something else, what is true may be what any of them
  /// says, so a range reaches over all of it.
  private func ranges(of rows: ArraySlice<Row>) -> FigureRanges? {
    let stating = rows.filter { given($0) != nil && !$0.isFurther }
    guard !stating.isEmpty else { return nil }
    func hull(
      _ range: KeyPath<FigureRanges, FigureRange?>, _ figure: KeyPath<RelationRecord, Figure>
    ) -> FigureRange? {
      guard stating.contains(where: { given($0)?[keyPath: range] != nil }) else { return nil }
      return rows.filter { !$0.isFurther }
        .compactMap { row in
          given(row)?[keyPath: range]
            ?? record(of: row)[keyPath: figure].value.map { FigureRange(low: $0, high: $0) }
        }
        .reduce(nil) { $0?.union($1) ?? $1 }
    }
    var ranges = FigureRanges()
    ranges.share = hull(\.share, \.share)
    ranges.confidence = hull(\.confidence, \.confidence)
    ranges.presence = hull(\.presence, \.presence)
    ranges.mitigation = hull(\.mitigation, \.mitigation)
    return ranges
  }

  private func given(_ row: Row) -> FigureRanges? { records.batches[Int(row.batch)].ranges[row.position] }

  private func isStated(_ row: Row) -> Bool { records.batches[Int(row.batch)].network != nil }

  /// The record with its symbols made comparable across batches.
  private func record(of row: Row) -> RelationRecord {
    let record = symbols.unified(
      records.batches[Int(row.batch)].relations[Int(row.position)], batch: Int(row.batch))
    return row.isFurther ? record.withoutAmounts : record
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
          if record.into < 0, !links.isEmpty { addDestinations(of: &rows) }
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

  /// A record that does not say what its goods go into goes where product links say: one row for each destination.
  private func addDestinations(of rows: inout [Row]) {
    guard let row = rows.last, case let relation = relation(of: row), let product = relation.product else {
      return
    }
    let destinations = links.destinations(of: product, at: relation.buyer)
    guard !destinations.isEmpty else { return }
    rows.removeLast()
    for (number, destination) in destinations.enumerated() {
      rows.append(
        Row(
          ends: row.ends, goods: row.goods | UInt64(destination.position + 1), place: row.place,
          batch: row.batch, position: row.position, isFurther: number > 0))
    }
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
