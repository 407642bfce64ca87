/// The figures of one run: one point of a trend.
package struct RunFigures: Hashable, Sendable {
  /// The day the run speaks of.
  package var asOf: CalendarDate
  package var toolVersion: String
  package var verdict: Verdict
  package var headline: Headline
  /// Shares of purchases that were followed to an end, and that were not; 0…1.
  package var visible: Double
  package var dark: Double
  package var findings: OpenFindings

  package init(
    asOf: CalendarDate, toolVersion: String, verdict: Verdict, headline: Headline, visible: Double,
    dark: Double, findings: OpenFindings
  ) {
    (self.asOf, self.toolVersion, self.verdict, self.headline) = (asOf, toolVersion, verdict, headline)
    (self.visible, self.dark, self.findings) = (visible, dark, findings)
  }

  package init(_ result: AnalysisResult) {
    self.init(
      asOf: result.asOf, toolVersion: result.toolVersion, verdict: result.verdict, headline: result.headline,
      visible: result.coverage.visible, dark: result.coverage.dark, findings: OpenFindings(result.findings))
  }
}

/// How many findings wait for somebody, by severity, and how many were accepted.
package struct OpenFindings: Hashable, Sendable {
  package var critical = 0
  package var high = 0
  package var medium = 0
  package var notRated = 0
  package var low = 0
  /// Waived for a time; not among the others.
  package var accepted = 0

  package init() {}

  /// - Complexity: O(findings).
  package init(_ findings: [Finding]) {
    for finding in findings where finding.isOpen { self[finding.severity] += 1 }
    accepted = findings.count(where: \.isAccepted)
  }

  package subscript(severity: FindingSeverity) -> Int {
    get { self[keyPath: Self.path(severity)] }
    set { self[keyPath: Self.path(severity)] = newValue }
  }

  /// Without those accepted.
  package var total: Int { critical + high + medium + notRated + low }

  private static func path(_ severity: FindingSeverity) -> WritableKeyPath<Self, Int> {
    switch severity {
    case .critical: \.critical
    case .high: \.high
    case .medium: \.medium
    case .notRated: \.notRated
    case .low: \.low
    }
  }
}
