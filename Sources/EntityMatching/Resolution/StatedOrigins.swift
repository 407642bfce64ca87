import SupplyModel

/// Where the goods of relations come from, as the documents about these very relations say.
struct StatedOrigins {
  private let batches: [StatementBatch]
  /// By batch and product, whether it says where it comes from; most do not.
  private let statesOrigin: [[Bool]]

  init(_ batches: [StatementBatch]) {
    self.batches = batches
    statesOrigin = batches.map { batch in
      batch.products.map { $0.statements.contains { $0.property == .productOrigin } }
    }
  }

  /// What the records of one relation state of its product.
  func all(of rows: ArraySlice<ResolvedRow>) -> [StatedOrigin] {
    var all: [StatedOrigin] = []
    for row in rows { append(statedBy: row.record, to: &all) }
    guard all.count > 1 else { return all }
    var earliest: [String: StatedOrigin] = [:]
    for origin in all { earliest[origin.place] = min(earliest[origin.place] ?? origin, origin) }
    return earliest.values.sorted()
  }

  // By position: to copy a statement costs more than to look at it.
  private func append(statedBy place: RecordPlace, to all: inout [StatedOrigin]) {
    let (batch, position) = (Int(place.batch), Int(place.position))
    let product = Int(batches[batch].relations[position].product)
    guard product >= 0, statesOrigin[batch][product] else { return }
    // Where another document described the product in the same words, this one says so where its line stands.
    let isOwn = batches[batch].products[product].record == batches[batch].relations[position].record
    for number in batches[batch].products[product].statements.indices
    where batches[batch].products[product].statements[number].property == .productOrigin {
      let statement = batches[batch].products[product].statements[number]
      let location = isOwn ? statement.location : batches[batch].relations[position].location
      all.append(StatedOrigin(place: statement.value, location: location))
    }
  }
}
