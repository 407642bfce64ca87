import SupplyModel

/// Nothing found, nothing listed, nothing screened.
enum EmptyFixture {
  static let result: AnalysisResult = {
    var result = AnalysisResult(
      asOf: HospitalFixture.day(2026, 11, 24), question: .import, buyer: .init(id: "b", name: "Empty Clinic"))
    var buyer = PartyResult(id: "b", name: "Empty Clinic")
    buyer.tier = .init(min: 0, max: 0, isInLoop: false)
    result.parties = [buyer]
    result.share.masses.dark = 1
    result.share.high = 1
    result.coverage.dark = 1
    return result
  }()
}

/// The hospital, with names that attack whatever shows them.
enum HostileFixture {
  static let name =
    "</script><img src=x onerror=alert(1)>\"\n=cmd|' /C calc'!A0 \\N {|} &lt; \u{1B}[31m \u{202E}gnp"

  static let result: AnalysisResult = {
    var result = HospitalFixture.result
    result.buyer.name = name
    result.reasons = [name]
    for position in result.parties.indices {
      result.parties[position].name = name
      result.parties[position].otherNames = [name]
      result.parties[position].region = name
      result.parties[position].sector = name
    }
    for position in result.relations.indices { result.relations[position].product = name }
    for position in result.findings.indices {
      result.findings[position].message = name
      result.findings[position].product = name
      result.findings[position].status = name
      result.findings[position].waiver = FindingWaiver(
        Waiver(
          .party(name, indicator: name, regime: name), reason: name, by: name, until: result.asOf,
          place: .init(path: name, line: 1, column: 1)), .ending)
    }
    result.waivers = .init(path: name, sha256: "", count: 1)
    for position in result.matches.indices {
      result.matches[position].entryName = name
      result.matches[position].scope = name
      result.matches[position].features = [FeatureScore(name: name, score: .nan, ours: name, theirs: name)]
    }
    result.inputs = result.inputs.map {
      InputDocument(path: name, format: $0.format, recognition: name, sha256: $0.sha256, bytes: $0.bytes)
    }
    result.policy.name = name
    result.policy.path = name
    for position in result.lists.indices {
      result.lists[position].title = name
      result.lists[position].publisher = name
    }
    result.diagnostics.report(
      Diagnostic("hostile", .error, name, at: HospitalFixture.at(1, 1, 1), excerpt: name))
    return result
  }()
}

/// A network of 3,000 parties in five tiers, with findings all over it and two loops.
enum LargeFixture {
  static let count = 3_000

  static let result: AnalysisResult = {
    var result = HospitalFixture.result
    result.parties = (0..<count).map(party)
    result.buyer = .init(id: result.parties[0].id, name: "Large Group")
    result.relations = (1..<count).flatMap { relations(from: $0) }
    result.findings = (1..<count).filter { $0 % 13 == 0 }.map(finding).sorted { $0.severity > $1.severity }
    result.paths = result.findings.prefix(40).enumerated().map { path($0 + 1, $1) }
    result.matches = []
    result.actions = []
    result.share.attribution = result.findings.map { .init(party: $0.party, value: 0.0001) }
    result.share.bySupplier = (1...20).map { .init(party: id($0), value: 0.001) }
    result.coverage.darkest = (100..<400).map { .init(party: id($0), value: 0.0005) }
    result.strongest.path = result.paths[0].parties
    result.strongest.attribution = []
    return result
  }()

  private static func id(_ number: Int) -> String {
    "p" + String(repeating: "0", count: 4 - String(number).count) + String(number)
  }

  private static func tier(_ number: Int) -> Int {
    switch number {
    case 0: 0
    case 1...20: 1
    case 21...300: 2
    case 301...1500: 3
    case 1501...2600: 4
    default: 5
    }
  }

  /// Someone one tier nearer.
  private static func customer(_ number: Int) -> Int {
    switch tier(number) {
    case 1: 0
    case 2: 1 + number % 20
    case 3: 21 + number % 280
    case 4: 301 + number % 1200
    default: 1501 + number % 1100
    }
  }

  private static func party(_ number: Int) -> PartyResult {
    var party = PartyResult(id: id(number), name: "Supplier number \(number) of a long list of suppliers")
    party.country = Country(code: ["CN", "MY", "VN", "DE", "US", "IN", "PK", "TH", "BD", "MX"][number % 10])
    party.tier = .init(min: tier(number), max: tier(number), isInLoop: false)
    party.exposure.strongest = number % 13 == 0 ? 0.5 : 0
    party.hasSuppliers = tier(number) < 4
    party.records = [.init(key: id(number), location: HospitalFixture.at(0, number + 2), reason: nil)]
    return party
  }

  private static func relations(from number: Int) -> [RelationResult] {
    var targets = [customer(number)]
    if number % 97 == 0 { targets.append(number - 1) }
    if number % 89 == 0 { targets.append(min(count - 1, number + 30)) }
    return targets.map {
      var relation = RelationResult(from: id(number), to: id($0), kind: .goods, weight: 0.9, confidence: 0.9)
      relation.product = "Part \(number % 7)"
      relation.share = 0.05
      relation.shareBasis = .value
      relation.evidence = [
        .init(
          evidenceClass: .transaction, location: HospitalFixture.at(1, number + 2), date: nil,
          documentNumber: nil)
      ]
      return relation
    }
  }

  private static func finding(_ number: Int) -> Finding {
    var finding = Finding(
      id: "F-\(String(0x1000_0000 + number, radix: 16))", indicator: "country-tier", party: id(number),
      severity: FindingSeverity.allCases[number % 5], confidence: 0.5, status: "active",
      message: "Tier 3 in the Example Report 2026", at: HospitalFixture.at(0, number + 2, 3))
    finding.exposure.strongest = 0.1
    return finding
  }

  private static func path(_ number: Int, _ finding: Finding) -> ExposurePath {
    var steps = [Int(finding.party.dropFirst())!]
    while let last = steps.last, last != 0 { steps.append(customer(last)) }
    let parties = steps.map(id)
    let hops = zip(parties, parties.dropFirst()).map {
      ExposurePath.Hop(
        from: $0, to: $1, kind: .goods, product: "Part", weight: 0.9, share: 0.05, shareBasis: .value,
        weakestEvidence: .transaction, location: HospitalFixture.at(1, 7))
    }
    return ExposurePath(
      id: "P\(number)", parties: parties, hops: hops, strongest: 0.4, share: 0.001, findings: [finding.id])
  }
}

enum Fixtures {
  static let all: [(name: String, result: AnalysisResult)] = [
    ("hospital", HospitalFixture.result), ("empty", EmptyFixture.result), ("hostile", HostileFixture.result),
    ("large", LargeFixture.result), ("accepted", AcceptedFixture.result),
    ("uncertain", UncertainFixture.result),
  ]

  /// All but the large one, for tests that read reports back byte by byte.
  static let small = Array(all.dropLast())
}
