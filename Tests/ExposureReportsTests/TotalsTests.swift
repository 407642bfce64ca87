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
    #expect(try sarif(result) == expected)
    if fixture == "large" { return }
    #expect(csv(result) == expected)
    #expect(try xlsx(result) == expected)
    #expect(try graphml(result) == expected)
    #expect(try gexf(result) == expected)
  }

  /// So that nobody adds a format without looking at its totals.
  @Test func everyFormatIsLookedAt() {
    #expect(
      ReportFormats.all.map(\.id) == [
        "json", "dot", "html", "csv", "xlsx", "sarif", "graphml", "gexf", "digest-md", "digest-json", "mail",
      ],
      "look at the totals of the new format above; a drawing has none, a digest tells only what is new")
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

  private func csv(_ result: AnalysisResult) -> [Int] {
    let files = ReportReading.contents(CSVReport(), result).mapValues { ReportReading.rows(csv: $0) }
    return tables { files["exposure-\($0).csv"] ?? [] }
  }

  private func xlsx(_ result: AnalysisResult) throws -> [Int] {
    let parts = ReportReading.contents(XLSXReport(), result)
    let names = ResultTable.Name.allCases
    let sheets = try Dictionary(
      uniqueKeysWithValues: names.enumerated().map { position, name in
        (name.rawValue, try ReportReading.rows(sheet: parts["xl/worksheets/sheet\(position + 1).xml"]!))
      })
    return tables { sheets[$0] ?? [] }
  }

  /// The findings counted, which must be what the summary says and what the parties add up to.
  private func tables(_ rows: (String) -> [[String: String]]) -> [Int] {
    let summary = rows("summary").filter { $0["topic"] == "findings" }
    return FindingSeverity.worstFirst.map { severity in
      let count = rows("findings").count { $0["severity"] == severity.name }
      #expect(summary.first { $0["item"] == severity.name }?["value"] == "\(count)")
      let column = "findings_\(severity.columnName)"
      #expect(rows("parties").reduce(0) { $0 + Int($1[column] ?? "")! } == count)
      return count
    }
  }

  /// Results counted, which must be what the run's properties say.
  private func sarif(_ result: AnalysisResult) throws -> [Int] {
    let run = try SARIFReportTests.run(result)
    let results = try #require(run["results"] as? [[String: Any]])
    let properties = try #require(run["properties"] as? [String: Any])
    #expect(properties["verdict"] as? String == result.verdict.rawValue)
    let stated = try #require(properties["findings"] as? [String: Int])
    return FindingSeverity.worstFirst.map { severity in
      let count = results.count {
        ($0["properties"] as? [String: Any])?["severity"] as? String == severity.name
      }
      #expect(stated[severity.name] == count)
      return count
    }
  }

  private func graphml(_ result: AnalysisResult) throws -> [Int] {
    let elements = try ReportReading.elements(GraphMLReport().bytes(of: result))
    return FindingSeverity.worstFirst.map { severity in
      let key = elements.first { $0.attributes["attr.name"] == "findings_\(severity.columnName)" }
      return elements.filter { $0.name == "data" && $0.attributes["key"] == key?.attributes["id"] }
        .reduce(0) { $0 + Int($1.text)! }
    }
  }

  private func gexf(_ result: AnalysisResult) throws -> [Int] {
    let elements = try ReportReading.elements(GEXFReport().bytes(of: result))
    return FindingSeverity.worstFirst.map { severity in
      let key = elements.first { $0.attributes["title"] == "findings_\(severity.columnName)" }
      return elements.filter { $0.name == "attvalue" && $0.attributes["for"] == key?.attributes["id"] }
        .reduce(0) { $0 + Int($1.attributes["value"]!)! }
    }
  }
}
