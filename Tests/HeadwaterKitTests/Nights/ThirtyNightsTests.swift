import ExposureReports
import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// A job runs for thirty nights over a changing supply: it tells what was done, each with its cause, and nothing else.
@Suite struct ThirtyNightsTests {
  @Test func everyNightTellsWhatWasDone() throws {
    var job = try NightlyJob()
    for night in ThirtyNights.all {
      let result = try job.run(night)
      let told = job.told(result)
      #expect(told == night.told, "night \(night.number), \(night.what): \(job.reasons(result))")
      #expect(result.trend?.points == job.figures, "night \(night.number)")
      #expect(try job.changesByDiff(result) == result.changes, "night \(night.number)")
      for finding in result.findings {
        #expect(
          finding.firstSeen == job.firstSeen[job.name(finding, in: result)],
          "night \(night.number), \(finding.id)")
      }
      try job.keep(result)
    }
    #expect(job.page().contains("Over \(ThirtyNights.all.count) runs, 2026-10-01 to "))
    #expect(job.rowsOfTheTrend() == job.figures.reversed().map(job.row))
    #expect(job.figures.map(\.findings.accepted) == Array(repeating: 0, count: 27) + [1, 1, 0])
    #expect(try History.open(job.history).runs.map(\.figures) == job.figures)
  }
}

/// What a nightly job keeps from one night to the next.
private struct NightlyJob {
  private let folder = try! TemporaryFolder()
  private var supply = NightlySupply()
  private var last: AnalysisResult?
  /// The same, as read again from its file.
  private var lastStored: AnalysisResult?
  /// Of every night so far, as the trend must tell them.
  private(set) var figures: [RunFigures] = []
  /// By party and message: the first night a finding was told.
  private(set) var firstSeen: [String: CalendarDate] = [:]

  var history: String { "\(folder.path)/history.sqlite" }

  init() throws {}

  mutating func run(_ night: Night) throws -> AnalysisResult {
    supply.asOf = night.day
    night.edit(&supply)
    let result = try supply.result(folder) { $0.history = history }
    figures.append(RunFigures(result))
    for name in result.findings.map({ name($0, in: result) }) where firstSeen[name] == nil {
      firstSeen[name] = result.asOf
    }
    return result
  }

  /// Kept as the night leaves it; the twentieth ran with an earlier version of the program.
  mutating func keep(_ result: AnalysisResult) throws {
    var kept = result
    if ThirtyNights.isRunByEarlierVersion(result.asOf) {
      kept.toolVersion = "0.0.9"
      let place = try #require(kept.findings.firstIndex { $0.party == "spinner" })
      kept.findings[place].severity = .high
      figures[figures.count - 1] = RunFigures(kept)
      lastStored?.toolVersion = kept.toolVersion
      lastStored?.findings[place].severity = .high
    }
    try History.append(kept)
    last = kept
  }

  /// What `headwater diff` would say of the two result files.
  mutating func changesByDiff(_ result: AnalysisResult) throws -> ResultChanges? {
    let stored = try StoredResult.read(JSONReport().bytes(of: result), named: "result.json")
    defer { lastStored = stored }
    return lastStored.map { ResultComparison($0, stored).changes }
  }

  /// Kind, party and indicator, cause of every change, sorted.
  func told(_ result: AnalysisResult) -> [String] { lines(result) { $0.cause.rawValue } }

  func reasons(_ result: AnalysisResult) -> [String] { lines(result) { "\($0.cause.rawValue): \($0.why)" } }

  private func lines(_ result: AnalysisResult, _ cause: (ResultChange) -> String) -> [String] {
    let findings = result.findings + (last?.findings ?? [])
    return (result.changes?.changes ?? []).map { change in
      let finding = findings.first { $0.id == change.subject }
      let subject = finding.map { "\(partyName($0.party, result))/\($0.indicator)" } ?? change.subject
      return "\(change.kind.rawValue) \(subject): \(cause(change))"
    }.sorted()
  }

  private func partyName(_ id: String, _ result: AnalysisResult) -> String {
    let party = result.parties.first { $0.id == id } ?? last?.parties.first { $0.id == id }
    return (party?.name ?? id).replacingOccurrences(of: "Fictional ", with: "")
  }

  /// What a finding is to the reader, whoever it is told of and whatever its list or the day makes of it.
  func name(_ finding: Finding, in result: AnalysisResult) -> String {
    let entry = finding.match.map { "\(result.matches[$0].list) \(result.matches[$0].entryID)" }
    return "\(finding.indicator) \(entry ?? String(finding.message.split(separator: " (")[0]))"
  }

  /// Day, verdict and counts of every run, as the table of the report tells them.
  func rowsOfTheTrend() -> [[String]] {
    let page = page()
    guard let start = page.range(of: "The figures of every run"),
      let body = page.range(of: "<tbody>", range: start.upperBound..<page.endIndex),
      let end = page.range(of: "</tbody>", range: body.upperBound..<page.endIndex)
    else { return [] }
    return page[body.upperBound..<end.lowerBound].components(separatedBy: "</tr>").dropLast().map { row in
      let cells = row.split(separator: "<").compactMap { $0.split(separator: ">").dropFirst().first }
      let texts = cells.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
      return [texts[0]] + texts.suffix(6)
    }
  }

  /// The same of one run's figures.
  func row(_ run: RunFigures) -> [String] {
    let counts = FindingSeverity.allCases.sorted(by: >).map { run.findings[$0] } + [run.findings.accepted]
    return [run.asOf.description] + counts.map(\.description)
  }

  /// The report of the last night.
  func page() -> String {
    last.map { String(decoding: HTMLReport().bytes(of: $0), as: UTF8.self) } ?? ""
  }
}
