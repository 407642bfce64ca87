import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct DOTReportTests {
  static let graphviz = ["/usr/bin/dot", "/usr/local/bin/dot", "/opt/homebrew/bin/dot"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  @Test(.enabled(if: graphviz != nil, "Graphviz is not installed"), arguments: Fixtures.all.map(\.name))
  func graphvizTakesItWithoutAWord(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let (status, words, svg) = try Self.run(DOTReport().bytes(of: result))
    #expect(status == 0)
    #expect(words == "")
    #expect(svg.contains("<svg"))
    #expect(!svg.contains("<img") && !svg.contains("<script"))
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func staysWithinItsBudget(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let drawing = ExposureDrawing(ResultIndex(result))
    let more = drawing.columns.count { $0.more > 0 }
    #expect(drawing.nodes.count + more <= 60)
    #expect(drawing.columns.allSatisfy { $0.nodes.count + ($0.more > 0 ? 1 : 0) <= 12 })
    #expect(drawing.columns.reduce(0) { $0 + $1.more } + drawing.drawnSuppliers == drawing.supplierCount)
  }

  @Test func drawsTheWholeHospitalWorstFirst() {
    let drawing = ExposureDrawing(ResultIndex(HospitalFixture.result))
    #expect(drawing.drawnSuppliers == 14)
    let second = drawing.columns.first { $0.tier == 2 }
    #expect(
      second?.nodes.map { drawing.nodes[$0].party.id } == ["hua", "lotus", "sialkot", "pacific", "polytube"])
    #expect(drawing.columns.first?.tier == nil)
  }

  @Test func marksInferredAndSkippedSteps() {
    let text = String(decoding: DOTReport().bytes(of: HospitalFixture.result), as: UTF8.self)
    #expect(text.contains(#"style="dotted", label=" est. 58 %""#))
    let large = ExposureDrawing(ResultIndex(LargeFixture.result))
    #expect(large.edges.contains { if case .skipping = $0.style { true } else { false } })
    #expect(large.nodes.contains { $0.severity == .critical })
  }

  @Test func titleSaysWhatIsLeftOut() {
    let text = String(decoding: DOTReport().bytes(of: LargeFixture.result), as: UTF8.self)
    #expect(text.contains("of 2,999 suppliers drawn, worst routes first; the other"))
    #expect(text.contains("more\", style=\"rounded,dashed\""))
  }

  static func run(_ bytes: [UInt8]) throws -> (Int32, String, String) {
    let input = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).dot")
    let output = input.appendingPathExtension("svg")
    defer { for file in [input, output] { try? FileManager.default.removeItem(at: file) } }
    try Data(bytes).write(to: input)
    let process = Process()
    process.executableURL = URL(filePath: graphviz!)
    process.arguments = ["-Tsvg", "-o", output.path, input.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words, (try? String(contentsOf: output, encoding: .utf8)) ?? "")
  }
}
