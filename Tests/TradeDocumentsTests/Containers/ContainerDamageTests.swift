import Testing

@testable import TradeDocuments

/// What can be read is read, the rest is named.
@Suite struct ContainerDamageTests {
  private static let three = ["a", "b", "c"].map {
    Packing.Member("\($0).xml", "<\($0)>" + String(repeating: "text \($0) ", count: 300) + "</\($0)>")
  }

  @Test func aChecksumThatDoesNotHoldRefusesTheMember() throws {
    let zip = Packing.zip(Self.three, isStored: true)
    let account = ContainerAccount(zip.with(0x58, at: try #require(zip.position(of: "text b"))))
    #expect(account.refused == ["b.xml": "archive-checksum"])
    #expect(account.read.keys.sorted() == ["a.xml", "c.xml"])
  }

  @Test func aTruncatedLastMember() throws {
    let zip = Packing.zip(Self.three, isStored: true)
    let account = ContainerAccount(Array(zip[..<(try #require(zip.position(of: "text c")) + 100)]))
    #expect(account.read.keys.sorted() == ["a.xml", "b.xml"])
    #expect(account.refused == ["c.xml": "archive-cut-off"])
    #expect(account.problems.contains("archive-cut-off"))
  }

  @Test func aZipWithoutItsDirectory() throws {
    let zip = Packing.zip(Self.three, isStored: true)
    let account = ContainerAccount(Array(zip[..<(try #require(zip.position(of: "PK\u{1}\u{2}")))]))
    // The last member's own end mark lay where the directory began.
    #expect(account.read.keys.sorted() == ["a.xml", "b.xml"])
    #expect(account.refused == ["c.xml": "archive-cut-off"])
    #expect(Set(account.problems) == ["archive-cut-off"])
  }

  @Test func anUnknownMethod() throws {
    let zip = Packing.zip(Self.three)
    let directory = try #require(zip.position(of: "PK\u{1}\u{2}"))
    let account = ContainerAccount(zip.with(97, at: 8).with(97, at: directory + 10))
    #expect(account.refused == ["a.xml": "archive-method"])
    #expect(account.read.count == 2)
  }

  @Test func aPassword() {
    let account = ContainerAccount(Packing.zip(Self.three, password: "secret"))
    #expect(account.read.isEmpty)
    #expect(Set(account.refused.values) == ["archive-encrypted"])
    #expect(account.refused.count == 3)
  }

  @Test(arguments: [-8, -4])
  func gzipHoldsItsChecksumAndItsLength(_ offset: Int) {
    let gzip = Packing.compressed(Self.three[0].content, .gzip)
    let at = gzip.count + offset
    let account = ContainerAccount(gzip.with(gzip[at] ^ 1, at: at), name: "a.xml.gz")
    #expect(account.read.isEmpty)
    #expect(account.refused == ["a.xml": "archive-checksum"])
  }

  @Test(arguments: Compression.allCases)
  func aCompressedDocumentThatIsCutOff(_ compression: Compression) {
    let packed = Packing.compressed(
      (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }, compression)
    let account = ContainerAccount(
      Array(packed[..<(packed.count * 2 / 3)]), name: "a.xml" + compression.ending)
    #expect(account.read.isEmpty)
    #expect(account.refused.count == 1 || !account.problems.isEmpty)
  }

  @Test func ofATarUnderAFalseChecksumNothingIsUsed() {
    let packed = Packing.tar(Self.three, .gzip)
    let at = packed.count - 8
    let account = ContainerAccount(packed.with(packed[at] ^ 1, at: at))
    #expect(account.problems == ["archive-checksum"])
    #expect(account.refused.count == 3)
  }

  @Test func aCompressedTarThatIsCutOffKeepsWhatIsBefore() {
    let noise = Packing.noise(100_000)
    let packed = Packing.tar(Self.three + [Packing.Member("noise.bin", noise)], .gzip)
    let account = ContainerAccount(Array(packed[..<(packed.count - 1000)]))
    #expect(account.read.count == 3)
    #expect(account.refused["noise.bin"] == "archive-cut-off")
    #expect(account.problems.contains("archive-cut-off"))
  }

  @Test func aTarCutBetweenMembers() {
    let tar = Packing.tar(Self.three)
    let account = ContainerAccount(Array(tar[..<(512 + 3072)]))
    #expect(account.read.keys.sorted() == ["a.xml"])
    #expect(account.problems == ["archive-cut-off"])
  }

  @Test(arguments: [Compression.gzip, .bzip2])
  func bytesBehindTheEndAreNamed(_ compression: Compression) {
    let packed = Packing.compressed(Array("<a/>".utf8), compression)
    let account = ContainerAccount(packed + Array("something else".utf8), name: "a.xml" + compression.ending)
    #expect(account.read == ["a.xml": "<a/>"])
    #expect(account.remarks == ["a.xml": "archive-trailing-bytes"])
    #expect(ContainerAccount(packed, name: "a.xml").remarks.isEmpty)
  }

  @Test func gzipStreamsMayFollowOneAnotherAndBePadded() {
    let (a, b) = (Packing.compressed(Array("<a>".utf8), .gzip), Packing.compressed(Array("</a>".utf8), .gzip))
    let account = ContainerAccount(a + b + [0, 0, 0, 0], name: "a.xml.gz")
    #expect(account.read == ["a.xml": "<a></a>"])
    #expect(account.remarks.isEmpty)
  }
}
