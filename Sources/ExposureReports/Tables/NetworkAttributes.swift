import SupplyModel

/// What programs for networks are told of each party and relation: the columns of the tables, typed.
struct NetworkAttributes {
  typealias Relation = (offset: Int, element: RelationResult)

  let index: ResultIndex
  let parties: [ResultTable.Column<PartyResult>]
  let relations: [ResultTable.Column<Relation>]
  /// Positions of relations whose two parties are both in the result.
  let edges: [Int]

  /// Gephi has columns of its own for these.
  private static let reserved = ["id": "party", "weight": "path_weight"]

  init(_ result: AnalysisResult) {
    let index = ResultIndex(result)
    self.index = index
    parties = PartyColumns(index: index).all.map(Self.named)
    relations = RelationColumns(index: index, evidence: EvidenceTable(index)).all
      .filter { !["supplier_name", "buyer_name", "exhibit"].contains($0.name) }.map(Self.named)
    edges = result.relations.indices.filter {
      index.positions[result.relations[$0].from] != nil && index.positions[result.relations[$0].to] != nil
    }
  }

  private static func named<Subject>(
    _ column: ResultTable.Column<Subject>
  ) -> ResultTable.Column<Subject> {
    ResultTable.Column(reserved[column.name] ?? column.name, column.kind, column.cell)
  }

  /// Nodes are named by position and never by text from documents.
  func node(_ id: String) -> String { "n\(index.positions[id] ?? -1)" }

  func label(_ party: PartyResult) -> String { index.nameAndCountry(party.id) }
}

extension ResultTable.Cell {
  /// As XML Schema writes it: flags as `true` and `false`.
  var schemaText: String? {
    if case .flag(let isSet) = self { return isSet ? "true" : "false" }
    return plainText
  }
}
