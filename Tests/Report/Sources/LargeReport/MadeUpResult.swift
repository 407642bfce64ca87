import SupplyModel

/// A result as large as a hospital group's whole ledger gives: five tiers, findings everywhere, some loops. Nothing in
/// it is about anybody.
struct MadeUpResult {
  let parties: Int
  let findings: Int

  private static let countries = [
    "CN", "MY", "VN", "DE", "US", "IN", "PK", "TH", "BD", "MX", "TR", "ID", "LK", "GB", "PL", "KH",
  ]
  private static let goods = [
    "Cotton yarn", "Gown fabric", "Nitrile gloves", "Latex", "PVC resin", "IV sets", "Rubber sheet",
    "Needles",
    "Tomato paste", "Cleaning", "Masks", "Steel wire", "Batteries", "Linen", "Syringes", "Packs",
  ]
  private static let indicators = ["country-tier", "listed-good", "region", "assessment", "listed-party"]

  var result: AnalysisResult {
    var result = AnalysisResult(
      asOf: CalendarDate(year: 2026, month: 11, day: 24)!, question: .diligence,
      buyer: .init(id: "p0", name: "Made-up Hospitals (nobody)"))
    result.toolVersion = "0.1.0"
    result.verdict = .violated
    result.reasons = ["the policy allows no critical finding"]
    result.inputs = [
      input("ledger/purchases-2026.csv"), input("ledger/suppliers-2026.csv"), input("answers/tier-2.csv"),
    ]
    result.parties = (0..<parties).map(party)
    result.relations = (1..<parties).flatMap(relations)
    result.findings = (0..<findings).map(finding).sorted { ($1.severity, $0.id) < ($0.severity, $1.id) }
    result.paths = result.findings.prefix(60).enumerated().map { path($0 + 1, $1) }
    result.share.estimate = 0.19
    (result.share.low, result.share.high) = (0.12, 0.61)
    result.share.masses = .init()
    result.share.masses.tainted = 0.19
    result.share.masses.clear = 0.39
    result.share.masses.dark = 0.42
    (result.coverage.visible, result.coverage.dark) = (0.58, 0.42)
    result.coverage.byTier = (1...5).map {
      .init(tier: $0, parties: parties / 5, traced: parties / 9, mass: 1 / Double($0))
    }
    result.strongest.value = 0.4
    result.strongest.path = result.paths.first?.parties ?? []
    return result
  }

  private func input(_ path: String) -> InputDocument {
    InputDocument(
      path: path, format: "relations", recognition: "header", sha256: String(repeating: "0", count: 64),
      bytes: 1_000_000)
  }

  private func id(_ number: Int) -> String { "p\(number)" }

  /// Each tier five times the one before it.
  private func tier(_ number: Int) -> Int {
    var (tier, first, size) = (0, 1, parties / 780)
    while number >= first && tier < 5 { (tier, first, size) = (tier + 1, first + size, size * 5) }
    return tier
  }

  private func customer(_ number: Int) -> Int { number < 2 ? 0 : max(0, (number - parties / 780) / 5) }

  private func party(_ number: Int) -> PartyResult {
    let kind = Self.goods[number % 16]
    var party = PartyResult(id: id(number), name: "\(kind) Works No. \(number) Company Limited")
    party.country = Country(code: Self.countries[number % 16])
    party.tier = .init(min: tier(number), max: tier(number) + number % 2, isInLoop: number % 97 == 0)
    party.exposure.strongest = number % 3 == 0 ? Double(number % 89) / 100 : 0
    party.exposure.share = number % 3 == 0 ? Double(number % 71) / 700 : 0
    party.exposure.arrivals = 1 / Double(number + 1)
    party.exposure.dark = number % 4 == 0 ? 0.3 / Double(number + 1) : 0
    party.hasSuppliers = number * 5 < parties
    party.records = [.init(key: id(number), location: place(1, number + 2), reason: nil)]
    return party
  }

  private func place(_ document: Int, _ line: Int) -> SourceLocation {
    SourceLocation(document: DocumentID(document), line: line, column: 1 + line % 40)
  }

  private func relations(_ number: Int) -> [RelationResult] {
    var customers = [customer(number)]
    if number % 2 == 0 { customers.append(customer(number / 2 + 1)) }
    return customers.map { customer in
      var relation = RelationResult(
        from: id(number), to: id(customer), kind: .goods, weight: 0.9, confidence: 0.9)
      relation.product = Self.goods[number % 16]
      relation.share = Double(number % 37) / 100
      relation.shareBasis = .value
      relation.evidence = [
        .init(
          evidenceClass: number % 5 == 0 ? .declared : .transaction, location: place(0, number + 2),
          date: nil,
          documentNumber: "INV-\(number / 8)")
      ]
      return relation
    }
  }

  private func finding(_ number: Int) -> Finding {
    let party = 1 + number * 2 % (parties - 1)
    let good = Self.goods[number % 16]
    var finding = Finding(
      id: "F-" + String(0x1000_0000 + number, radix: 16), indicator: Self.indicators[number % 5],
      party: id(party), severity: [.low, .medium, .low, .high, .notRated, .low, .critical][number % 7],
      confidence: Double(number % 100) / 100, status: number % 3 == 0 ? "alleged" : "active",
      message:
        "\(good) from \(Self.countries[party % 16]): named in the Made-up Report 2026, entry \(number % 900)",
      at: place(1, party + 2))
    finding.product = good
    finding.exposure.strongest = Double(number % 50) / 100
    finding.exposure.share = Double(number % 90) / 10_000
    return finding
  }

  private func path(_ number: Int, _ finding: Finding) -> ExposurePath {
    var steps = [Int(finding.party.dropFirst())!]
    while let last = steps.last, last != 0 { steps.append(customer(last)) }
    let ids = steps.map(id)
    let hops = zip(ids, ids.dropFirst()).map {
      ExposurePath.Hop(
        from: $0, to: $1, kind: .goods, product: finding.product, weight: 0.9, share: 0.05,
        shareBasis: .value,
        weakestEvidence: number % 2 == 0 ? .declared : .transaction, location: place(0, 7))
    }
    return ExposurePath(
      id: "P\(number)", parties: ids, hops: hops, strongest: 0.4, share: 0.001, findings: [finding.id])
  }
}
