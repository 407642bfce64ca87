import Foundation
import GRDB
import SupplyModel

extension HistoryStore {
  /// Adds a run behind the others.
  ///
  /// - Parameter mark: what the run has read of the history.
  /// - Returns: false when it is there already.
  /// - Throws: ``AnalysisFailure`` also when what was read is no longer what the file begins with.
  func add(_ result: RecordedResult, knowing mark: HistoryMark) throws(AnalysisFailure) -> Bool {
    try write { db in
      guard try mark.stands(in: db) else { throw HistoryProblem.replaced }
      guard try !result.follows(mark, in: db) else { return false }
      let count = try Int.fetchOne(db, sql: "SELECT max(number) FROM run") ?? 0
      let run = result.run(number: count + 1, after: try HistoryRun.chain(of: count, in: db))
      try run.insert(db)
      try run.insertReach(db)
      try db.execute(
        sql: "INSERT INTO result (run, json_gz) VALUES (?, ?)", arguments: [run.number, Data(result.packed)])
      try run.insertFirstSeen(result.firstSeen, db)
      try run.insertDecisions(result.decisions, db)
      return true
    }
  }
}

extension HistoryMark {
  fileprivate func stands(in db: Database) throws -> Bool {
    guard runs > 0 else { return true }
    return try HistoryRun.chain(of: runs, in: db) == sha256
  }
}

extension RecordedResult {
  /// Whether the run after those that were read is this very one.
  fileprivate func follows(_ mark: HistoryMark, in db: Database) throws -> Bool {
    try String.fetchOne(
      db, sql: "SELECT result_sha256 FROM run WHERE number = ?", arguments: [mark.runs + 1]) == sha256
  }
}

extension HistoryRun {
  /// What the run of a number is chained by; for 0 what stands before the first.
  fileprivate static func chain(of number: Int, in db: Database) throws -> String {
    guard number > 0 else { return chainStart }
    return try String.fetchOne(db, sql: "SELECT chain FROM run WHERE number = ?", arguments: [number]) ?? ""
  }

  fileprivate func insert(_ db: Database) throws {
    let (likelihood, share) = (figures.headline.likelihood, figures.headline.share)
    var values: [(column: String, value: any DatabaseValueConvertible)] = [
      ("number", number), ("buyer", buyer), ("question", question.rawValue),
      ("as_of", figures.asOf.description), ("tool_version", figures.toolVersion),
      ("verdict", figures.verdict.rawValue), ("likelihood", likelihood.estimate),
      ("likelihood_low", likelihood.low), ("likelihood_high", likelihood.high),
      ("strongest", figures.headline.strongest), ("share", share.estimate), ("share_low", share.low),
      ("share_high", share.high), ("visible", figures.visible), ("dark", figures.dark),
      ("accepted", figures.findings.accepted), ("result_sha256", resultSHA256), ("chain", chain),
    ]
    values += FindingSeverity.allCases.map { ($0.column, figures.findings[$0]) }
    let columns = values.map(\.column).joined(separator: ", ")
    let places = values.map { _ in "?" }.joined(separator: ", ")
    try db.execute(
      sql: "INSERT INTO run (\(columns)) VALUES (\(places))",
      arguments: StatementArguments(values.map(\.value)))
  }

  fileprivate func insertReach(_ db: Database) throws {
    for (position, reach) in figures.headline.reach.enumerated() {
      try db.execute(
        sql: "INSERT INTO reach (run, position, regime, status) VALUES (?, ?, ?, ?)",
        arguments: [number, position, reach.regime, reach.status.rawValue])
    }
  }

  /// Of findings that no run has told of, or of a later day.
  fileprivate func insertFirstSeen(_ findings: [String: CalendarDate], _ db: Database) throws {
    let statement = try db.makeStatement(
      sql: """
        INSERT INTO first_seen (finding, run, day) SELECT :finding, :run, :day
        WHERE NOT EXISTS (SELECT 1 FROM first_seen WHERE finding = :finding AND day <= :day)
        """)
    for (finding, day) in findings.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: ["finding": finding, "run": number, "day": day.description])
    }
  }
}
