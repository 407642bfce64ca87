import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// What is accepted is shown with its reason wherever findings are, and counted apart.
@Suite struct AcceptedTests {
  private let result = AcceptedFixture.result
  private var findings: [Finding] { result.findings }

  @Test func countedApartAndInAll() {
    let counts = FindingCounts(result.findings)
    #expect(counts.accepted == 2)
    #expect(counts.total == HospitalFixture.result.findings.count)
  }

  @Test func thePageTellsEachWithReasonOwnerAndEnd() throws {
    let page = HTMLReport().text(of: result)
    let start = try #require(page.range(of: "id=\"accepted\"")).upperBound
    let section = page[start...].prefix(while: { $0 != "§" })
    let end = try #require(section.range(of: "</section>")).lowerBound
    let told = section[..<end]
    for standing in FindingWaiver.Standing.allCases {
      #expect(told.contains(Words.Waivers.standing(standing)))
      #expect(told.contains("Another source is qualified \(standing.rawValue)"))
    }
    #expect(told.contains("2 findings are accepted for a time; 3 no longer, or not yet"))
    #expect(told.contains("until 2026-12-01") && told.contains("waivers.toml:3:1"))
  }

  @Test func withoutWaiversTheSectionIsThereAndSaysSo() {
    let page = HTMLReport().text(of: HospitalFixture.result)
    #expect(page.contains("No finding is accepted"))
    #expect(page.contains("Nobody has accepted a finding for a time"))
    #expect(!page.contains("of them accepted"))
  }

  @Test func everyResultOfSARIFSaysWhetherItIsSuppressed() throws {
    let results = try SARIFReportTests.results(result)
    let suppressions = try results.map { try #require($0["suppressions"] as? [[String: Any]]) }
    #expect(suppressions.map(\.count) == findings.map { $0.isAccepted ? 1 : 0 })
    let first = try #require(suppressions[0].first)
    #expect(first["kind"] as? String == "external" && first["status"] as? String == "accepted")
    #expect(
      first["justification"] as? String
        == "Example Committee, until 2027-06-30: Another source is qualified holds")
    #expect(try SARIFReportTests.results(HospitalFixture.result).allSatisfy { $0["suppressions"] == nil })
  }

  @Test func theTableOfFindingsHasIt() {
    let rows = ReportReading.rows(
      csv: ReportReading.contents(CSVReport(), result)["exposure-findings.csv"] ?? [])
    #expect(rows.map { $0["waiver"] } == ["holds", "ending", "exceeded", "expired", "pending", ""])
    #expect(rows[0]["waiver_until"] == "2027-06-30" && rows[0]["waiver_by"] == "Example Committee")
  }

  @Test func theTerminalSaysHowManyAndUntilWhen() {
    let text = TerminalSummary.text(for: result)
    #expect(
      text.contains("accepted: 2 findings, the first until 2026-12-01; 3 no longer, or not yet"))
    #expect(
      ExplainText(result).finding("F-7c21a0b4")?.contains("accepted until 2027-06-30 by Example Committee")
        == true)
  }
}

extension HTMLReport {
  fileprivate func text(of result: AnalysisResult) -> String {
    String(decoding: bytes(of: result), as: UTF8.self)
  }
}
