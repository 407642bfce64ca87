import Foundation
import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

@Suite("Archives among the inputs")
struct ContainerInputsTests {
  private let folder: TemporaryFolder
  private static let tables = (0..<9).map {
    (name: "t\($0)/r.csv", text: "supplier,buyer,product\nS\($0),B,gloves\nS\($0),,gowns\n")
  }

  init() throws { folder = try TemporaryFolder() }

  private func write(_ bytes: [UInt8], to name: String) throws -> String {
    let path = "\(folder.path)/\(name)"
    try Data(bytes).write(to: URL(filePath: path))
    return path
  }

  private func read(_ paths: [String], threads: Int = 2) -> [InputReading.Reading] {
    InputReading(formats: DocumentFormats.all, threads: threads).read(paths)
  }

  private func check(_ paths: [String], threads: Int = 2) throws -> String {
    var options = AnalysisOptions()
    (options.inputs, options.threads) = (paths, threads)
    return String(decoding: try Check(options).bytes(asJSON: false), as: UTF8.self)
  }

  @Test("a container and its members are inputs, numbered in the order of their paths")
  func numbering() throws {
    let zip = try write(StoredZip.bytes(Self.tables.reversed()), to: "b.zip")
    let (before, after) = (try folder.write("x", to: "a.txt"), try folder.write("x", to: "b.zip0"))
    let readings = read([after, zip, before])
    #expect(
      readings.map { String($0.input.path.dropFirst(folder.path.count + 1)) }
        == ["a.txt", "b.zip"] + Self.tables.map { "b.zip!/\($0.name)" } + ["b.zip0"])
    #expect(readings.enumerated().allSatisfy { Int($1.batch.document.index) == $0 })
    #expect(readings[1].input.format == "zip" && readings[1].input.records.read == 0)
    #expect(readings.map(\.input.isMember) == [false, false] + Self.tables.map { _ in true } + [false])
  }

  @Test("a member is accounted for as the same file outside would be")
  func likeAFile() throws {
    let zip = try write(StoredZip.bytes([Self.tables[0]]), to: "pack.zip")
    let file = try folder.write(Self.tables[0].text, to: "r.csv")
    let (member, plain) = (read([zip])[1], read([file])[0])
    #expect(member.input.sha256 == plain.input.sha256 && member.input.bytes == plain.input.bytes)
    #expect(member.input.records == plain.input.records)
    #expect(member.input.format == plain.input.format)
    #expect(member.batch.diagnostics.items.map(\.message) == plain.batch.diagnostics.items.map(\.message))
  }

  @Test("an archive that is called a document is opened like any other", arguments: [1, 2])
  func calledADocument(threads: Int) throws {
    let invoices = try (0..<20).map { try folder.write("<none/>", to: "c\($0).xml") }
    let zip = StoredZip.bytes(Self.tables)
    let called = try write(zip, to: "b.xml")
    let readings = read(invoices + [called], threads: threads)
    #expect(readings.map(\.input.path).contains("\(called)!/\(Self.tables[0].name)"))
    #expect(readings.enumerated().allSatisfy { Int($1.batch.document.index) == $0 })
    let said = try check(invoices + [called], threads: threads)
    #expect(
      try said.replacing("b.xml", with: "b.zip")
        == check(invoices + [write(zip, to: "b.zip")], threads: threads))
  }

  @Test("neither threads nor the order inside an archive change what is said")
  func order() throws {
    let straight = try write(StoredZip.bytes(Self.tables), to: "pack.zip")
    let first = try check([straight])
    #expect(first.contains("pack.zip!/t3/r.csv:3"))
    #expect(try check([straight], threads: 1) == first)
    for _ in 0..<3 {
      _ = try write(StoredZip.bytes(Self.tables.shuffled()), to: "pack.zip")
      #expect(try check([straight]) == first)
    }
  }

  @Test("a diagnostic shows the line of the member")
  func sourceLine() throws {
    let inner = StoredZip.bytes([(name: "r.csv", text: "one\ntwo\n")])
    let path = try write(StoredZip.bytes([(name: "in.zip", content: inner)]), to: "outer.zip")
    let input = InputDocument(
      path: "\(path)!/in.zip!/r.csv", format: nil, recognition: "", sha256: "", bytes: 8, isMember: true)
    var source = SourceText()
    #expect(source.line(at: SourceLocation(document: DocumentID(0), line: 2), of: [input]) == "two")
    let gone = InputDocument(path: "\(path)!/x.csv", format: nil, recognition: "", sha256: "", bytes: 8)
    #expect(source.line(at: SourceLocation(document: DocumentID(0), line: 1), of: [gone]) == nil)
  }

  @Test("nothing is written beside the archive, whatever its members are called")
  func nothingOnDisk() throws {
    let members = ["../../x.csv", "/tmp/headwater-outside.csv", "a/../../y.csv"].map {
      (name: $0, text: Self.tables[0].text)
    }
    let zip = try write(StoredZip.bytes(members), to: "pack.zip")
    let readings = read([zip])
    #expect(folder.names == ["pack.zip"])
    #expect(!FileManager.default.fileExists(atPath: "/tmp/headwater-outside.csv"))
    #expect(readings.dropFirst().allSatisfy { $0.batch.diagnostics.contains(slug: "archive-member-path") })
    #expect(readings.dropFirst().allSatisfy { $0.input.format == "relations-table" })
  }

  @Test("an archive of which no member is recognised, and an empty one, are inconclusive")
  func nothingRecognised() throws {
    let notes = try write(StoredZip.bytes([(name: "a.txt", text: "just words\n")]), to: "notes.zip")
    let empty = try write(StoredZip.bytes([(name: String, text: String)]()), to: "empty.zip")
    let good = try folder.write(Self.tables[0].text.replacing("S0,,gowns\n", with: ""), to: "r.csv")
    for path in [notes, empty] {
      var options = AnalysisOptions()
      options.inputs = [path]
      #expect(try !Check(options).isConclusive)
      #expect(throws: AnalysisFailure.self) { try Analysis(options).run() }
      options.inputs = [good, path]
      #expect(try !Check(options).isConclusive)
    }
    var options = AnalysisOptions()
    options.inputs = [good]
    #expect(try Check(options).isConclusive)
  }

  @Test("a run of too many members shuts the archive that crosses the limit, always the same one")
  func membersPerRun() throws {
    let paths = try ["a", "b", "c"].map { try write(StoredZip.bytes(Self.tables), to: "\($0).zip") }
    var limits = ContainerLimits.standard
    limits.membersPerRun = 20
    let inventory = InputInventory(paths, threads: 2, limits: limits)
    #expect(inventory.paths.count == 2 * 10 + 1)
    #expect(inventory.paths.last?.hasSuffix("c.zip") == true)
  }
}
