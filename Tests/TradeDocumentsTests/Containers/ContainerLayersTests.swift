import Testing

@testable import TradeDocuments

@Suite struct ContainerLayersTests {
  private static let invoice = Packing.Member("inv.xml", "<a/>")

  private func wrapped(_ layers: Int) -> [UInt8] {
    (1..<layers).reduce(Packing.zip([Self.invoice])) { inner, layer in
      Packing.zip([Packing.Member("z\(layer).zip", inner), Packing.Member("n\(layer).xml", "<n/>")])
    }
  }

  @Test func everyLayerIsNamed() {
    let tar = Packing.tar([Self.invoice], .gzip)
    let gz = Packing.compressed(Array("<b/>".utf8), .gzip)
    let account = ContainerAccount(
      Packing.zip([Packing.Member("in.tar.gz", tar), Packing.Member("b.xml.gz", gz)]))
    #expect(account.read == ["in.tar.gz!/inv.xml": "<a/>", "b.xml.gz!/b.xml": "<b/>"])
    #expect(account.refused.isEmpty && account.problems.isEmpty)
  }

  @Test func beyondTheLimitALayerIsRefusedAndTheRestKept() {
    #expect(ContainerAccount(wrapped(4)).refused.isEmpty)
    let account = ContainerAccount(wrapped(5))
    #expect(Array(account.refused.values) == ["archive-too-deep"])
    #expect(account.refused.keys.first == "z4.zip!/z3.zip!/z2.zip!/z1.zip")
    #expect(account.read.count == 4)
  }

  @Test func hiddenMembersFoldersAndLinks() {
    let account = ContainerAccount(
      Packing.tar([
        Packing.Member("d", "", type: 0o040000), Packing.Member("d/a.xml", "<a/>"),
        Packing.Member("__MACOSX/._a.xml", "x"), Packing.Member(".DS_Store", "x"),
        Packing.Member("link.xml", "/etc/passwd", type: 0o120000), Packing.Member("pipe", "", type: 0o010000),
      ]))
    #expect(account.read == ["d/a.xml": "<a/>"])
    #expect(account.contents?.links.map(\.shown) == ["link.xml", "pipe"])
  }

  @Test func namesInUTF8WhateverTheLocale() {
    #expect(
      ContainerAccount(Packing.zip([Packing.Member("grün/日本.xml", "<a/>")])).read.keys.first == "grün/日本.xml")
    #expect(
      ContainerAccount(Packing.tar([Packing.Member("grün/日本.xml", "<a/>")])).read.keys.first == "grün/日本.xml")
  }

  @Test func anEmptyArchiveIsAProblem() {
    #expect(ContainerAccount(Packing.zip([])).problems == ["archive-empty"])
    #expect(ContainerAccount(Packing.zip([Packing.Member(".hidden", "x")])).problems == ["archive-empty"])
  }

  @Test func twoTarsOneAfterTheOther() {
    let both = Packing.tar([Self.invoice]) + Packing.tar([Packing.Member("second.xml", "<b/>")])
    #expect(ContainerAccount(both).read == ["inv.xml": "<a/>", "second.xml": "<b/>"])
  }

  @Test func aMemberTooLargeToHoldIsUnpackedForEveryReading() {
    var limits = ContainerLimits.standard
    limits.heldBytes = 1000
    let long = String(repeating: "supplier,buyer\n", count: 50_000)
    for bytes in [
      Packing.zip([Self.invoice, Packing.Member("long.csv", long)]),
      Packing.tar([Self.invoice, Packing.Member("long.csv", long)], .xz),
      Packing.zip([Packing.Member("in.tar", Packing.tar([Self.invoice, Packing.Member("long.csv", long)]))]),
    ] {
      let account = ContainerAccount(bytes, limits: limits)
      #expect(account.streamed == 1)
      #expect(account.read.values.sorted() == ["<a/>", long])
    }
  }
}
