import SupplyModel

/// What a file of OpenSanctions holds, gathered while it is read.
struct OpenSanctionsCollection {
  var entries: [WatchlistEntry] = []
  private var datasets: Set<String> = []
  /// The newest `last_seen`: when the collection was made.
  private var seen = ""
  private var left: [String: Int] = [:]

  private static let parties: Set<String> = [
    "Person", "Company", "Organization", "LegalEntity", "PublicBody",
  ]

  /// Notes the datasets a target is from, and when it was last there.
  mutating func add(_ datasets: String, seen: String) {
    self.datasets.formUnion(datasets.split(separator: ";").map { String($0).trimmed(" ") })
    self.seen = max(self.seen, String(seen.prefix(10)))
  }

  /// Whether a target of this schema is a party; the others are counted.
  mutating func screens(_ schema: String) -> Bool {
    if Self.parties.contains(schema) { return true }
    left[schema, default: 0] += 1
    return false
  }

  /// The list, called after its dataset when it has but one.
  mutating func reading(_ source: ListSource, _ log: inout DiagnosticLog) -> ListReading {
    if !left.isEmpty { log.report(.notScreened(left, source)) }
    let only = datasets.count == 1 ? datasets.first : nil
    let words = (only ?? "").lowercased().split { !$0.isLetter && !$0.isNumber }
    let edition = ListDate.edition(inName: source.fileName) ?? ListDate.parse(seen)
    // A day that is still to come ends nothing yet.
    for number in entries.indices {
      guard let end = entries[number].delistedOn, let edition, end > edition else { continue }
      entries[number].isActive = true
    }
    let list = Watchlist(
      id: (["opensanctions"] + words).joined(separator: "-"), publisher: "OpenSanctions",
      title: only ?? "collection of \(datasets.count) datasets",
      edition: edition, entries: entries, path: source.path, sha256: source.sha256)
    return ListReading(watchlists: [list], diagnostics: log)
  }
}

extension Diagnostic {
  fileprivate static func notScreened(_ left: [String: Int], _ source: ListSource) -> Diagnostic {
    let counts = left.sorted { $0.key < $1.key }.map { "\($0.value) of \($0.key)" }
    return Diagnostic(
      "entries-not-screened", .note, "entries left out of the list: \(counts.joined(separator: ", "))",
      path: source.path, hint: "parties are screened by their names; these are no parties")
  }
}
