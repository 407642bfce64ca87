import ExposureReports
import SupplyModel

/// A result as a history keeps it: without what it says of earlier runs, so that the same inputs give the same bytes
/// whatever came before.
struct RecordedResult: Sendable {
  let buyer: String
  let question: Question
  let figures: RunFigures
  /// The earliest day of each finding, by its id.
  let firstSeen: [String: CalendarDate]
  let decisions: [Decision]
  /// Of the JSON: lower-case hexadecimal.
  let sha256: String
  private let json: [UInt8]

  /// - Complexity: O(length of the JSON).
  init(_ result: AnalysisResult) {
    var alone = result
    (alone.changes, alone.trend) = (nil, nil)
    for position in alone.findings.indices { alone.findings[position].firstSeen = nil }
    (buyer, question, figures) = (result.buyer.id, result.question, RunFigures(result))
    firstSeen = Dictionary(
      result.findings.map { ($0.id, $0.firstSeen ?? result.asOf) }, uniquingKeysWith: { first, _ in first })
    decisions = result.decisions
    json = JSONReport().bytes(of: alone)
    sha256 = FileDigest(of: json).sha256
  }

  /// The JSON, gzipped.
  var packed: [UInt8] { Gzip.packed(json) }

  func run(number: Int, after previous: String) -> HistoryRun {
    HistoryRun(
      number: number, buyer: buyer, question: question, figures: figures, resultSHA256: sha256,
      after: previous)
  }
}
