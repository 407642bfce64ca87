import Foundation
import Glibc
import SupplyModel

extension History {
  /// Adds a run to the history it was told with. To be called last, when all its reports are written: a run that is
  /// killed before is told again, never lost.
  ///
  /// - Returns: whether it was added: false when the result was told without a history, or is there already.
  /// - Throws: ``UnrecordedRun`` when it could not be added; the file is then as it was.
  @discardableResult
  package static func append(
    _ result: AnalysisResult, patience: Double = History.patience
  ) throws(UnrecordedRun) -> Bool {
    guard let mark = result.trend?.history else { return false }
    do {
      return try add(RecordedResult(result), knowing: mark, patience: patience)
    } catch {
      throw UnrecordedRun(diagnostics: error.diagnostics)
    }
  }

  private static func add(
    _ recorded: RecordedResult, knowing mark: HistoryMark, patience: Double
  ) throws(AnalysisFailure) -> Bool {
    if access(mark.path, F_OK) != 0, errno == ENOENT {
      guard mark.runs == 0 else { throw AnalysisFailure(.history(mark.path, HistoryProblem.replaced)) }
      if try begin(mark, with: recorded) { return true }
    }
    return try HistoryStore.writing(mark.path, patience: patience).add(recorded, knowing: mark)
  }

  /// Makes the file with its first run, aside, and puts it in its place whole.
  ///
  /// - Returns: false when another run was first.
  private static func begin(
    _ mark: HistoryMark, with result: RecordedResult
  ) throws(AnalysisFailure) -> Bool {
    let aside = AtomicFile.aside(mark.path)
    defer { unlink(aside) }
    return try HistoryStore.attempt(mark.path) {
      let store = try HistoryStore(creating: aside)
      _ = try store.add(result, knowing: mark)
      try store.close()
      if link(aside, mark.path) == 0 { return true }
      guard errno != EEXIST else { return false }
      // Some file systems have no links.
      guard rename(aside, mark.path) == 0 else { throw OutputFailure(path: mark.path) }
      return true
    }
  }
}
