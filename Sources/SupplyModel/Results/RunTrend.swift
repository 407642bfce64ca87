/// How the figures went over the runs of a history, this run the last of them.
package struct RunTrend: Hashable, Sendable {
  /// Most points a result holds; of a longer history the newest.
  package static let limit = 400

  /// Oldest first, in the order of the runs; the last is this run.
  package var points: [RunFigures]
  /// What was read of the history.
  package var history: HistoryMark
  /// Earlier runs of the same question for the same buyer that stand before the first point.
  package var omitted: Int

  package init(points: [RunFigures], history: HistoryMark, omitted: Int) {
    (self.points, self.history, self.omitted) = (points, history, omitted)
  }
}

/// A history as it was after some of its runs: enough to open it like that again, though it has grown since.
package struct HistoryMark: Hashable, Sendable {
  /// As given on the command line, or as seen from there.
  package var path: String
  /// Runs read; 0 in a first night.
  package var runs: Int
  /// Over those runs, one after the other: lower-case hexadecimal SHA-256.
  package var sha256: String

  package init(path: String, runs: Int, sha256: String) {
    (self.path, self.runs, self.sha256) = (path, runs, sha256)
  }
}
