import SupplyModel

/// Reads rows of a mapped table one after the other.
struct MappedRow {
  private let cells: MappedCells
  private let mapping: TableMapping
  private var parties: [MappedPartyReferences]
  private var relations: MappedRelations
  /// Parties of the current row in the batch, in the mapping's order.
  private var positions: [Int32?] = []

  init(_ cells: MappedCells, _ mapping: TableMapping) {
    self.cells = cells
    self.mapping = mapping
    parties = mapping.parties.map { MappedPartyReferences($0, mapping: mapping.name) }
    relations = MappedRelations(mapping)
  }

  mutating func read(into batch: inout StatementBatch) {
    if let lacking = mapping.parties.first(where: { !$0.isOptional && cells.cell($0.name).isEmpty }) {
      return reject(lacking, &batch)
    }
    positions.removeAll(keepingCapacity: true)
    for index in parties.indices { positions.append(parties[index].position(in: cells, &batch)) }
    guard positions.contains(where: { $0 != nil }) else { return reject(mapping.parties[0], &batch) }
    relations.beginRow()
    for (index, relation) in mapping.relations.enumerated() {
      guard let supplier = position(relation.supplier), let buyer = position(relation.buyer) else { continue }
      relations.read(index, supplier: supplier, buyer: buyer, cells, into: &batch)
    }
  }

  private func position(_ label: String) -> Int32? {
    mapping.parties.firstIndex { $0.label == label }.flatMap { positions[$0] }
  }

  private func reject(_ party: MappedParty, _ batch: inout StatementBatch) {
    cells.scan.reject(.missingParty([party.name.shown], at: cells.place(party.name)), &batch)
  }
}
