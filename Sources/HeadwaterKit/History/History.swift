import Foundation
import Glibc
import SupplyModel

/// The runs that came before: one SQLite file, read as it was after a number of them.
///
/// Runs are only ever added, and their order is the order in which they were added; no clock is asked. What is read is
/// named by a ``HistoryMark``, so that a later run can read the very same though the file has grown. Reading writes
/// nothing, but for what SQLite itself takes back when a run was killed while it was being added.
package struct History: Sendable {
  /// What was read.
  package let mark: HistoryMark
  /// Oldest first.
  package let runs: [HistoryRun]
  /// nil while there is no file yet.
  private let store: HistoryStore?

  /// Seconds to wait for another program that holds the file.
  package static let patience = 10.0

  /// All runs there are; none where there is no file yet, as in a first night.
  ///
  /// - Throws: ``AnalysisFailure`` when the file cannot be read, is no history, is damaged or from a later version.
  package static func open(
    _ path: String, patience: Double = History.patience
  ) throws(AnalysisFailure) -> History {
    try History(path: path, count: nil, patience: patience)
  }

  /// The runs there were when the mark was made.
  ///
  /// - Throws: ``AnalysisFailure`` also when they are no longer there or are others.
  package static func open(
    _ mark: HistoryMark, patience: Double = History.patience
  ) throws(AnalysisFailure) -> History {
    let history = try History(path: mark.path, count: mark.runs, patience: patience)
    guard history.mark.runs == mark.runs, history.mark.sha256 == mark.sha256 else {
      throw AnalysisFailure(.otherHistory(mark, found: history.mark))
    }
    return history
  }

  private init(path: String, count: Int?, patience: Double) throws(AnalysisFailure) {
    let store = try HistoryStore.reading(path, patience: patience)
    let all = try store?.runs() ?? []
    self.init(path, Array(all.prefix(count ?? all.count)), store)
  }

  /// - Parameter store: what their results are read from.
  init(_ path: String, _ runs: [HistoryRun], _ store: HistoryStore?) {
    (self.runs, self.store) = (runs, store)
    mark = HistoryMark(path: path, runs: runs.count, sha256: runs.last?.chain ?? HistoryRun.chainStart)
  }

  /// - Throws: ``AnalysisFailure`` when a run could not be added.
  func mustBeWritable() throws(AnalysisFailure) {
    let folder = (mark.path as NSString).deletingLastPathComponent
    for path in [folder.isEmpty ? "." : folder, store?.path].compactMap(\.self) where access(path, W_OK) != 0
    {
      throw AnalysisFailure(.history(mark.path, OutputFailure(path: path)))
    }
  }

  /// As it was before a run: a run that is told again is told as the first time.
  func before(_ run: HistoryRun) -> History {
    History(mark.path, Array(runs.prefix(run.number - 1)), store)
  }

  /// The run to hold a result against: the newest day that is not after its own, and of that day the last run.
  func latest(before result: AnalysisResult) -> HistoryRun? {
    runs.filter { $0.asks(like: result) && $0.figures.asOf <= result.asOf }
      .max { ($0.figures.asOf, $0.number) < ($1.figures.asOf, $1.number) }
  }

  /// What a run found.
  ///
  /// - Throws: ``AnalysisFailure`` when its result is damaged.
  package func result(of run: HistoryRun) throws(AnalysisFailure) -> AnalysisResult {
    guard let json = try store?.result(of: run) else { throw AnalysisFailure(.damagedHistory(mark.path)) }
    return try StoredResult.read(json, named: "\(mark.path), run \(run.number)")
  }

  /// The earliest day on which a run found each finding, by its id.
  package func firstSeen() throws(AnalysisFailure) -> [String: CalendarDate] {
    try store?.firstSeen(runs: mark.runs) ?? [:]
  }

  /// What began and ceased to be decided, run by run.
  func decisions() throws(AnalysisFailure) -> [HistoryDecision] {
    try store?.decisions(runs: mark.runs) ?? []
  }
}
