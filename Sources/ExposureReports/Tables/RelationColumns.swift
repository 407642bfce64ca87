import SupplyModel

/// What is told of each relation, supplier first. Columns that the relations table has are named as there.
struct RelationColumns {
  typealias Subject = (offset: Int, element: RelationResult)
  typealias Column = ResultTable.Column<Subject>

  let index: ResultIndex
  let evidence: EvidenceTable

  var all: [Column] { ends + goods + proof }

  private var ends: [Column] {
    let index = index
    return [
      Column("supplier") { index.link($0.element.from) },
      Column("supplier_name") { .text(index.name($0.element.from)) },
      Column("buyer") { index.link($0.element.to) },
      Column("buyer_name") { .text(index.name($0.element.to)) },
    ]
  }

  private var goods: [Column] {
    [
      Column("kind") { .text($0.element.kind.name) },
      Column("product") { .optional($0.element.product) },
      Column("into") { .optional($0.element.into) },
      Column("quantity", .number) { .optional(quantity: $0.element.quantity) },
      Column("unit") { .optional($0.element.unit) },
      Column("share", .number) { .optional(share: $0.element.share) },
      Column("share_basis") { .text($0.element.shareBasis.rawValue) },
      Column("weight", .number) { .optional(score: $0.element.weight) },
      Column("confidence", .number) { .optional(score: $0.element.confidence) },
    ]
  }

  private var proof: [Column] {
    let (index, evidence) = (index, evidence)
    return [
      Column("evidence") { .text(($0.element.best?.evidenceClass ?? .none).name) },
      Column("pieces_of_evidence", .integer) { .integer($0.element.evidence.count) },
      Column("document") { .optional($0.element.best?.documentNumber) },
      Column("observed_on") { .optional($0.element.best?.date) },
      Column("place") { .optional($0.element.best.map { index.place($0.location) }) },
      Column("exhibit") { evidence.link(ofRelation: $0.offset) },
    ]
  }
}

extension RelationResult {
  /// The strongest piece of evidence; of equal ones the first.
  var best: EvidenceResult? { bestPosition.map { evidence[$0] } }

  var bestPosition: Int? {
    evidence.indices.max { (evidence[$0].evidenceClass, $1) < (evidence[$1].evidenceClass, $0) }
  }
}

extension ResultIndex {
  /// A party's id that leads to its row.
  func link(_ id: String) -> ResultTable.Cell {
    positions[id].map { .link(id, table: .parties, row: $0) } ?? .text(id)
  }
}
