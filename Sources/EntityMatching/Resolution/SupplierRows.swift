import SupplyModel

/// The usable relation records of a run by the party that supplies, so that they can be sorted one supplier at a time:
/// to sort ten million at once takes as much memory again as they have.
final class SupplierRows: Sendable {
  private let records: RecordIndex
  private let products: ProductAssembly
  private let links: ProductLinks
  private let symbols: SymbolUnion
  private let ends: RelationEnds
  /// Places of the records of supplier s are `starts[s]..<starts[s + 1]`.
  private let starts: [UInt32]
  private let places: [RecordPlace]

  /// - Complexity: O(parties + records).
  init(
    _ records: RecordIndex, _ parties: PartyAssembly, _ products: ProductAssembly, _ links: ProductLinks,
    _ symbols: SymbolUnion, accounts: inout RecordAccounts, log: inout DiagnosticLog
  ) {
    (self.records, self.products, self.links, self.symbols) = (records, products, links, symbols)
    ends = RelationEnds(records, parties)
    var starts = [UInt32](repeating: 0, count: parties.parties.count + 1)
    for (batch, content) in records.batches.enumerated() {
      for position in content.relations.indices {
        if let (supplier, _) = ends.of(content.relations[position], batch) {
          starts[supplier.position + 1] += 1
        } else {
          let record = content.relations[position]
          log.report(ends.problem(of: record, batch, parties))
          accounts.note(.rejected, batch: batch, record: record.record)
        }
      }
    }
    for supplier in parties.parties.indices { starts[supplier + 1] += starts[supplier] }
    places = Self.places(records, ends, starts)
    self.starts = starts
  }

  private static func places(
    _ records: RecordIndex, _ ends: RelationEnds, _ starts: [UInt32]
  ) -> [RecordPlace] {
    var next = starts
    var places = Array(repeating: RecordPlace(batch: 0, position: 0), count: Int(starts.last ?? 0))
    for (batch, content) in records.batches.enumerated() {
      for position in content.relations.indices {
        guard let (supplier, _) = ends.of(content.relations[position], batch) else { continue }
        places[Int(next[supplier.position])] = RecordPlace(batch: batch, position: position)
        next[supplier.position] += 1
      }
    }
    return places
  }

  /// Of all suppliers.
  var count: Int { places.count }

  /// Of suppliers next to each other.
  func count(of suppliers: Range<Int>) -> Int {
    Int(starts[suppliers.upperBound] - starts[suppliers.lowerBound])
  }

  /// Suppliers next to each other that have about as many rows together, one range after the other.
  func parts(of rows: Int) -> some Sequence<Range<Int>> { starts.parts(ofRows: rows) }

  /// Rows of one supplier, sorted; where product links say where goods go, one for each destination.
  ///
  /// - Complexity: O(n log n) for `n` rows.
  func rows(of supplier: Int) -> [ResolvedRow] {
    var rows: [ResolvedRow] = []
    let range = Int(starts[supplier])..<Int(starts[supplier + 1])
    rows.reserveCapacity(range.count)
    for place in places[range] {
      guard let row = row(at: place) else { continue }
      let destinations = destinations(of: row)
      if destinations.isEmpty { rows.append(row) }
      for (number, destination) in destinations.enumerated() {
        rows.append(row.going(into: destination, isFurther: number > 0))
      }
    }
    if rows.count > 1 { rows.sort(by: precedes) }
    return rows
  }

  /// The record with its symbols made comparable across batches.
  func record(of row: ResolvedRow) -> RelationRecord {
    let batch = Int(row.record.batch)
    let record = symbols.unified(
      records.batches[batch].relations[Int(row.record.position)], batch: batch)
    return row.isFurther ? record.withoutAmounts : record
  }

  private func precedes(_ a: ResolvedRow, _ b: ResolvedRow) -> Bool {
    if a.ends != b.ends { return a.ends < b.ends }
    if a.goods != b.goods { return a.goods < b.goods }
    if a.place != b.place { return a.place < b.place }
    return record(of: a).precedes(record(of: b), symbols)
  }

  private func row(at place: RecordPlace) -> ResolvedRow? {
    let batch = Int(place.batch)
    let record = records.batches[batch].relations[Int(place.position)]
    guard let (supplier, buyer) = ends.of(record, batch) else { return nil }
    return ResolvedRow(
      ends: UInt64(supplier.number) << 32 | UInt64(buyer.number),
      goods: UInt64(record.kind.rawValue) << 60 | number(record.product, batch) << 30
        | number(record.into, batch),
      place: UInt64(record.location.document.index) << 32 | UInt64(record.location.line), record: place,
      isFurther: false)
  }

  private func number(_ product: Int32, _ batch: Int) -> UInt64 {
    products.product(batch: batch, position: product).map { UInt64($0.number) + 1 } ?? 0
  }

  /// Where product links say that the goods of a record go which does not say so itself.
  private func destinations(of row: ResolvedRow) -> [ProductIndex] {
    guard !links.isEmpty, row.into == nil, let product = row.product,
      records.batches[Int(row.record.batch)].relations[Int(row.record.position)].into < 0
    else { return [] }
    return links.destinations(of: product, at: row.buyer)
  }
}
