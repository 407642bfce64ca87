import Testing

@testable import TradeDocuments

@Suite struct ContainerLimitTests {
  private static let zeros = [UInt8](repeating: 0x61, count: 4 << 20)
  private static let small = Packing.Member("small.xml", "<a/>")

  /// Limits a thousandth of the real ones.
  private static let limits: ContainerLimits = {
    var limits = ContainerLimits.standard
    (limits.streamBytesBeforeRatio, limits.fileBytesBeforeRatio) = (64 << 10, 256 << 10)
    limits.openingBytes = 64
    return limits
  }()

  @Test(arguments: [Compression.gzip, .bzip2, .xz, .zstd])
  func aBombIsRefused(_ compression: Compression) {
    let account = ContainerAccount(
      Packing.compressed(Self.zeros, compression), name: "bomb.xml", limits: Self.limits)
    #expect(account.refused == ["content": "archive-ratio"])
  }

  @Test func documentsThatAreAlikeAreNoBomb() {
    let invoice = (0..<200).map { "<line n='\($0)' gtin='\($0 &* 7_919)'/>\n" }.joined()
    let members = (0..<300).map { Packing.Member("inv-\($0).xml", "<i n='\($0)'>\(invoice)</i>") }
    let account = ContainerAccount(Packing.tar(members, .xz), limits: Self.limits)
    #expect(account.read.count == 300)
    #expect(account.refused.isEmpty && account.problems.isEmpty)
  }

  @Test func aBombAmongOthersIsRefusedAlone() {
    let noise = Packing.noise(100_000)
    let members = [Self.small, Packing.Member("bomb", Self.zeros), Packing.Member("noise", noise)]
    let account = ContainerAccount(Packing.zip(members), limits: Self.limits)
    #expect(account.refused == ["bomb": "archive-ratio"])
    #expect(account.read.keys.sorted() == ["noise", "small.xml"])
  }

  @Test func manySmallBombsCrossTheLimitOfTheFile() {
    let members = (0..<40).map { Packing.Member("m\($0 + 10)", [UInt8](repeating: 0x61, count: 60 << 10)) }
    let account = ContainerAccount(Packing.zip(members), limits: Self.limits)
    #expect(account.refused.count + account.read.count == 40)
    #expect(!account.read.isEmpty && account.refused.count > 5)
    #expect(Set(account.refused.values) == ["archive-ratio"])
  }

  @Test func zipsOfZipsOfZips() {
    var bytes = Packing.zip([Packing.Member("0.dll", Self.zeros)])
    for _ in 0..<6 { bytes = Packing.zip((0..<16).map { Packing.Member("\($0 + 10).zip", bytes) }) }
    let account = ContainerAccount(bytes, limits: Self.limits)
    #expect(account.read.isEmpty)
    #expect(Set(account.refused.values).isSubset(of: ["archive-too-deep", "archive-ratio"]))
    #expect(!account.refused.isEmpty)
  }

  @Test func aTarOfTooManyMembers() {
    var limits = ContainerLimits.standard
    limits.members = 10
    let account = ContainerAccount(
      Packing.tar((0..<12).map { Packing.Member("m\($0 + 10)", "x") }), limits: limits)
    #expect(account.read.count == 10)
    #expect(account.problems == ["archive-too-many-members"])
  }

  @Test func aMemberThatIsTooLarge() {
    var limits = ContainerLimits.standard
    limits.memberBytes = 1 << 20
    for bytes in [
      Packing.zip([Packing.Member("big", Self.zeros), Self.small]),
      Packing.tar([Packing.Member("big", Self.zeros), Self.small]),
    ] {
      let account = ContainerAccount(bytes, limits: limits)
      #expect(account.refused == ["big": "archive-too-large"])
      #expect(account.read == ["small.xml": "<a/>"])
    }
  }

  @Test func aTotalThatIsTooLarge() {
    var limits = ContainerLimits.standard
    limits.totalBytes = 3 << 20
    let account = ContainerAccount(
      Packing.zip([Self.small, Packing.Member("big", Self.zeros), Packing.Member("z.xml", "<z/>")]),
      limits: limits)
    #expect(account.read == ["small.xml": "<a/>"])
    #expect(account.refused == ["big": "archive-too-large", "z.xml": "archive-too-large"])
  }

  @Test func anArchiveInsideThatIsTooLargeToHold() {
    var limits = ContainerLimits.standard
    limits.nestedBytes = 1000
    let inner = Packing.zip([Packing.Member("x", (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 5) })]
    )
    let account = ContainerAccount(
      Packing.zip([Self.small, Packing.Member("in.zip", inner)]), limits: limits)
    #expect(account.refused == ["in.zip": "archive-too-large"])
    #expect(account.read == ["small.xml": "<a/>"])
  }

  @Test func processorTimeIsBounded() {
    var limits = ContainerLimits.standard
    (limits.seconds, limits.secondsPerByte) = (0, 0)
    let account = ContainerAccount(Packing.compressed(Self.zeros, .gzip), name: "a.xml.gz", limits: limits)
    #expect(account.problems + account.refused.values == ["archive-too-slow"])
  }
}
