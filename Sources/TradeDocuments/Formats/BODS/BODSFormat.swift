import SupplyModel

/// Beneficial ownership statements of the Beneficial Ownership Data Standard (BODS) 0.2 to 0.4: entities, persons, and
/// who has which interest in whom; JSON, an array of statements or one on each line.
package struct BODSFormat: DocumentFormat {
  package let id = "bods"
  package let summary = "BODS 0.2 to 0.4: entities, persons, and who owns how much of whom"

  package init() {}

  package func recognize(_ head: DocumentHead) -> Recognition {
    let text = String(decoding: head.bytes, as: UTF8.self)
    guard let first = text.first(where: { !$0.isWhitespace && $0 != "\u{FEFF}" }), "[{".contains(first),
      Self.names.contains(where: { $0.allSatisfy { text.contains("\"\($0)\"") } })
    else { return .no }
    return .yes("JSON with statements of beneficial ownership")
  }

  /// Of members every statement has: in 0.4, and before.
  private static let names = [["statementId", "recordId", "recordType"], ["statementID", "statementType"]]

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    var facts = DocumentFacts(of: source, into: batch)
    defer { batch = facts.batch }
    var reader = try JSONReader(source)
    let values = try reader.readLines()
    for diagnostic in reader.diagnostics { facts.diagnostics.report(diagnostic) }
    var reading = BODSReading(values)
    reading.state(into: &facts)
    if facts.recordCount == 0 { facts.diagnostics.report(.noRecord("statement", in: source)) }
  }
}

/// Reads the newest statement of every record: first who there is, then who has what of whom.
struct BODSReading {
  private let statements: [BODSStatement]
  /// Positions of the parties by record id.
  private var parties: [String: Int32] = [:]

  init(_ values: [JSONValue]) { statements = BODSStatement.newest(of: values.map(BODSStatement.init)) }

  mutating func state(into facts: inout DocumentFacts) {
    for statement in statements where !statement.isRelationship { state(party: statement, into: &facts) }
    for statement in statements where statement.isRelationship {
      BODSRelationship(statement).state(between: parties, into: &facts)
    }
  }

  private mutating func state(party statement: BODSStatement, into facts: inout DocumentFacts) {
    guard statement.isCurrent else { return facts.begin() }
    facts.begin()
    guard let draft = BODSParty(statement).draft(log: &facts.diagnostics) else {
      return facts.reject(.noStatement(statement))
    }
    // Nobody is told from anybody by being anonymous: such a party has no name, and is none.
    if let party = facts.state(draft, key: statement.record) {
      parties[statement.record] = party
    } else {
      facts.reject(.anonymous(statement))
    }
  }
}

extension Diagnostic {
  fileprivate static func noStatement(_ statement: BODSStatement) -> Diagnostic {
    Diagnostic(
      "unknown-statement", .warning,
      "statements about '\(statement.type)' are not known", at: statement.location, excerpt: statement.type,
      hint: "BODS has statements about entities, persons and relationships")
  }

  fileprivate static func anonymous(_ statement: BODSStatement) -> Diagnostic {
    Diagnostic(
      "anonymous-owner", .note, "'\(statement.record)' is somebody nobody names", at: statement.location,
      hint: "an owner that is not known is on no list that could be looked up")
  }
}
