import ExposureReports
import SupplyModel

/// What a run read, how it was asked, and what it wrote: `run.json`, the last file of a set.
///
/// Without a clock, so the same run gives the same manifest. `headwater reproduce` runs it again.
package struct RunManifest: Sendable {
  package static let schema = "headwater.run/1"
  package static let fileName = "run.json"

  /// A file as it was when the run read it; the path as it was given.
  package struct Source: Hashable, Sendable {
    package var path: String
    /// Lower-case hexadecimal; empty for what could not be read.
    package var sha256: String
  }

  /// A file of the set.
  package struct Output: Hashable, Sendable {
    package var name: String
    package var sha256: String
    package var bytes: Int
  }

  package var toolVersion = HeadwaterVersion.current
  package var asOf: CalendarDate
  package var question: Question
  package var buyer: AnalysisResult.Buyer
  package var verdict: Verdict
  package var reasons: [String]
  package var request = RunRequest()

  package var configuration: Source?
  package var policy: Source
  package var waivers: Source?
  package var baseline: Source?
  /// Name of the copy of the baseline in the set, when the set takes the place of the original.
  package var keptBaseline: String?
  /// The history as the run read it; nil when it had none.
  package var history: HistoryMark?
  package var lists: [Source]
  package var inputs: [Source]

  package var records = RecordTally()
  package var parties: Int
  package var relations: Int
  package var findings: [FindingSeverity: Int]
  package var outputs: [Output] = []
  /// Version of Graphviz that drew; nil when nothing was drawn.
  package var graphviz: String?

  /// Of a finished analysis, before its files are named.
  init(_ result: AnalysisResult) {
    (asOf, question, buyer) = (result.asOf, result.question, result.buyer)
    (verdict, reasons) = (result.verdict, result.reasons)
    policy = Source(path: result.policy.path, sha256: result.policy.sha256)
    waivers = result.waivers.map { Source(path: $0.path, sha256: $0.sha256) }
    history = result.trend?.history
    lists = result.lists.map { Source(path: $0.path, sha256: $0.sha256) }.once
    let files = result.inputs.filter { !$0.isMember }
    inputs = files.map { Source(path: $0.path, sha256: $0.sha256) }.once
    records = result.inputs.reduce(into: RecordTally()) { $0 += $1.records }
    parties = result.parties.count + (result.omitted?.parties ?? 0)
    relations = result.relations.count + (result.omitted?.relations ?? 0)
    findings = result.findings.reduce(into: [:]) { $0[$1.severity, default: 0] += 1 }
  }
}

extension [RunManifest.Source] {
  /// Each once: one file may hold several lists.
  var once: [RunManifest.Source] {
    var seen: Set<String> = []
    return filter { seen.insert($0.path).inserted }
  }
}

/// What of a run's command decides its bytes and is told nowhere else.
package struct RunRequest: Hashable, Sendable {
  package var formats: [String] = []
  package var detail: AnalysisOptions.Detail?
  package var failOn: AnalysisOptions.FailOn = .policy
  package var drawing = DrawingScope()

  package init() {}
}

extension AnalysisOptions.FailOn {
  /// As on the command line; nil for what the policy says.
  package var word: String? {
    switch self {
    case .policy: nil
    case .never: "never"
    case .severity(let severity): severity.name
    }
  }

  /// nil for no such word.
  package init?(word: String) {
    if word == "never" {
      self = .never
    } else if let severity = FindingSeverity(name: word) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}
