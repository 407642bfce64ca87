import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct TerminalTests {
  @Test(arguments: Fixtures.all.map(\.name), [60, 80, 120])
  func fitsTheTerminal(fixture: String, width: Int) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let text = TerminalSummary.text(for: result, width: width, wrote: ["Reports/exposure.html"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.count <= 25)
    for line in lines { #expect(DisplayText.width(of: String(line)) <= width, "\(line)") }
  }

  @Test func saysVerdictRouteAndInterval() {
    let text = TerminalSummary.text(for: HospitalFixture.result)
    #expect(text.contains("verdict: VIOLATED  2 critical, 1 high, 1 medium, 1 not rated, 1 low"))
    #expect(text.contains("0.73  Kashgar Cotton Spinning → Hua Textile"))
    #expect(text.contains("est. 21 % of purchases  [low 18 %, high 45 %]"))
    #expect(text.contains("coverage: tier 1 100 %, tier 2 71 %, tier 3 38 % of purchases; untraced 27 %"))
  }

  @Test func plainTextCarriesNoEscapes() {
    for (_, result) in Fixtures.all {
      #expect(!TerminalSummary.text(for: result).unicodeScalars.contains("\u{1B}"))
      #expect(
        !DiagnosticText.text(for: result.diagnostics, inputs: result.inputs).unicodeScalars.contains("\u{1B}")
      )
    }
    #expect(TerminalSummary.text(for: HospitalFixture.result, style: .coloured).contains("\u{1B}["))
  }

  @Test func emptyResultSaysThatNothingWasScreened() {
    let text = TerminalSummary.text(for: EmptyFixture.result)
    #expect(text.contains("No list was screened"))
    #expect(text.contains("lists: none screened"))
  }
}
