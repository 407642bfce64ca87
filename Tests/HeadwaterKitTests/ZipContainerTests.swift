import ExposureReports
import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

@Suite("Workbooks packed by libarchive")
struct ZipContainerTests {
  private let parts = [
    ReportFile.Part(name: "a.txt", bytes: Array("one".utf8)),
    ReportFile.Part(name: "b/c.xml", bytes: Array(String(repeating: "<row/>", count: 10_000).utf8)),
    ReportFile.Part(name: "empty", bytes: []),
  ]

  @Test("parts are compressed and carry no time of day, in whatever time zone")
  func repeatable() throws {
    let first = try #require(ZipContainer.bytes(parts))
    #expect(first.count < 5_000)
    #expect(Array(first.prefix(4)) == [0x50, 0x4B, 3, 4])
    // 1980-01-01, the first day a ZIP file can tell.
    #expect(Array(first[10..<14]) == [0, 0, 0x21, 0])
    let zone = NSTimeZone.default
    defer { NSTimeZone.default = zone }
    setenv("TZ", "Pacific/Kiritimati", 1)
    tzset()
    defer { unsetenv("TZ"); tzset() }
    #expect(try #require(ZipContainer.bytes(parts)) == first)
  }

  @Test("the workbook is one our own reader takes: sheet by sheet, with its parties and relations")
  func readBack() throws {
    let folder = try TemporaryFolder()
    var result = AnalysisResult(
      asOf: CalendarDate(dayNumber: 20_000), question: .diligence,
      buyer: .init(id: "mvh", name: "Merrow Vale"))
    result.parties = [
      PartyResult(id: "mvh", name: "Merrow Vale"), PartyResult(id: "s", name: "=cmd|' /C calc'!A0"),
    ]
    let relation = RelationResult(from: "s", to: "mvh", kind: .goods, weight: 1, confidence: 1)
    result.relations = [relation]
    let written = try ReportSet(["xlsx"], destination: .folder(folder.path)).write(result)
    #expect(written == ["\(folder.path)/exposure.xlsx"])
    var options = AnalysisOptions()
    options.inputs = written
    let facts = String(decoding: try Check(options, largeDocuments: nil).bytes(asJSON: true), as: UTF8.self)
    #expect(facts.contains(#""name": "=cmd|' /C calc'!A0""#))
    #expect(facts.contains(#""from": "s", "to": "mvh", "kind": "goods""#))
  }
}
