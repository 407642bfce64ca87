import SupplyModel

/// One statement: about which record, of which day, and whether the record still stands.
struct BODSStatement {
  let value: JSONValue
  /// What the file calls the entity, person or relationship; the same in every statement about it.
  let record: String
  /// `entity`, `person` or `relationship`.
  let type: String
  private let day: String
  private let isClosed: Bool
  /// Not replaced by a newer statement about the same record.
  private(set) var isNewest = true

  init(_ value: JSONValue) {
    self.value = value
    record = value["recordId"]?.text ?? ""
    type = value["recordType"]?.text ?? ""
    day = value["statementDate"]?.text ?? ""
    isClosed = value["recordStatus"]?.text == "closed"
  }

  var location: SourceLocation { value.location }
  var details: JSONValue? { value["recordDetails"] }
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
    return statements.enumerated().map { number, statement in
      var statement = statement
      statement.isNewest = last[statement.record].map { $0 == number } ?? true
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
