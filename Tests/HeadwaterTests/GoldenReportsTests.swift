import ExposureReports
import Foundation
import Testing

/// `Reports/` is what the sample gives today, byte for byte.
@Suite struct GoldenReportsTests {
  /// SVG depends on the Graphviz version, so it is drawn but not compared.
  static let compared = ["result.json", "exposure.html", "exposure.dot"]

  /// The published JSON Schema of `result.json`.
  @Test func schemaIsPublished() throws {
    let schema = Data((ResultSchema.text + "\n").utf8)
    #expect(try Golden.matches(schema, "Reports/\(ResultSchema.fileName)"))
  }

  /// The bytes of a workbook depend on zlib, so it is shown but not compared; other tests compare its parts.
  @Test func machineFormatsAreWhatTheSampleGives() throws {
    let scratch = try Scratch()
    let run = try HeadwaterRun(
      "analyze", "Samples/hospital", "--format", "csv,xlsx,sarif,graphml,gexf", "--output",
      scratch.folder.path)
    #expect(run.exitCode == 2, "\(run.errors)")
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.folder.path).sorted()
    #expect(names.count == 12)
    for name in names where name != "run.json" && (Golden.isAccepting || name != "exposure.xlsx") {
      let path = "Reports/machine/\(name)"
      let found = try Data(contentsOf: scratch.file(name))
      #expect(try Golden.matches(found, path), "\(path) is another now: ./do accept, then look")
    }
  }

  @Test func reportsAreWhatTheSampleGives() throws {
    let scratch = try Scratch()
    let run = try HeadwaterRun("analyze", "Samples/hospital", "--output", scratch.folder.path)
    #expect(run.exitCode == 2, "\(run.errors)")
    for name in Self.compared {
      let found = try Data(contentsOf: scratch.file(name))
      #expect(
        try Golden.matches(found, "Reports/\(name)"), "\(name) differs from Reports/: ./do accept, then look")
    }
    let made = try manifest(scratch.file("run.json"))
    // Who has run `./do report` has one of this machine's Graphviz.
    let kept = HeadwaterRun.root.appending(path: "Reports/run.json")
    if Golden.isAccepting { _ = try Golden.matches(made, "Reports/run.json") }
    #expect(try made == manifest(kept), "run.json differs from Reports/: ./do accept, then look")
    if Golden.isAccepting, let svg = try? Data(contentsOf: scratch.file("exposure.svg")) {
      _ = try Golden.matches(svg, "Reports/exposure.svg")
    }
  }

  /// Without what depends on the machine's Graphviz.
  private func manifest(_ file: URL) throws -> Data {
    var text = try String(contentsOf: file, encoding: .utf8)
    text.replace(/, "graphviz": "[^"]*"/, with: "")
    text.replace(/\n *{"name": "exposure.svg"[^\n]*/, with: "")
    return Data(text.utf8)
  }
}
