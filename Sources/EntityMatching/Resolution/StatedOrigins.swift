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
    var places: [String: StatedOrigin] = [:]
    for row in rows {
      let batch = Int(row.record.batch)
      let product = Int(batches[batch].relations[Int(row.record.position)].product)
      guard product >= 0, statesOrigin[batch][product] else { continue }
      let relation = batches[batch].relations[Int(row.record.position)]
      // By position: to copy a statement costs more than to look at it.
      for position in batches[batch].products[product].statements.indices
      where batches[batch].products[product].statements[position].property == .productOrigin {
        let item = batches[batch].products[product]
        let statement = item.statements[position]
        // Where another document described the product in the same words, this one says so where its line stands.
        let location = item.record == relation.record ? statement.location : relation.location
        let origin = StatedOrigin(place: statement.value, location: location)
        places[origin.place] = min(places[origin.place] ?? origin, origin)
      }
    }
    return places.isEmpty ? [] : places.values.sorted()
  }
}
