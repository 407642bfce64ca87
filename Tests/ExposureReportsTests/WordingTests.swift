import SupplyModel
import Testing

@testable import ExposureReports

/// Reports quote lists; they never acquit or accuse.
@Suite struct WordingTests {
  static let banned = [
    "compliant", "compliance", "clean", "uses forced lab", "controlled by", "guilty", "safe to",
  ]

  @Test(arguments: Fixtures.all.map(\.name))
  func saysNothingItMustNot(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let formats =
      fixture == "large" ? ["html", "json"].compactMap { ReportFormats.named($0) } : ReportFormats.all
    var texts = formats.map { String(decoding: $0.bytes(of: result), as: UTF8.self) }
    texts.append(TerminalSummary.text(for: result))
    texts.append(ResultSchema.text)
    for text in texts.map({ $0.lowercased() }) {
      for word in Self.banned { #expect(!text.contains(word), "\(word)") }
    }
  }

  @Test func estimatesSaySo() {
    let page = HTMLReportTests.page("hospital")
    let tile = page.split(separator: "Share of purchases</a>")[1].prefix(80)
    #expect(tile.contains("est. 21 %"))
  }

  @Test func everyFormatHasItsOwnIdAndSummary() {
    let ids = ReportFormats.all.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ReportFormats.all.allSatisfy { !$0.summary.isEmpty && !$0.fileExtension.isEmpty })
    #expect(ReportFormats.named("dot")?.fileExtension == "dot")
    #expect(ReportFormats.named("pdf") == nil)
  }
}
