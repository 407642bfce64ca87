import SupplyModel

/// One statement: about which record, of which day, and whether the record still stands.
struct BODSStatement {
  let value: JSONValue
  /// What the file calls the entity, person or relationship; the same in every statement about it.
  let record: String
  /// `entity`, `person` or `relationship`.
  let type: String
  /// What it says; before 0.4 that stood beside the statement's own members.
  let details: JSONValue?
  /// Statements that this one replaces: before 0.4 every statement was a record of its own.
  private let replaced: [String]
  private let day: String
  private let isClosed: Bool
  /// Not replaced by a newer statement about the same record.
  private(set) var isNewest = true

  init(_ value: JSONValue) {
    self.value = value
    record = (value["recordId"] ?? value["statementID"])?.text ?? ""
    let old = value["statementType"]?.text
    type = value["recordType"]?.text ?? old.map { Self.oldTypes[$0] ?? $0 } ?? ""
    details = value["recordDetails"] ?? (old == nil ? nil : value)
    replaced = value["replacesStatements"]?.all.compactMap(\.text) ?? []
    day = value["statementDate"]?.text ?? ""
    isClosed = value["recordStatus"]?.text == "closed"
  }

  /// Before 0.4.
  private static let oldTypes = [
    "entityStatement": "entity", "personStatement": "person", "ownershipOrControlStatement": "relationship",
  ]

  var location: SourceLocation { value.location }
  var date: PlacedText? { value["statementDate"]?.placedText }
  var isRelationship: Bool { type == "relationship" }
  /// Whether it says what is so today.
  var isCurrent: Bool { isNewest && !isClosed }

  /// All statements, marked where a later one, or one that stands later, is about the same record.
  static func newest(of statements: [BODSStatement]) -> [BODSStatement] {
    var last: [String: Int] = [:]
    for (number, statement) in statements.enumerated() where !statement.record.isEmpty {
      if let before = last[statement.record], statements[before].day > statement.day { continue }
      last[statement.record] = number
    }
    let replaced = Set(statements.flatMap(\.replaced))
    return statements.enumerated().map { number, statement in
      var statement = statement
      let isLast = last[statement.record].map { $0 == number } ?? true
      statement.isNewest = isLast && !replaced.contains(statement.record)
      return statement
    }
  }

  /// Registers and those who verified know; a declarer knows and has an interest; others report.
  var evidence: EvidenceClass {
    let types = value["source"]?["type"]?.all.compactMap(\.text) ?? []
    if types.contains("verified") || types.contains("officialRegister") { return .verified }
    return types.contains("selfDeclaration") ? .declared : .reported
  }
}
