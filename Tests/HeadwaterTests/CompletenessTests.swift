import EntityMatching
import ExposureReports
import Foundation
import RiskAnalysis
import SupplyModel
import Testing
import TradeDocuments

/// A new format, indicator, list or report is one folder and one line; this says what is missing.
@Suite struct CompletenessTests {
  private static let pages = "Sources/HeadwaterKit/Documentation.docc"

  @Test func everyFormatHasSamplesAndAPage() {
    for format in DocumentFormats.all {
      #expect(!format.summary.isEmpty)
      let samples = Self.names(in: "Samples/formats/\(format.id)")
      #expect(samples.contains { $0.hasPrefix("valid") }, "no Samples/formats/\(format.id)/valid")
      #expect(samples.contains { $0.hasPrefix("invalid") }, "no Samples/formats/\(format.id)/invalid")
      #expect(Self.exists("\(Self.pages)/formats/\(format.id).md"), "no page for \(format.id)")
    }
  }

  @Test func everyListHasAPage() {
    for format in ListFormats.all {
      #expect(!format.summary.isEmpty)
      #expect(Self.exists("\(Self.pages)/lists/\(format.id).md"), "no page for list \(format.id)")
    }
  }

  @Test func everyIndicatorSaysWhy() {
    for indicator in RiskIndicators.all {
      #expect(!indicator.summary.isEmpty && !indicator.rationale.isEmpty)
      #expect(Self.exists("Samples/indicators/\(indicator.id)"), "no Samples/indicators/\(indicator.id)")
    }
  }

  @Test func idsAreUnique() {
    for ids in [
      DocumentFormats.all.map(\.id), ListFormats.all.map(\.id), RiskIndicators.all.map(\.id),
      ReportFormats.all.map(\.id),
    ] {
      #expect(Set(ids).count == ids.count, "\(ids)")
    }
  }

  /// A folder whose type has no line would be dead code.
  @Test(arguments: [
    ("TradeDocuments/Formats", DocumentFormats.all.map { "\(type(of: $0))" }),
    ("EntityMatching/Lists", ListFormats.all.map { "\(type(of: $0))" }),
    ("RiskAnalysis/Indicators", RiskIndicators.all.map { "\(type(of: $0))" }),
    ("ExposureReports/Formats", ReportFormats.all.map { "\(type(of: $0))" }),
  ])
  func everyFolderIsListed(_ folder: String, _ types: [String]) {
    for name in Self.names(in: "Sources/\(folder)") where !name.contains(".") && name != "MappedTable" {
      let files = Self.names(in: "Sources/\(folder)/\(name)")
      let isListed = types.contains { type in
        files.contains("\(type).swift") || files.contains("\(type.replacing("Format", with: "")).swift")
      }
      #expect(isListed, "Sources/\(folder)/\(name) has no line in +All.swift: \(types)")
    }
  }

  /// Packages beside this one build some of its modules over links: each must have what those import.
  @Test(arguments: ["Benchmarks", "Fuzzing", "Report"])
  func packagesBesideThisOneAreWhole(_ package: String) throws {
    let manifest = try String(
      contentsOf: HeadwaterRun.root.appending(path: "Tests/\(package)/Package.swift"), encoding: .utf8)
    let modules = Self.names(in: "Sources")
    let linked = Self.names(in: "Tests/\(package)/Sources").filter(modules.contains)
    #expect(!linked.isEmpty)
    for file in linked.flatMap({ Self.swiftFiles("Sources/\($0)") }) {
      let imports = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
        .filter { $0.hasPrefix("import ") }.map { String($0.dropFirst(7)) }
      for module in imports where modules.contains(module) {
        #expect(linked.contains(module) && manifest.contains("\"\(module)\""), "\(package) lacks \(module)")
      }
    }
  }

  /// Generated files and the published schema are one literal each.
  @Test func filesAreShort() throws {
    for path in Self.swiftFiles("Sources") {
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count <= 300, "\(path) has \(lines.count) lines")
    }
  }

  private static func names(in folder: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: HeadwaterRun.root.appending(path: folder).path))
      ?? [])
      .sorted()
  }

  private static func exists(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: HeadwaterRun.root.appending(path: path).path)
  }

  private static func swiftFiles(_ folder: String) -> [String] {
    let root = HeadwaterRun.root.appending(path: folder)
    let all = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    return (all?.compactMap { ($0 as? URL)?.path } ?? [])
      .filter { $0.hasSuffix(".swift") && !$0.contains("+Generated") && !$0.hasSuffix("ResultSchema.swift") }
  }
}
