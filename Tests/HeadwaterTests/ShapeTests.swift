import ExposureReports
import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// Networks whose shape misleads a count by links, and what the report says of each (`Samples/shapes`).
@Suite struct ShapeTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Samples/shapes").path

  static let expected: [String] =
    ((try? String(contentsOfFile: "\(root)/expected.txt", encoding: .utf8)) ?? "")
    .split(separator: "\n").map(String.init)

  @Test func thereAreFour() { #expect(Self.expected.count == 4) }

  @Test(arguments: expected)
  func theReportsSentenceIsRight(_ line: String) throws {
    var options = AnalysisOptions()
    let name = String(line.prefix { $0 != " " })
    options.inputs = ["\(Self.root)/\(name)"]
    let result = try Analysis(options).run()
    let page = try #require(ReportFormats.named("html")?.bytes(of: result))
    let thousandths = Int((result.likelihood.estimate * 10_000).rounded())
    let score = "0.\(String(repeating: "0", count: 4 - "\(thousandths)".count))\(thousandths)"
    let share = percent(result.share.estimate)
    let sentence = try #require(text(page, between: "<ul class=\"remarks\">", "</ul>"))
    #expect("\(name) \(score) share \(share): \(sentence)" == line)
  }

  private func percent(_ value: Double) -> String {
    let tenths = (value * 1000).rounded() / 10
    return tenths == 0 || tenths >= 10 ? "\(Int(tenths.rounded())) %" : "\(tenths) %"
  }

  /// Text between two marks, without tags.
  private func text(_ page: [UInt8], between start: String, _ end: String) -> String? {
    let page = String(decoding: page, as: UTF8.self)
    guard let from = page.range(of: start), let to = page[from.upperBound...].range(of: end) else {
      return nil
    }
    return page[from.upperBound..<to.lowerBound]
      .replacingOccurrences(of: "<[^>]+>", with: "", options: .regularExpression)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}
