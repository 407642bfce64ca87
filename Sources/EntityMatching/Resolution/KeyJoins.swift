import SupplyModel

/// Joins records that use the same key where keys are shared, and references to the rows they mean.
///
/// A relations table may name a party by its id or by its name: the row with that id, else the only row with
/// that name, else a party of that name, one for all rows that write it so.
struct KeyJoins {
  private struct Key: Hashable {
    let scope: String
    let key: String
  }

  private let records: RecordIndex
  private let identifiers: IdentifierIndex
  /// Records of each key, in order of the first.
  private var groups: [[Int]] = []

  init(_ records: RecordIndex, _ identifiers: IdentifierIndex) {
    self.records = records
    self.identifiers = identifiers
    var numbers: [Key: Int] = [:]
    for record in 0..<records.count {
      let entry = records[record]
      // Of documents put together, each brings its own pairs; a scope is then no longer one document.
      guard let key = entry.key, records.batches[records.batch(of: record)].spans.isEmpty else { continue }
      let number = numbers[Key(scope: entry.keyScope, key: key), default: groups.count]
      if number == groups.count {
        numbers[Key(scope: entry.keyScope, key: key)] = number
        groups.append([])
      }
      groups[number].append(record)
    }
  }

  func apply(to clusters: inout PartyClusters, log: inout DiagnosticLog) {
    for group in groups where group.count > 1 {
      for refusal in clusters.join(group, because: Self.reason(records[group[0]].keyScope)) {
        log.report(.keptApart("the id \(records[group[0]].key ?? "")", refusal, identifiers, records))
      }
    }
    joinWithinDocuments(&clusters, log: &log)
    joinReferences(&clusters, log: &log)
  }

  private static func reason(_ scope: String) -> String {
    if scope == RecordIndex.tables { return "same id in the tables" }
    guard scope.hasPrefix("register:") else { return "same id in the document" }
    let register = scope.dropFirst("register:".count)
    return register.isEmpty ? "named by the mappings" : "same name in the register '\(register)'"
  }

  /// Of documents put together, what each of them called the same.
  private func joinWithinDocuments(_ clusters: inout PartyClusters, log: inout DiagnosticLog) {
    for (batch, content) in records.batches.enumerated() {
      for pair in Set(content.sameParties).sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
        let members = [pair.first, pair.second].compactMap { records.number(batch: batch, position: $0) }
        for refusal in clusters.join(members.sorted(), because: "same id in the document") {
          log.report(.keptApart("the id \(records[members[0]].key ?? "")", refusal, identifiers, records))
        }
      }
    }
  }

  private func joinReferences(_ clusters: inout PartyClusters, log: inout DiagnosticLog) {
    let references = groups.filter { $0.allSatisfy(records.isReference) }
    guard !references.isEmpty else { return }
    let rows = rowsByName()
    for group in references {
      let name = records[group[0]].key ?? ""
      let candidates = rows[NameFolding.caseFolded(name)] ?? []
      if candidates.count == 1 {
        _ = clusters.join(candidates + group, because: "named \(name) in the tables")
      } else if candidates.count > 1 {
        log.report(.ambiguousName(name, rows: candidates.map { records[$0] }, at: records[group[0]].location))
      }
    }
  }

  /// First record of each row's id, by folded name.
  private func rowsByName() -> [String: [Int]] {
    var rows: [String: [Int]] = [:]
    for group in groups where records[group[0]].keyScope == RecordIndex.tables {
      // An id written in other letter case means its row, where no name says otherwise.
      let names =
        (group.compactMap { records[$0].value(of: .name) } + [records[group[0]].key].compactMap(\.self))
        .map { NameFolding.caseFolded($0) }
      guard let row = group.first(where: { !records.isReference($0) }) else { continue }
      for name in Set(names) { rows[name, default: []].append(row) }
    }
    return rows
  }
}

extension Diagnostic {
  fileprivate static func ambiguousName(
    _ name: String, rows: [PartyRecord], at place: SourceLocation
  ) -> Diagnostic {
    let ids = rows.compactMap(\.key).prefix(4).joined(separator: ", ")
    return Diagnostic(
      "ambiguous-party-name", .warning,
      "several parties are named \(name): \(ids); the relation is taken to mean another",
      at: place, excerpt: name, hint: "write the party's id instead of its name")
  }
}
