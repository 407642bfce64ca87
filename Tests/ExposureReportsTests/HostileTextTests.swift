import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// Names made to break what shows them come out as text, in every format.
@Suite struct HostileTextTests {
  private static let result = HostileFixture.result
  private static let shown = "</script><img src=x onerror=alert(1)>\"\n=cmd|' /C calc'!A0"

  @Test(arguments: ReportFormats.all.map(\.id))
  func nothingSteersATerminalOrTurnsTextAround(format: String) throws {
    let text = String(
      decoding: try #require(ReportFormats.named(format)).bytes(of: Self.result), as: UTF8.self)
    let unwanted: (Unicode.Scalar) -> Bool = { scalar in
      (scalar.value < 0x20 && !"\n\t\r".unicodeScalars.contains(scalar)) || 0x7F...0x9F ~= scalar.value
    }
    #expect(!text.unicodeScalars.contains(where: unwanted))
    if !["json", "digest-json"].contains(format) { #expect(!text.contains("\u{202E}")) }
  }

  @Test(arguments: ["xlsx", "graphml", "gexf"])
  func staysTextInXML(format: String) throws {
    let parts = ReportReading.contents(try #require(ReportFormats.named(format)), Self.result)
    var isSeen = false
    for bytes in parts.values {
      let elements = try ReportReading.elements(bytes)
      #expect(!elements.contains { ["img", "script", "f"].contains($0.name) })
      isSeen =
        isSeen
        || elements.contains { ($0.text + ($0.attributes["value"] ?? "")).hasPrefix(Self.shown) }
    }
    #expect(isSeen)
  }

  @Test func staysOneFieldInCSV() throws {
    let files = ReportReading.contents(CSVReport(), Self.result)
    let parties = ReportReading.rows(csv: files["exposure-parties.csv"]!)
    #expect(parties.count == Self.result.parties.count)
    #expect(parties.allSatisfy { $0["name"]!.hasPrefix(Self.shown) })
  }

  @Test func staysTextInSARIF() throws {
    let results = try SARIFReportTests.results(Self.result)
    #expect(results.count == Self.result.findings.count)
    for result in results {
      let message = try #require((result["message"] as? [String: String])?["text"])
      #expect(message.contains(Self.shown))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let uri = try #require((physical["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(URL(string: uri) != nil && !uri.contains("<") && !uri.contains("\""))
    }
  }

  @Test func staysOneLineOnTheTerminal() {
    let text = TerminalSummary.text(for: Self.result)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("=cmd") })
  }

  @Test(arguments: ReportFormats.all.map(\.id))
  func theSameBytesTwice(format: String) throws {
    let report = try #require(ReportFormats.named(format))
    for (name, result) in Fixtures.small {
      #expect(report.bytes(of: result) == report.bytes(of: result), "\(name)")
    }
  }
}
