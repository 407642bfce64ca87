import Foundation
import GRDB
import SupplyModel

extension HistoryStore {
  /// Every run, oldest first, each proved by the chain of hashes.
  ///
  /// - Complexity: O(runs).
  func runs() throws(AnalysisFailure) -> [HistoryRun] {
    try read { db in
      let reach = try Headline.Reach.byRun(db)
      var runs: [HistoryRun] = []
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM run ORDER BY number")
      while let row = try rows.next() {
        let run = try HistoryRun(row, reach: reach[runs.count + 1] ?? [], after: runs.last)
        let chain = try row.decode(String.self, forColumn: "chain")
        guard run.number == runs.count + 1, run.chain == chain else { throw HistoryProblem.damaged }
        runs.append(run)
      }
      return runs
    }
  }

  /// The JSON of what a run found; nil when it is not what the run wrote.
  func result(of run: HistoryRun) throws(AnalysisFailure) -> [UInt8]? {
    let packed = try read { db in
      try Data.fetchOne(db, sql: "SELECT json_gz FROM result WHERE run = ?", arguments: [run.number])
    }
    guard let json = packed.flatMap({ Gzip.unpacked(Array($0)) }) else { return nil }
    return FileDigest(of: json).sha256 == run.resultSHA256 ? json : nil
  }

  func firstSeen(runs: Int) throws(AnalysisFailure) -> [String: CalendarDate] {
    try read { db in
      var days: [String: CalendarDate] = [:]
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT finding, min(day) AS day FROM first_seen WHERE run <= ? GROUP BY finding",
        arguments: [runs])
      while let row = try rows.next() { days[try row.decode(forColumn: "finding")] = try row.day("day") }
      return days
    }
  }
}

extension HistoryRun {
  fileprivate init(_ row: Row, reach: [Headline.Reach], after previous: HistoryRun?) throws {
    try self.init(
      number: row.decode(forColumn: "number"), buyer: row.decode(forColumn: "buyer"),
      question: row.word("question"), figures: RunFigures(row, reach: reach),
      resultSHA256: row.decode(forColumn: "result_sha256"),
      after: previous?.chain ?? HistoryRun.chainStart)
  }
}

extension RunFigures {
  fileprivate init(_ row: Row, reach: [Headline.Reach]) throws {
    var headline = Headline()
    headline.likelihood = try row.interval("likelihood")
    headline.strongest = try row.decode(forColumn: "strongest")
    headline.share = try row.interval("share")
    headline.reach = reach
    var findings = OpenFindings()
    for severity in FindingSeverity.allCases {
      findings[severity] = try row.decode(forColumn: severity.column)
    }
    findings.accepted = try row.decode(forColumn: "accepted")
    try self.init(
      asOf: row.day("as_of"), toolVersion: row.decode(forColumn: "tool_version"),
      verdict: row.word("verdict"), headline: headline, visible: row.decode(forColumn: "visible"),
      dark: row.decode(forColumn: "dark"), findings: findings)
  }
}

extension Headline.Reach {
  fileprivate static func byRun(_ db: Database) throws -> [Int: [Self]] {
    var reach: [Int: [Self]] = [:]
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM reach ORDER BY run, position")
    while let row = try rows.next() {
      let told = try Self(regime: row.decode(forColumn: "regime"), status: row.word("status"))
      reach[try row.decode(forColumn: "run"), default: []].append(told)
    }
    return reach
  }
}

/// What cannot be decoded throws: a damaged file ends no process.
extension Row {
  fileprivate func word<Word: RawRepresentable<String>>(_ column: String) throws -> Word {
    guard let word = Word(rawValue: try decode(forColumn: column)) else { throw HistoryProblem.damaged }
    return word
  }

  fileprivate func day(_ column: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: try decode(String.self, forColumn: column)) else {
      throw HistoryProblem.damaged
    }
    return day
  }

  fileprivate func interval(_ column: String) throws -> Headline.Interval {
    try Headline.Interval(
      estimate: decode(forColumn: column), low: decode(forColumn: "\(column)_low"),
      high: decode(forColumn: "\(column)_high"))
  }
}

extension FindingSeverity {
  /// Its column in the table of runs.
  var column: String { self == .notRated ? "not_rated" : name }
}
