import SupplyModel

/// The findings as SARIF 2.1.0, for code-scanning and triage tools.
///
/// One rule per indicator, one result per finding, with a fingerprint that does not change when lines move. What of a
/// finding reaches the buyer is in its properties, its best route is a code flow. Nothing is suppressed.
package struct SARIFReport: StreamReport {
  package let id = "sarif"
  package let fileExtension = "sarif"
  package let summary = Words.Formats.sarif

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let log = SARIFLog(result)
    var json = JSONWriter(output, recordDepth: 4)
    json.document { json in
      json.string("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.string("version", "2.1.0")
      json.blocks("runs", [log]) { $0.run($1) }
    }
    output = json.output
  }
}

/// The result, with what SARIF refers to by position.
struct SARIFLog {
  let index: ResultIndex
  let artifacts: SARIFArtifacts
  /// Indicator slugs; rules are referred to by their place here.
  let rules: [IndicatorResult]
  /// The first route that starts at a finding, by finding id; routes come worst first.
  let routes: [String: ExposurePath]
  /// How each finding of a baseline's changes stands to it, by finding id; nil without a baseline.
  let states: [String: String]?

  var result: AnalysisResult { index.result }

  init(_ result: AnalysisResult) {
    index = ResultIndex(result)
    artifacts = SARIFArtifacts(result)
    let known = Set(result.indicators.map(\.id))
    let others = Set(result.findings.map(\.indicator)).subtracting(known).sorted()
    rules = result.indicators + others.map { IndicatorResult(id: $0, summary: $0, rationale: "") }
    routes = Dictionary(
      result.paths.flatMap { path in path.findings.map { ($0, path) } },
      uniquingKeysWith: { first, _ in first })
    states = result.changes.map { changes in
      Dictionary(
        changes.changes.map { ($0.subject, $0.kind == .new ? "new" : "updated") },
        uniquingKeysWith: { first, _ in first })
    }
  }
}

extension JSONWriter {
  fileprivate mutating func run(_ log: SARIFLog) {
    tool(log)
    object("automationDetails") {
      $0.string("id", "headwater/\(log.result.buyer.id)/\(log.result.question.rawValue)/")
    }
    objects("invocations", [log]) { $0.invocation($1) }
    string("columnKind", "unicodeCodePoints")
    objects("artifacts", log.artifacts.all) { $0.artifact($1) }
    objects("results", log.result.findings) { $0.result($1, log) }
    object("properties") { $0.answer(log.result) }
  }

  private mutating func tool(_ log: SARIFLog) {
    object("tool") {
      $0.object("driver") { json in
        json.string("name", "headwater")
        json.string("version", log.result.toolVersion.isEmpty ? nil : log.result.toolVersion)
        json.objects("rules", log.rules) { $0.rule($1) }
      }
    }
  }

  private mutating func rule(_ rule: IndicatorResult) {
    string("id", rule.id)
    object("shortDescription") { $0.string("text", DisplayText.multiline(rule.summary)) }
    guard !rule.rationale.isEmpty else { return }
    object("help") { $0.string("text", DisplayText.multiline(rule.rationale)) }
  }

  private mutating func invocation(_ log: SARIFLog) {
    flag("executionSuccessful", true)
    let problems = log.result.diagnostics.sorted
    guard !problems.isEmpty else { return }
    objects("toolExecutionNotifications", problems) { $0.notification($1, log) }
  }

  private mutating func answer(_ result: AnalysisResult) {
    string("buyer", DisplayText.multiline(result.buyer.name))
    string("asOf", result.asOf.description)
    string("question", result.question.rawValue)
    string("verdict", result.verdict.rawValue)
    string("baseline", result.changes?.baseline.description)
    strings("reasons", result.reasons.map(DisplayText.multiline))
    object("findings") { json in
      for entry in FindingCounts(result.findings).bySeverity {
        json.integer(named: entry.severity.name, entry.count)
      }
      json.integer(named: "accepted", FindingCounts(result.findings).accepted)
    }
    number("likelihood", result.likelihood.estimate)
    number("strongest", result.strongest.value)
    number("share", result.share.estimate)
    object("reach") { json in
      for regime in result.reach { json.string(named: regime.regime, regime.status.rawValue) }
    }
  }
}
