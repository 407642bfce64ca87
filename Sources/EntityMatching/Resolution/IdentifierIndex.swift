import SupplyModel

/// Every identifier of the run's party records, checked, and who carries it.
struct IdentifierIndex {
  /// Distinct valid identifiers in their common form, strongest scheme first; a number below is a position here.
  let identifiers: [Identifier]
  /// The records that carry each identifier, ascending.
  private let carriers: [[Int]]
  /// Names of the scopes exclusions refer to.
  private let scopes: [String: Int32]
  /// Records with two values of a scheme that allows one: those values identify nothing.
  private let ambiguous: Set<Int64>
  private let numbers: [Identifier: Int32]

  init(_ records: RecordIndex, log: inout DiagnosticLog) {
    var found: [Identifier: [Int]] = [:]
    var refused: Set<String> = []
    for record in 0..<records.count {
      for statement in records[record].statements where statement.property == .identifier {
        let identifier = Identifier(parsing: statement.value)
        if let identifier, identifier.problem == nil {
          let identifier = identifier.equivalent
          if found[identifier]?.last != record { found[identifier, default: []].append(record) }
        } else if refused.insert(statement.value).inserted {
          log.report(.invalidIdentifier(statement, identifier))
        }
      }
    }
    let ranked = found.keys.map { (rank: $0.rank, identifier: $0) }
    identifiers = ranked.sorted { ($0.rank, $0.identifier) < ($1.rank, $1.identifier) }.map(\.identifier)
    numbers = Dictionary(uniqueKeysWithValues: identifiers.enumerated().map { ($1, Int32($0)) })
    carriers = identifiers.map { found[$0] ?? [] }
    let names = Set(identifiers.filter(\.isSingleValued).map(\.exclusionScope)).sorted()
    scopes = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, Int32($0)) })
    ambiguous = IdentifierIndex.ambiguities(identifiers, carriers, scopes)
    reportAmbiguities(records, log: &log)
  }

  /// The records that carry an identifier.
  func carriers(of identifier: Identifier) -> [Int] {
    numbers[identifier.equivalent].map { carriers[Int($0)] } ?? []
  }

  /// What each record's single-valued identifiers exclude.
  var exclusions: [Int: [PartyClusters.Exclusion]] {
    var result: [Int: [PartyClusters.Exclusion]] = [:]
    for (number, identifier) in identifiers.enumerated() where identifier.isSingleValued {
      guard let scope = scopes[identifier.exclusionScope] else { continue }
      for record in carriers[number] where !isAmbiguous(record, scope) {
        result[record, default: []].append(.init(scope: scope, value: Int32(number)))
      }
    }
    return result
  }

  /// The identifier an exclusion stands for; nil for one made by a judgement.
  func identifier(of exclusion: PartyClusters.Exclusion) -> Identifier? {
    exclusion.scope >= 0 ? identifiers[Int(exclusion.value)] : nil
  }

  /// Joins the records that share a strong identifier.
  func join(_ clusters: inout PartyClusters, _ records: RecordIndex, log: inout DiagnosticLog) {
    for (number, identifier) in identifiers.enumerated() where identifier.isStrong {
      let scope = identifier.isSingleValued ? scopes[identifier.exclusionScope] : nil
      let usable = carriers[number].filter { record in scope.map { !isAmbiguous(record, $0) } ?? true }
      guard usable.count > 1 else { continue }
      for refusal in clusters.join(usable, because: identifier.description) {
        log.report(.keptApart(identifier.description, refusal, self, records))
      }
    }
  }

  private func isAmbiguous(_ record: Int, _ scope: Int32) -> Bool {
    !ambiguous.isEmpty && ambiguous.contains(Int64(record) << 32 | Int64(scope))
  }

  private static func ambiguities(
    _ identifiers: [Identifier], _ carriers: [[Int]], _ scopes: [String: Int32]
  ) -> Set<Int64> {
    var seen: Set<Int64> = []
    var twice: Set<Int64> = []
    for (number, identifier) in identifiers.enumerated() where identifier.isSingleValued {
      guard let scope = scopes[identifier.exclusionScope] else { continue }
      for record in carriers[number] where !seen.insert(Int64(record) << 32 | Int64(scope)).inserted {
        twice.insert(Int64(record) << 32 | Int64(scope))
      }
    }
    return twice
  }

  private func reportAmbiguities(_ records: RecordIndex, log: inout DiagnosticLog) {
    for pair in ambiguous.sorted() {
      let record = records[Int(pair >> 32)]
      let scheme =
        scopes.first { $0.value == Int32(truncatingIfNeeded: pair) }?.key.prefix { $0 != ":" } ?? ""
      log.report(.severalValues(of: String(scheme), in: record))
    }
  }
}

extension Identifier {
  /// Position of its scheme, strongest first.
  var rank: Int { IdentifierScheme.rank(of: scheme) }
}

extension Diagnostic {
  fileprivate static func invalidIdentifier(_ statement: Statement, _ identifier: Identifier?) -> Diagnostic {
    let cause = identifier?.problem.map { "is \($0.rawValue)" } ?? "has no scheme"
    return Diagnostic(
      "invalid-identifier", .warning, "identifier \(statement.value) \(cause)",
      at: statement.location, excerpt: statement.original ?? statement.value,
      hint: "it is not used to tell who is who; write scheme:value, such as lei:… or reg:MY:…")
  }

  fileprivate static func severalValues(of scheme: String, in record: PartyRecord) -> Diagnostic {
    Diagnostic(
      "conflicting-identifiers", .warning, "one record has two values of \(scheme), which allows one",
      at: record.location, excerpt: record.key ?? record.value(of: .name),
      hint: "neither value is used to join it to other records")
  }
}
