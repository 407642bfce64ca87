import GRDB
import SupplyModel

extension HistoryStore {
  /// What was decided in the first so many runs, in their order: what began to be followed in a run, and what ceased to.
  func decisions(runs: Int) throws(AnalysisFailure) -> [HistoryDecision] {
    try read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT * FROM decision WHERE run <= ? ORDER BY run, change, kind, subject, says",
        arguments: [runs])
      return try rows.map { row in
        HistoryDecision(
          run: try row.decode(forColumn: "run"), decision: try Decision(row),
          begins: try row.decode(Int.self, forColumn: "change") > 0)
      }
    }
  }
}

/// A decision that a run was the first to follow, or the first not to.
struct HistoryDecision: Hashable, Sendable {
  let run: Int
  let decision: Decision
  let begins: Bool
}

extension HistoryRun {
  /// What is decided otherwise than in the last run for the same buyer and question.
  func insertDecisions(_ decisions: [Decision], _ db: Database) throws {
    let (now, then) = (Set(decisions), try Decision.inForce(before: self, db))
    for (changed, change) in [(now.subtracting(then), 1), (then.subtracting(now), -1)] {
      for decision in changed.sorted() {
        try db.execute(
          sql: "INSERT INTO decision (run, kind, subject, says, change) VALUES (?, ?, ?, ?, ?)",
          arguments: [number, decision.kind.rawValue, decision.subject, decision.says, change])
      }
    }
  }
}

extension Decision {
  fileprivate init(_ row: Row) throws {
    guard let kind = Kind(rawValue: try row.decode(forColumn: "kind")) else { throw HistoryProblem.damaged }
    try self.init(kind, row.decode(forColumn: "subject"), says: row.decode(forColumn: "says"))
  }

  fileprivate static func inForce(before run: HistoryRun, _ db: Database) throws -> Set<Decision> {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT kind, subject, says FROM decision JOIN run ON number = run
        WHERE buyer = ? AND question = ? GROUP BY kind, subject, says HAVING sum(change) > 0
        """, arguments: [run.buyer, run.question.rawValue])
    return Set(try rows.map(Decision.init))
  }
}
