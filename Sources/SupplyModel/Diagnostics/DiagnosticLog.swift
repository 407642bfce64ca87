/// Collects diagnostics: at most ``limit`` of each slug are kept, all are counted.
///
/// Keeps the first of each slug in order of arrival; readers report in document order, logs of several
/// documents are merged in document order, so what is kept does not depend on threads.
package struct DiagnosticLog: Sendable {
  package static let limit = 20

  /// nil for an empty log: most batches hold one.
  private var reported: Reported?

  package init() {}

  package var items: [Diagnostic] { reported?.items ?? [] }
  /// Exact number reported per slug, including those not kept.
  package var counts: [String: Int] { reported?.counts ?? [:] }
  /// Exact number reported per severity.
  package var countsBySeverity: [Diagnostic.Severity: Int] { reported?.countsBySeverity ?? [:] }

  /// A log as it was stored: what was kept, and how much there was.
  package init(
    items: [Diagnostic], counts: [String: Int], countsBySeverity: [Diagnostic.Severity: Int]
  ) {
    let isEmpty = items.isEmpty && counts.isEmpty && countsBySeverity.isEmpty
    reported = isEmpty ? nil : Reported(items: items, counts: counts, countsBySeverity: countsBySeverity)
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    add(diagnostic)
  }

  /// Adds everything another log holds, its counts included.
  package mutating func merge(_ other: DiagnosticLog) {
    guard let theirs = other.reported else { return }
    guard reported != nil else { return reported = theirs }
    let total = theirs.counts
    var shown: [String: Int] = [:]
    var shownSeverity: [Diagnostic.Severity: Int] = [:]
    for item in theirs.items {
      add(item)
      shown[item.slug, default: 0] += 1
      shownSeverity[item.severity, default: 0] += 1
    }
    let mine = own()
    for (slug, count) in total { mine.counts[slug, default: 0] += count - shown[slug, default: 0] }
    for (severity, count) in theirs.countsBySeverity {
      mine.countsBySeverity[severity, default: 0] += count - shownSeverity[severity, default: 0]
    }
  }

  /// The kept items in their total order.
  package var sorted: [Diagnostic] { items.sorted() }

  package func contains(slug: String) -> Bool { counts[slug] != nil }

  private mutating func add(_ diagnostic: Diagnostic) {
    let mine = own()
    mine.countsBySeverity[diagnostic.severity, default: 0] += 1
    let seen = mine.counts[diagnostic.slug, default: 0]
    mine.counts[diagnostic.slug] = seen + 1
    if seen < Self.limit { mine.items.append(diagnostic) }
  }

  /// What was reported, to be changed: no other log has it.
  private mutating func own() -> Reported {
    if let mine = isKnownUniquelyReferenced(&reported) ? reported : nil { return mine }
    let mine = Reported(items: items, counts: counts, countsBySeverity: countsBySeverity)
    reported = mine
    return mine
  }

  // Safe to share: a log changes it only while no other log has it.
  private final class Reported: @unchecked Sendable {
    var items: [Diagnostic]
    var counts: [String: Int]
    var countsBySeverity: [Diagnostic.Severity: Int]

    init(items: [Diagnostic], counts: [String: Int], countsBySeverity: [Diagnostic.Severity: Int]) {
      (self.items, self.counts, self.countsBySeverity) = (items, counts, countsBySeverity)
    }
  }
}
