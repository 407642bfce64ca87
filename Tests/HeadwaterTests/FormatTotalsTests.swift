import ExposureReports
import Foundation
import HeadwaterKit
import SupplyModel
import Testing

/// One run of the program per sample with every format: the totals by severity are the same in all of them, on the
/// terminal and in the verdict's exit code, and the files are those another process makes.
@Suite struct FormatTotalsTests {
  static let samples =
    ["hospital"] + folders(in: "indicators") + folders(in: "unclear")
    + ["broken/shares-over-one", "broken/unknown-country", "broken/ends-mid-record"]

  private static func folders(in name: String) -> [String] {
    let root = HeadwaterRun.root.appending(path: "Samples/\(name)").path
    return ((try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []).sorted()
      .filter { !$0.contains(".") }.map { "\(name)/\($0)" }
  }

  @Test(arguments: samples)
  func everyFormatCountsTheSame(_ sample: String) throws {
    let input = HeadwaterRun.root.appending(path: "Samples/\(sample)").path
    var options = AnalysisOptions()
    options.inputs = [input]
    let result = try Analysis(options).run()
    let scratch = try Scratch()
    let formats = ReportFormats.all.map(\.id)
    let run = try HeadwaterRun(
      ["analyze", input, "--format", formats.joined(separator: ","), "--output", scratch.folder.path])
    #expect(run.exitCode == [.passed: 0, .violated: 2, .inconclusive: 3][result.verdict])
    let expected = FindingSeverity.allCases.map { severity in
      result.findings.count { $0.severity == severity }
    }
    #expect(terminal(run.errors) == expected)
    for report in ReportFormats.all {
      for file in report.files(of: result) { try check(file, of: report.id, expected, in: scratch) }
    }
    try drawsWithoutAWord(scratch.file("exposure.dot"))
  }

  private func check(_ file: ReportFile, of format: String, _ expected: [Int], in scratch: Scratch) throws {
    let written = try Data(contentsOf: scratch.file(file.name))
    switch file.content {
    case .bytes(let bytes):
      #expect(written == Data(bytes), "\(file.name) is another in another process")
      if let counted = counts(String(decoding: bytes, as: UTF8.self), file.name) {
        #expect(counted == expected, "\(file.name)")
      }
    case .container(let parts):
      #expect(written.count > 1_000)
      let findings = try #require(parts.first { $0.name.hasSuffix("sheet4.xml") })
      let sheet = String(decoding: findings.bytes, as: UTF8.self)
      #expect(
        severities { occurrences(of: "<c r=\"B\\d+\"[^>]*><is><t[^>]*>\($0.name)</t>", in: sheet) }
          == expected)
    }
  }

  /// nil for a file that tells nothing of findings.
  private func counts(_ text: String, _ file: String) -> [Int]? {
    switch file {
    case "result.json":
      severities { occurrences(of: "\"id\": \"F-[^\n]*\"severity\": \"\($0.name)\"", in: text) }
    case "exposure.sarif":
      severities {
        occurrences(
          of: "\"properties\": \\{\"id\": \"F-[0-9a-f]{8}\", \"severity\": \"\($0.name)\"", in: text)
      }
    case "exposure-findings.csv": severities { occurrences(of: "\nF-[0-9a-f]{8},\($0.name),", in: text) }
    case "exposure-summary.csv": severities { sum(of: "\nfindings,\($0.name),(\\d+),", in: text) }
    case "exposure.graphml":
      severities {
        attribute($0, "<key id=\"(p\\d+)\" for=\"node\" attr.name=", "<data key=\"KEY\">(\\d+)<", text)
      }
    case "exposure.gexf":
      severities {
        attribute($0, "<attribute id=\"(p\\d+)\" title=", "<attvalue for=\"KEY\" value=\"(\\d+)\"", text)
      }
    case "exposure.html": severities { sum(of: "class=\"cell \($0.name)\"[^>]*>(\\d+)<", in: text) }
    default: nil
    }
  }

  private func severities(_ count: (FindingSeverity) -> Int) -> [Int] { FindingSeverity.allCases.map(count) }

  private func terminal(_ text: String) -> [Int] {
    let line = text.split(separator: "\n").last { $0.hasPrefix("verdict:") }.map(String.init) ?? ""
    return severities { severity in
      sum(of: "(\\d+) \(severity.name.replacing("-", with: " "))", in: line)
    }
  }

  /// A column of nodes added up, whose key is declared further up.
  private func attribute(_ severity: FindingSeverity, _ key: String, _ value: String, _ text: String) -> Int {
    let name = "findings_" + severity.name.replacing("-", with: "_")
    guard let found = groups(of: "\(key)\"\(name)\"", in: text).first else { return -1 }
    return sum(of: value.replacing("KEY", with: found), in: text)
  }

  private func occurrences(of pattern: String, in text: String) -> Int {
    let expression = try! NSRegularExpression(pattern: pattern)
    return expression.numberOfMatches(in: text, range: NSRange(text.startIndex..., in: text))
  }

  private func sum(of pattern: String, in text: String) -> Int {
    groups(of: pattern, in: text).reduce(0) { $0 + Int($1)! }
  }

  private func groups(of pattern: String, in text: String) -> [String] {
    let expression = try! NSRegularExpression(pattern: pattern)
    return expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).compactMap {
      Range($0.range(at: 1), in: text).map { String(text[$0]) }
    }
  }

  /// Graphviz, where it is installed.
  private func drawsWithoutAWord(_ drawing: URL) throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/dot") else { return }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/dot")
    process.arguments = ["-Tsvg", "-o", drawing.path + ".svg", drawing.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0 && words.isEmpty)
  }
}
