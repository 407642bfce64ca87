import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// The same totals by severity wherever a reader looks.
@Suite struct TotalsTests {
  @Test(arguments: Fixtures.all.map(\.name))
  func severitiesAgreeInEveryFormat(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let expected = FindingSeverity.worstFirst.map { severity in
      result.findings.count { $0.severity == severity }
    }
    #expect(try json(result) == expected)
    #expect(html(result) == expected)
    #expect(terminal(result) == expected)
  }

  private func json(_ result: AnalysisResult) throws -> [Int] {
    let findings = try #require(try JSONReportTests.parsed(result)["findings"] as? [[String: Any]])
    return FindingSeverity.worstFirst.map { severity in
      findings.count { $0["severity"] as? String == severity.name }
    }
  }

  /// The chips of the answer, and the cells of the matrix added up.
  private func html(_ result: AnalysisResult) -> [Int] {
    let page = String(decoding: HTMLReport().bytes(of: result), as: UTF8.self)
    return FindingSeverity.worstFirst.map { severity in
      let chip = page.firstMatch(
        of: try! Regex<(Substring, Substring)>("\(severity.shape) (\\d+) \(severity.word)<"))
      let cells = page.matches(
        of: try! Regex<(Substring, Substring)>("class=\"cell \(severity.name)\"[^>]*>(\\d+)<"))
      let sum = cells.reduce(0) { $0 + Int($1.1)! }
      #expect(Int(chip?.1 ?? "0") == sum)
      return sum
    }
  }

  private func terminal(_ result: AnalysisResult) -> [Int] {
    let text = TerminalSummary.text(for: result)
    let line = text.split(separator: "\n").first { $0.hasPrefix("verdict:") } ?? ""
    return FindingSeverity.worstFirst.map { severity in
      let found = line.firstMatch(of: try! Regex<(Substring, Substring)>("(\\d+) \(severity.word)"))
      return Int(found?.1 ?? "0")!
    }
  }
}
