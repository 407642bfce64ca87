import SupplyModel

/// Joins relation records that say the same (supplier, buyer, kind, product, into) into one relation with all
/// their evidence.
///
/// Works on integer keys, sorted for one supplier after the other, so that ten million records take a few seconds and
/// little memory beside their own.
struct RelationAssembly: Sendable {
  private let records: RecordIndex
  private let parties: PartyAssembly
  private let products: ProductAssembly
  private let links: ProductLinks
  private let symbols: SymbolUnion
  private let origins: StatedOrigins
  /// By batch: a network JSON, whose numbers are given outright; and: gives ranges.
  private let isStated: [Bool]
  private let hasRanges: [Bool]

  init(
    _ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly, _ links: ProductLinks,
    _ origins: StatedOrigins
  ) {
    self.records = records
    self.parties = parties
    self.products = products
    self.links = links
    symbols = SymbolUnion(records.batches)
    self.origins = origins
    isStated = records.batches.map { $0.network != nil }
    hasRanges = records.batches.map { !$0.ranges.isEmpty }
  }

  /// - Parameter rowsAtOnce: how many one thread joins before what came of them is put into the network.
  func assemble(
    into network: inout SupplyNetwork, threads: Int, rowsAtOnce: Int, accounts: inout RecordAccounts,
    log: inout DiagnosticLog
  ) {
    let suppliers = SupplierRows(
      records, parties, products, links, symbols, accounts: &accounts, log: &log)
    network.evidence.reserveLargePages(suppliers.count)
    network.relations.reserveLargePages(suppliers.count)
    var parts = suppliers.parts(of: rowsAtOnce).makeIterator()
    concurrently(
      threads: threads, next: { parts.next() }, work: { joined($0, suppliers) },
      inOrder: { $0.add(to: &network, accounts: &accounts, log: &log) })
    network.symbols = symbols.table
  }

  /// The relations of some suppliers.
  private func joined(_ some: Range<Int>, _ suppliers: SupplierRows) -> JoinedRelations {
    var joined = JoinedRelations(rows: suppliers.count(of: some))
    for supplier in some {
      let rows = suppliers.rows(of: supplier)
      var start = 0
      while start < rows.count {
        let end = endOfGroup(rows, start, suppliers)
        append(rows[start..<end], of: suppliers, to: &joined)
        start = end
      }
    }
    return joined
  }

  /// Adds the relation that some rows are about.
  private func append(
    _ rows: ArraySlice<ResolvedRow>, of suppliers: SupplierRows, to joined: inout JoinedRelations
  ) {
    if let only = rows.only, case let record = suppliers.record(of: only), !record.takesBack {
      joined.note(.kept, batch: only.record.batch, record: record.record)
      joined.append(evidenceOf: record)
      let relation = only.outline.stating(record)
      return joined.append(relation, ranges: ranges(of: rows, suppliers), origins: origins.all(of: rows))
    }
    let members = rows.map { suppliers.record(of: $0) }
    for (number, (row, member)) in zip(rows, members).enumerated() {
      joined.note(number == 0 ? .kept : .relationMerged, batch: row.record.batch, record: member.record)
    }
    let group = RelationGroup(members, symbols, parties.parties)
    let relation = group.relation(rows[rows.endIndex - 1].outline, log: &joined.diagnostics)
    for member in group.distinct { joined.append(evidenceOf: member) }
    joined.append(relation, ranges: ranges(of: rows, suppliers), origins: origins.all(of: rows))
  }

  /// Network JSON gives its numbers outright: its relations are never merged.
  ///
  /// Trade documents that name no goods and no amount, such as an order response without lines, or no destination,
  /// say nothing against the relation after them between the same two: they are more evidence for it. A row of
  /// a table that leaves them out means everything, and stays a relation of its own.
  private func endOfGroup(_ rows: [ResolvedRow], _ start: Int, _ suppliers: SupplierRows) -> Int {
    guard !isStated(rows[start]) else { return start + 1 }
    let end = endOfEqual(rows, start)
    guard end < rows.count, !isStated(rows[end]),
      isLessSpecific(rows[start..<end], than: rows[end], suppliers)
    else { return end }
    return endOfGroup(rows, end, suppliers)
  }

  private func endOfEqual(_ rows: [ResolvedRow], _ start: Int) -> Int {
    var end = start + 1
    while end < rows.count, rows[end].ends == rows[start].ends, rows[end].goods == rows[start].goods,
      !isStated(rows[end])
    { end += 1 }
    return end
  }

  /// Rows sort by kind, product, destination, none first, so the less specific stand right before.
  private func isLessSpecific(
    _ rows: ArraySlice<ResolvedRow>, than next: ResolvedRow, _ suppliers: SupplierRows
  ) -> Bool {
    guard let row = rows.first, row.ends == next.ends, row.goods >> 60 == next.goods >> 60 else {
      return false
    }
    guard rows.allSatisfy({ suppliers.record(of: $0).documentKind != .table }) else { return false }
    let (goods, nextGoods) = (row.goods & ResolvedRow.goodsMask, next.goods & ResolvedRow.goodsMask)
    if goods == 0 { return rows.allSatisfy { suppliers.record(of: $0).namesNoAmount } }
    return goods >> 30 == nextGoods >> 30 && goods & ResolvedRow.destinationMask == 0
  }

  /// Ranges that records of one relation give. Where several say something else, what is true may be what any of them
  /// says, so a range reaches over all of it.
  private func ranges(of rows: ArraySlice<ResolvedRow>, _ suppliers: SupplierRows) -> FigureRanges? {
    guard hasRanges.contains(true) else { return nil }
    let stating = rows.filter { given($0) != nil && !$0.isFurther }
    guard !stating.isEmpty else { return nil }
    func hull(
      _ range: KeyPath<FigureRanges, FigureRange?>, _ figure: KeyPath<RelationRecord, Figure>
    ) -> FigureRange? {
      guard stating.contains(where: { given($0)?[keyPath: range] != nil }) else { return nil }
      return rows.filter { !$0.isFurther }
        .compactMap { row in
          given(row)?[keyPath: range]
            ?? suppliers.record(of: row)[keyPath: figure].value.map { FigureRange(low: $0, high: $0) }
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

  private func given(_ row: ResolvedRow) -> FigureRanges? {
    hasRanges[Int(row.record.batch)]
      ? records.batches[Int(row.record.batch)].ranges[Int32(row.record.position)] : nil
  }

  private func isStated(_ row: ResolvedRow) -> Bool { isStated[Int(row.record.batch)] }
}

extension ArraySlice {
  /// Its element where it has one only.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
