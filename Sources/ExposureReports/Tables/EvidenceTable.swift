import SupplyModel

/// Every place that a finding or a relation rests on, numbered `E1`, `E2` …: findings first, worst first.
struct EvidenceTable {
  private typealias Column = ResultTable.Column<Exhibit>

  let table: ResultTable
  private let ofFindings: [Int]
  private let ofRelations: [Int?]

  /// One place, and what it supports.
  private struct Exhibit {
    var supports: String
    var subject: ResultTable.Cell
    var evidenceClass: EvidenceClass?
    var document: String?
    var date: CalendarDate?
    var place: InputPlace
    var text: String?
  }

  init(_ index: ResultIndex) {
    var exhibits: [Exhibit] = []
    var ofFindings: [Int] = []
    for (position, finding) in index.result.findings.enumerated() {
      ofFindings.append(exhibits.count)
      exhibits += Self.exhibits(finding, position, index)
    }
    var ofRelations: [Int?] = []
    for (position, relation) in index.result.relations.enumerated() {
      ofRelations.append(relation.bestPosition.map { exhibits.count + $0 })
      exhibits += Self.exhibits(relation, position, index)
    }
    (self.ofFindings, self.ofRelations) = (ofFindings, ofRelations)
    table = ResultTable(.evidence, Array(exhibits.enumerated()), Self.columns)
  }

  func link(ofFinding position: Int) -> ResultTable.Cell { Self.link(ofFindings[position]) }

  func link(ofRelation position: Int) -> ResultTable.Cell {
    ofRelations[position].map(Self.link) ?? .none
  }

  private static func link(_ row: Int) -> ResultTable.Cell {
    .link(number(row), table: .evidence, row: row)
  }

  private static func number(_ row: Int) -> String { "E\(row + 1)" }

  private static var columns: [ResultTable.Column<(offset: Int, element: Exhibit)>] {
    [
      .init("id") { .text(number($0.offset)) },
      .init("supports") { .text($0.element.supports) },
      .init("subject") { $0.element.subject },
      .init("class") { .optional($0.element.evidenceClass?.name) },
      .init("document") { .optional($0.element.document) },
      .init("observed_on") { .optional($0.element.date) },
      .init("file") { .text($0.element.place.path) },
      .init("line", .integer) { .optional($0.element.place.line) },
      .init("column", .integer) { .optional($0.element.place.column) },
      .init("cell") { .optional($0.element.place.cell) },
      .init("text") { .optional($0.element.text) },
    ]
  }

  private static func exhibits(_ finding: Finding, _ position: Int, _ index: ResultIndex) -> [Exhibit] {
    let subject = ResultTable.Cell.link(finding.id, table: .findings, row: position)
    var exhibits = finding.locations.map {
      Exhibit(
        supports: "finding", subject: subject, place: index.inputPlace($0),
        text: index.text(at: $0, of: finding.party))
    }
    if let place = finding.listLocation {
      exhibits.append(
        Exhibit(
          supports: "list entry", subject: subject, place: InputPlace(place),
          text: index.match(of: finding)?.entryName))
    }
    return exhibits
  }

  private static func exhibits(
    _ relation: RelationResult, _ position: Int, _ index: ResultIndex
  ) -> [Exhibit] {
    let subject = ResultTable.Cell.link(
      "\(relation.from) > \(relation.to)", table: .relations, row: position)
    return relation.evidence.map {
      Exhibit(
        supports: "relation", subject: subject, evidenceClass: $0.evidenceClass, document: $0.documentNumber,
        date: $0.date, place: index.inputPlace($0.location), text: relation.product)
    }
  }
}
