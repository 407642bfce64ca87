import Testing

@testable import TradeDocuments

@Suite struct MemberNameTests {
  @Test(arguments: [
    ("a.xml", "a.xml"), ("./a.xml", "a.xml"), ("x//y/./a.xml", "x/y/a.xml"), ("grün/b.xml", "grün/b.xml"),
    ("a..b/c...xml", "a..b/c...xml"),
  ])
  func plainNamesStay(_ name: String, _ shown: String) {
    let name = MemberName(Array(name.utf8))
    #expect(name?.shown == shown)
    #expect(name?.isUnsafe == false)
  }

  @Test(arguments: [
    ("../../x.xml", "%2E%2E/%2E%2E/x.xml"), ("a/../x.xml", "a/%2E%2E/x.xml"),
    ("/etc/passwd", "%2Fetc/passwd"),
    ("..\\x.xml", "..%5Cx.xml"), ("a\u{0}b", "a%00b"), ("a\nb", "a%0Ab"), ("C:/x.xml", "C:/x.xml"),
    ("", "unnamed"),
    ("///", "unnamed"),
  ])
  func namesThatLeadOutAreEscaped(_ name: String, _ shown: String) {
    let name = MemberName(Array(name.utf8))
    #expect(name?.shown == shown)
    #expect(name?.isUnsafe == true)
  }

  @Test func unknownEncodingsAreEscaped() {
    #expect(MemberName([0x67, 0x72, 0x81, 0x6E])?.shown == "gr%81n")
  }

  @Test(arguments: ["__MACOSX/._a.xml", ".DS_Store", "x/.git/a", "notes.md", "deep/headwater.toml"])
  func whatFoldersLeaveOutIsLeftOut(_ name: String) { #expect(MemberName(Array(name.utf8)) == nil) }

  @Test(arguments: [
    ("x/inv.xml.gz", "inv.xml"), ("INV.XML.GZ", "INV.XML"), ("<stdin>", "content"), ("d/.gz", "content"),
  ])
  func theContentOfACompressedFile(_ file: String, _ name: String) {
    #expect(MemberName.content(of: file).shown == name)
  }

  @Test func aNameWithANULIsToldWhole() throws {
    let zip = Packing.zip([Packing.Member("aXb.xml", "<a/>"), Packing.Member("c.xml", "<c/>")])
    let places = zip.indices.filter { zip[$0...].starts(with: "aXb.xml".utf8) }
    let account = ContainerAccount(places.reduce(zip) { $0.with(0, at: $1 + 1) })
    #expect(places.count == 2)
    #expect(account.contents?.cutNames.map(\.shown) == ["a%00b.xml"])
    #expect(account.read == ["a": "<a/>", "c.xml": "<c/>"])
  }

  @Test func ofTwoAlikeTheSecondIsNumbered() {
    let account = ContainerAccount(
      Packing.zip([
        Packing.Member("a", "1"), Packing.Member("a", "2"), Packing.Member("a#2", "3"),
        Packing.Member("a", "4"),
      ]))
    #expect(account.read == ["a": "1", "a#2": "2", "a#2#2": "3", "a#3": "4"])
    #expect(account.contents?.members.map(\.name.isRepeated) == [false, true, true, true])
  }
}
