import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

@Suite("Workbooks among the inputs")
struct WorkbookInputsTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Samples/formats").standardizedFileURL

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (sample, name) in [
      ("parties-table/valid/parties.xlsx", "p.xlsx"), ("relations-table/valid/relations.ods", "r.ods"),
    ] {
      try FileManager.default.copyItem(
        at: Self.samples.appending(path: sample), to: URL(filePath: "\(folder.path)/\(name)"))
    }
  }

  private func read(threads: Int = 1) -> [InputReading.Reading] {
    InputReading(formats: DocumentFormats.all, threads: threads).read(InputFiles([folder.path]).paths)
  }

  private func name(_ path: String) -> String { String(path.dropFirst(folder.path.count + 1)) }

  @Test("a workbook is an input, and so is each of its sheets")
  func sheets() {
    let readings = read()
    #expect(
      readings.map { name($0.input.path) } == ["p.xlsx", "p.xlsx!Parties", "r.ods", "r.ods!Relations"])
    #expect(readings.map(\.input.format) == ["xlsx", "parties-table", "ods", "relations-table"])
    #expect(readings.map(\.input.isSheet) == [false, true, false, true])
    #expect(readings.map(\.input.recognition)[0] == "1 sheet")
    #expect(readings.map(\.input.records.read) == [0, 2, 0, 2])
    #expect(readings[0].input.sha256 == readings[1].input.sha256)
    #expect(readings.indices.allSatisfy { readings[$0].batch.document == DocumentID($0) })
  }

  @Test("places are cells")
  func places() throws {
    let readings = read()
    let party = try #require(readings[1].batch.parties.first)
    #expect(name(readings[1].input.place(party.location)) == "p.xlsx!Parties!A4")
    let relation = try #require(readings[3].batch.relations.first)
    #expect(name(readings[3].input.place(relation.location)) == "r.ods!Relations!A4")
  }

  @Test("threads do not matter")
  func threads() {
    let (one, many) = (read(threads: 1), read(threads: 4))
    #expect(one.map(\.input.path) == many.map(\.input.path))
    #expect(one.map { $0.batch.relations.map(\.location) } == many.map { $0.batch.relations.map(\.location) })
  }

  @Test("a workbook inside an archive is opened too")
  func insideAnArchive() throws {
    let workbook = try Data(contentsOf: URL(filePath: "\(folder.path)/p.xlsx"))
    try FileManager.default.removeItem(atPath: "\(folder.path)/p.xlsx")
    try FileManager.default.removeItem(atPath: "\(folder.path)/r.ods")
    try Self.tar("q/p.xlsx", [UInt8](workbook)).write(to: URL(filePath: "\(folder.path)/pack.tar"))
    let readings = read()
    #expect(
      readings.map { name($0.input.path) } == [
        "pack.tar", "pack.tar!/q/p.xlsx", "pack.tar!/q/p.xlsx!Parties",
      ])
    #expect(readings.map(\.input.format) == ["tar", "xlsx", "parties-table"])
    #expect(readings[2].batch.parties.count == 3)
    #expect(readings[1].input.sha256 == FileDigest(of: [UInt8](workbook)).sha256)
  }

  @Test("a workbook that cannot be read is one input, refused")
  func damaged() throws {
    let workbook = try Data(contentsOf: URL(filePath: "\(folder.path)/p.xlsx"))
    try workbook.prefix(workbook.count / 2).write(to: URL(filePath: "\(folder.path)/p.xlsx"))
    let reading = try #require(read().first)
    #expect(reading.input.format == nil)
    #expect(reading.batch.diagnostics.items.map(\.slug) == ["damaged-workbook"])
    #expect(reading.input.records == RecordTally(read: 1, rejected: 1))
  }

  /// A tar archive of one file.
  private static func tar(_ name: String, _ content: [UInt8]) -> Data {
    var header = [UInt8](repeating: 0, count: 512)
    func put(_ text: String, at offset: Int) {
      header.replaceSubrange(offset..<(offset + text.utf8.count), with: text.utf8)
    }
    func octal(_ number: Int, _ width: Int) -> String {
      let digits = String(number, radix: 8)
      return String(repeating: "0", count: width - digits.count) + digits
    }
    for (text, offset) in [
      (name, 0), ("0000644", 100), ("0000000", 108), ("0000000", 116), (octal(content.count, 11), 124),
      ("00000000000", 136), ("        ", 148), ("0", 156), ("ustar\u{0}00", 257),
    ] { put(text, at: offset) }
    put(octal(header.reduce(0) { $0 + Int($1) }, 6) + "\u{0} ", at: 148)
    let padding = [UInt8](repeating: 0, count: (512 - content.count % 512) % 512 + 1024)
    return Data(header + content + padding)
  }
}
