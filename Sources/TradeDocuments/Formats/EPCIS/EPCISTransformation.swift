import SupplyModel

/// What went into what: a transformation tells which product an input delivered earlier became.
extension EPCISDocument {
  mutating func outputs(
    _ event: EPCISEvent, _ number: UInt32, in batch: inout StatementBatch
  ) -> [Int32] {
    positions(of: event.items.outputs, number, in: &batch)
  }

  mutating func remember(
    _ event: EPCISEvent, at places: [Int32?], _ number: UInt32, in batch: inout StatementBatch
  ) {
    let inputs = positions(of: event.items.inputs, number, in: &batch)
    let outputs = outputs(event, number, in: &batch)
    let keys = places.compactMap { $0 }.compactMap { batch.parties[Int($0)].key }
    transformations.append((inputs, outputs, keys))
  }

  /// Completes the relations that delivered an input to the place where it was transformed, in whatever order
  /// the events came. An input that became several products is one relation per product; the first has the
  /// quantity. Inputs nobody in the document delivered say nothing of supply.
  mutating func finish(_ batch: inout StatementBatch) {
    for transfer in transfers {
      var outputs: [Int32] = []
      for step in transformations
      where step.inputs.contains(transfer.product) && step.places.contains(where: transfer.receivers.contains)
      {
        for output in step.outputs where output != transfer.product && !outputs.contains(output) {
          outputs.append(output)
        }
      }
      guard let first = outputs.first else { continue }
      batch.relations[transfer.relation].into = first
      for output in outputs.dropFirst() {
        var further = batch.relations[transfer.relation]
        further.into = output
        further.quantity = .missing
        further.unit = .none
        batch.relations.append(further)
      }
    }
  }

  private mutating func positions(
    of items: [EPCISItems.Item], _ number: UInt32, in batch: inout StatementBatch
  ) -> [Int32] {
    var positions: [Int32] = []
    for item in items {
      let position = product(item.gtin, number, at: item.location, in: &batch)
      if !positions.contains(position) { positions.append(position) }
    }
    return positions
  }
}
