import Testing

@testable import TradeDocuments

@Suite struct ContainerKindTests {
  private static let members = [Packing.Member("a.xml", "<a/>"), Packing.Member("b/c.xml", "<c/>")]

  @Test func archivesAreKnownByTheirBytes() {
    #expect(ContainerAccount(Packing.zip(Self.members)).contents?.kind == .zip)
    #expect(ContainerAccount(Packing.tar(Self.members)).contents?.kind == .tar)
  }

  @Test(arguments: Compression.allCases)
  func compressedTarsAndDocuments(_ compression: Compression) {
    let archive = ContainerAccount(Packing.tar(Self.members, compression))
    #expect(archive.contents?.kind == .compressedTar(compression))
    #expect(archive.read == ["a.xml": "<a/>", "b/c.xml": "<c/>"])
    let document = ContainerAccount(
      Packing.compressed(Array("<a/>".utf8), compression), name: "x/inv.xml" + compression.ending)
    #expect(document.contents?.kind == .compressed(compression))
    #expect(document.read == ["inv.xml": "<a/>"])
  }

  @Test func aTarOlderThanPOSIXIsKnownByItsChecksum() {
    var tar = Packing.tar(Self.members)
    for position in 257..<265 { tar[position] = 0 }
    #expect(!TarHeader.begins(tar))
    let sum = (0..<512).reduce(0) { $0 + ((148..<156).contains($1) ? 0x20 : Int(tar[$1])) }
    let digits = String(sum, radix: 8)
    tar.replaceSubrange(
      148..<156, with: Array((String(repeating: "0", count: 6 - digits.count) + digits).utf8) + [0, 0x20])
    #expect(TarHeader.begins(tar))
  }

  @Test(arguments: ["", "<a/>", "PK", "supplier,buyer\n", "%PDF-1.7", "Rar!\u{1A}\u{7}"])
  func otherDocumentsAreNone(_ text: String) {
    #expect(ContainerAccount(Array(text.utf8)).contents == nil)
  }

  @Test func officeDocumentsStayOne() {
    let types = Packing.Member("[Content_Types].xml", "<Types/>")
    for folder in ["xl", "word", "ppt"] {
      let bytes = Packing.zip([Packing.Member("\(folder)/x.xml", "<x/>"), types])
      #expect(ContainerAccount(bytes).contents == nil)
      let outer = ContainerAccount(Packing.zip([Packing.Member("inside.bin", bytes)]))
      #expect(outer.read.keys.sorted() == ["inside.bin"])
    }
    let jar = Packing.zip([Packing.Member("META-INF/MANIFEST.MF", "x"), Packing.Member("a.class", "x")])
    #expect(ContainerAccount(jar).contents == nil)
  }

  @Test(arguments: [
    ("word", "a Word document"), ("xl", "an Excel workbook"), ("ppt", "a PowerPoint presentation"),
  ])
  func officeDocumentsAreNamed(_ folder: String, _ name: String) {
    let bytes = Packing.zip([
      Packing.Member("[Content_Types].xml", "<T/>"), Packing.Member("\(folder)/x", "x"),
    ])
    #expect(read(bytes, formats: []).recognition == name)
  }
}
