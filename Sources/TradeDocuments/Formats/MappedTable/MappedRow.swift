import SupplyModel

/// Reads rows of a mapped table one after the other.
struct MappedRow {
  private let cells: MappedCells
  private let mapping: TableMapping
  private var parties: [MappedPartyReferences]
  private var relations: MappedRelations
  private var totals: MappedTotals
  /// Parties of the current row in the batch, in the mapping's order.
  private var positions: [Int32?] = []

  init(_ cells: MappedCells, _ mapping: TableMapping) {
    self.cells = cells
    self.mapping = mapping
    parties = mapping.parties.map { MappedPartyReferences($0, mapping: mapping.name) }
    relations = MappedRelations(mapping)
    totals = MappedTotals(mapping)
  }

  mutating func read(into batch: inout StatementBatch) {
    if let lacking = mapping.parties.first(where: { !$0.isOptional && cells.cell($0.name).isEmpty }) {
      return reject(lacking, &batch)
    }
    if let sum = totals.place(in: cells) {
      return cells.scan.reject(.totalsRow(cells.cell(sum).text, at: cells.place(sum)), &batch)
    }
    positions.removeAll(keepingCapacity: true)
    for index in parties.indices { positions.append(parties[index].position(in: cells, &batch)) }
    guard positions.contains(where: { $0 != nil }) else { return reject(mapping.parties[0], &batch) }
    relations.beginRow()
    for (index, relation) in mapping.relations.enumerated() {
      guard let supplier = position(relation.supplier) else { continue }
      guard let buyer = position(relation.buyer) else {
        reportBrokenChain(relation, &batch.diagnostics)
        continue
      }
      relations.read(index, supplier: supplier, buyer: buyer, cells, into: &batch)
    }
  }

  private func position(_ label: String) -> Int32? {
    mapping.parties.firstIndex { $0.label == label }.flatMap { positions[$0] }
  }

  /// A supplier whose buyer the row does not name: the party was read, whom it supplies is not known.
  private func reportBrokenChain(_ relation: MappedRelation, _ diagnostics: inout DiagnosticLog) {
    let named = [relation.supplier, relation.buyer].map { label in
      mapping.parties.first { $0.label == label }?.name ?? .column(label)
    }
    let text = cells.cell(named[0]).text
    diagnostics.report(
      Diagnostic(
        "broken-chain", .warning,
        "the row names '\(text)' but nobody in '\(named[1].shown)' whom it supplies",
        at: cells.place(named[0]), excerpt: text, hint: "the party was read without a relation"))
  }

  private func reject(_ party: MappedParty, _ batch: inout StatementBatch) {
    cells.scan.reject(.missingParty([party.name.shown], at: cells.place(party.name)), &batch)
  }
}
