import SupplyModel

/// Gives each cluster its canonical id: the key of a row or node, else its strongest identifier, else its name.
struct PartyNaming {
  /// One per cluster, unique.
  let ids: [String]

  init(_ members: [[Int]], _ records: RecordIndex, threads: Int) {
    let keys = members.map { PartyNaming.key($0, records) }
    var uses: [String: Int] = [:]
    for case let key? in keys { uses[key, default: 0] += 1 }
    var taken: Set<String> = []
    var ids = [String](repeating: "", count: members.count)
    for (cluster, key) in keys.enumerated() {
      guard let key, uses[key] == 1 else { continue }
      ids[cluster] = key
      taken.insert(key)
    }
    let others = members.indices.filter { ids[$0].isEmpty }
    let bases = concurrentMap(others.count, threads: threads) {
      (cluster: others[$0], base: PartyNaming.fallback(members[others[$0]], records))
    }
    for (cluster, base) in bases.sorted(by: { ($0.base, $0.cluster) < ($1.base, $1.cluster) }) {
      ids[cluster] = PartyNaming.free(base, &taken)
    }
    self.ids = ids
  }

  /// The key of its first row or node, else of the first reference to it.
  private static func key(_ members: [Int], _ records: RecordIndex) -> String? {
    let keyed = members.lazy.filter { record in
      records[record].key != nil
        && (records[record].keyScope == RecordIndex.tables
          || records.batches[records.batch(of: record)].network != nil)
    }
    return (keyed.first { !records.isReference($0) } ?? keyed.first).flatMap { records[$0].key }
  }

  private static func fallback(_ members: [Int], _ records: RecordIndex) -> String {
    var name: String?
    var key: String?
    var strongest: Identifier?
    for record in members {
      let entry = records[record]
      name = name ?? entry.value(of: .name) ?? entry.value(of: .alias)
      key = key ?? entry.key
      for statement in entry.statements where statement.property == .identifier {
        guard let identifier = Identifier(parsing: statement.value), identifier.isStrong else { continue }
        if let known = strongest, (known.rank, known) <= (identifier.rank, identifier) { continue }
        strongest = identifier
      }
    }
    return strongest?.description ?? name ?? key ?? "unnamed"
  }

  private static func free(_ base: String, _ taken: inout Set<String>) -> String {
    var candidate = base
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(base) (\(number))"
      number += 1
    }
    return candidate
  }
}
