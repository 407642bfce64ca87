/// Collects diagnostics: at most ``limit`` of each slug are kept, all are counted.
///
/// Keeps the first of each slug in order of arrival; readers report in document order, logs of several
/// documents are merged in document order, so what is kept does not depend on threads.
package struct DiagnosticLog: Sendable {
  package static let limit = 20

  package private(set) var items: [Diagnostic] = []
  /// Exact number reported per slug, including those not kept.
  package private(set) var counts: [String: Int] = [:]
  /// Exact number reported per severity.
  package private(set) var countsBySeverity: [Diagnostic.Severity: Int] = [:]

  package init() {}

  /// A log as it was stored: what was kept, and how much there was.
  package init(
    items: [Diagnostic], counts: [String: Int], countsBySeverity: [Diagnostic.Severity: Int]
  ) {
    (self.items, self.counts, self.countsBySeverity) = (items, counts, countsBySeverity)
  }

  package mutating func report(_ diagnostic: Diagnostic) {
    add(diagnostic)
  }

  /// Adds everything another log holds, its counts included.
  package mutating func merge(_ other: DiagnosticLog) {
    let total = other.counts
    var shown: [String: Int] = [:]
    var shownSeverity: [Diagnostic.Severity: Int] = [:]
    for item in other.items {
      add(item)
      shown[item.slug, default: 0] += 1
      shownSeverity[item.severity, default: 0] += 1
    }
    for (slug, count) in total { counts[slug, default: 0] += count - shown[slug, default: 0] }
    for (severity, count) in other.countsBySeverity {
      countsBySeverity[severity, default: 0] += count - shownSeverity[severity, default: 0]
    }
  }

  /// The kept items in their total order.
  package var sorted: [Diagnostic] { items.sorted() }

  package func contains(slug: String) -> Bool { counts[slug] != nil }

  private mutating func add(_ diagnostic: Diagnostic) {
    countsBySeverity[diagnostic.severity, default: 0] += 1
    let seen = counts[diagnostic.slug, default: 0]
    counts[diagnostic.slug] = seen + 1
    if seen < Self.limit { items.append(diagnostic) }
  }
}
