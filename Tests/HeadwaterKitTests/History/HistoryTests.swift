import ExposureReports
import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// A history is added to and read as it was; what a run tells of it can be told again to the byte.
@Suite struct HistoryTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/history.sqlite"
  }

  /// One night: run, then added.
  @discardableResult
  private func night(_ supply: NightlySupply) throws -> AnalysisResult {
    let result = try supply.result(path)
    try History.append(result)
    return result
  }

  /// The analysis itself does what the other tests do here step by step.
  @Test func theAnalysisAsksTheHistory() throws {
    var supply = NightlySupply()
    try History.append(try supply.result(folder) { $0.history = path })
    supply.asOf = "2026-10-02"
    let result = try supply.result(folder) { $0.history = path }
    #expect(result.changes?.changes.isEmpty == true && result.trend?.points.count == 2)
    let named = try supply.result(folder) {
      $0.history = path
      $0.baseline = Samples.folder + "/history/hospital-2026-10-12.json"
    }
    #expect(named.changes?.baseline.description == "2026-10-12" && named.trend?.points.count == 2)
  }

  private func json(_ result: AnalysisResult) -> [UInt8] { JSONReport().bytes(of: result) }

  @Test func theFirstNight() throws {
    let result = try night(NightlySupply())
    #expect(result.changes == nil)
    #expect(result.trend?.history == HistoryMark(path: path, runs: 0, sha256: HistoryRun.chainStart))
    #expect(result.trend?.points == [RunFigures(result)])
    #expect(result.findings.allSatisfy { $0.firstSeen == result.asOf })
    #expect(folder.names == ["history.sqlite"])
    let history = try History.open(path)
    #expect(history.runs.map(\.figures) == [RunFigures(result)])
    #expect(try history.result(of: history.runs[0]).findings.count == result.findings.count)
  }

  @Test func theNextNightIsHeldAgainstTheLast() throws {
    var supply = NightlySupply()
    let first = try night(supply)
    supply.asOf = "2026-10-02"
    supply.tables["assessments.csv"]!.rows.append(
      "mill,debt-bondage,0.5,alleged,reported,Fictional press P-2,2026-09-30,")
    let second = try night(supply)
    #expect(second.changes?.baseline == first.asOf && second.changes?.changes.map(\.kind) == [.new])
    #expect(second.trend?.points == [RunFigures(first), RunFigures(second)])
    let new = second.changes?.changes[0].subject
    for finding in second.findings {
      #expect(finding.firstSeen == (finding.id == new ? second.asOf : first.asOf))
    }
  }

  /// Also when the run is told again: nothing new is never said of news that were told once.
  @Test func theSameRunAgainIsTheSame() throws {
    var supply = NightlySupply()
    try night(supply)
    supply.asOf = "2026-10-02"
    supply.tables["assessments.csv"]!.rows.removeLast()
    let second = try night(supply)
    let bytes = try Data(contentsOf: URL(filePath: path))
    #expect(json(try night(supply)) == json(second) && second.changes?.changes.count == 1)
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test func anOlderRunIsRepeatedThoughTheHistoryHasGrown() throws {
    var supply = NightlySupply()
    try night(supply)
    supply.asOf = "2026-10-12"
    let second = try night(supply)
    let mark = try #require(second.trend?.history)
    for day in ["2026-10-13", "2026-10-14"] {
      supply.asOf = day
      try night(supply)
    }
    supply.asOf = "2026-10-12"
    let again = try supply.result(mark.path, then: mark)
    #expect(json(again) == json(second) && mark.runs == 1)
    #expect(try History.open(path).runs.count == 4)
  }

  @Test func anotherHistoryIsRefused() throws {
    let supply = NightlySupply()
    try night(supply)
    var mark = try History.open(path).mark
    mark.sha256 = HistoryRun.chainStart
    #expect(throws: AnalysisFailure.self) { try supply.result(path, then: mark) }
    mark.runs = 7
    #expect(throws: AnalysisFailure.self) { try History.open(mark) }
    mark = HistoryMark(path: "\(path).gone", runs: 1, sha256: mark.sha256)
    #expect(throws: AnalysisFailure.self) { try History.open(mark) }
  }

  @Test func anEarlierDayIsHeldAgainstWhatWasThen() throws {
    var supply = NightlySupply()
    for day in ["2026-10-01", "2026-10-05"] {
      supply.asOf = day
      try night(supply)
    }
    supply.asOf = "2026-10-03"
    let between = try night(supply)
    #expect(between.changes?.baseline.description == "2026-10-01")
    #expect(TerminalSummary.text(for: between).contains("an earlier day than 2026-10-05"))
    supply.asOf = "2026-10-06"
    #expect(try night(supply).changes?.baseline.description == "2026-10-05")
    supply.asOf = "2026-09-30"
    let before = try night(supply)
    #expect(before.changes == nil && before.findings.allSatisfy { $0.firstSeen == before.asOf })
    supply.asOf = "2026-10-07"
    #expect(try night(supply).findings.contains { $0.firstSeen == before.asOf })
  }

  @Test func anotherQuestionIsAnotherTrend() throws {
    var supply = NightlySupply()
    try night(supply)
    (supply.asOf, supply.question) = ("2026-10-02", .import)
    let other = try night(supply)
    #expect(other.changes == nil && other.trend?.points.count == 1 && other.trend?.history.runs == 1)
  }

  /// A result keeps the newest points and says how many it left out.
  @Test func aLongHistoryIsBounded() throws {
    var result = try night(NightlySupply())
    let run = try History.open(path).runs[0]
    let many = (0..<500).map { number in
      HistoryRun(
        number: number + 1, buyer: run.buyer, question: run.question, figures: run.figures,
        resultSHA256: "\(number)", after: "")
    }
    result.trend = RunTrend(RunFigures(result), after: History(path, many, nil), asking: result)
    #expect(result.trend?.points.count == RunTrend.limit && result.trend?.omitted == 101)
    let stored = try StoredResult.read(json(result), named: "")
    #expect(json(stored) == json(result) && stored.trend == result.trend)
  }

  /// When a judgement was first followed, and when no longer.
  @Test func decisionsAreKept() throws {
    var supply = NightlySupply()
    let judged = "weaver,weaver-2,same,A. Buyer,2026-10-01,same works"
    for (day, rows) in [("01", []), ("02", [judged]), ("03", [judged]), ("04", [])] {
      supply.asOf = "2026-10-\(day)"
      supply.tables["judgements.csv"]!.rows = rows
      try History.append(try supply.result(folder) { $0.history = path })
    }
    let history = try History.open(path)
    let decision = Decision(
      .judgement, "weaver and weaver-2", says: "same, by A. Buyer, 2026-10-01: same works")
    #expect(
      try history.decisions() == [
        HistoryDecision(run: 2, decision: decision, begins: true),
        HistoryDecision(run: 4, decision: decision, begins: false),
      ])
    #expect(try history.result(of: history.runs[2]).decisions == [decision])
  }
}
