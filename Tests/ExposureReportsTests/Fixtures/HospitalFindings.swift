import SupplyModel

enum HospitalFindings {
  static let all: [Finding] = [
    finding(
      "F-7c21a0b4", "listed-party", "kashgar", .critical, 0.97, "active", 0.7311, 0.047,
      "listed by the Example Department (Example Entity List, entry 12), status Active, as of 2026-07-09",
      row: 8, match: 0, regime: "uflpa"),
    finding(
      "F-19de55c0", "region-of-concern", "aksu", .critical, 1, "active", 0.5, 0.0114,
      "place in CN-XJ, a region listed by the Example Department, as of 2026-07-09", row: 2, regime: "uflpa"),
    finding(
      "F-a9012f3e", "listed-good", "lotus", .high, 0.8, "active", 0.41, 0.0855,
      "Nitrile examination gloves from MY: listed by the Example Bureau (List of Goods, rubber gloves), status Forced Labor, as of 2024-09-05",
      row: 9, product: "Nitrile examination gloves", match: 1),
    finding(
      "F-5b7710aa", "country-tier", "sialkot", .medium, 0.6, "active", 0.31, 0.0315,
      "PK: Tier 2 Watch List in the Example Trafficking Report 2026", row: 17),
    finding(
      "F-e3310c9d", "assessment", "pacific", .notRated, 0.5, "alleged", 0.44, 0.0245,
      "assessed by a press report: recruitment fees, status alleged, as of 2026-05-02", row: 13),
    finding(
      "F-0c4477b1", "listed-party", "lotus", .low, 0.55, "lifted", 0.1, 0.01,
      "was listed by the Example Agency (orders, entry W-31), status Inactive, lifted 2023-02-10, as of 2026-06-23",
      row: 9, match: 2, regime: "wro"),
  ]

  static let matches: [MatchResult] = [
    match("kashgar", "example-entity", "12", "Kashgar Cotton Spinning Co., Ltd.", 0.97, true, "Active", true),
    match(
      "lotus", "example-goods", "rubber gloves/MY", "Rubber Gloves (Malaysia)", 0.8, true, "Forced Labor",
      true),
    match("lotus", "example-orders", "W-31", "Lotus Gloves Industries", 0.55, false, "Inactive", false),
  ]

  private static func finding(
    _ id: String, _ indicator: String, _ party: String, _ severity: FindingSeverity, _ confidence: Double,
    _ status: String, _ strongest: Double, _ share: Double, _ message: String, row: Int,
    product: String? = nil,
    match: Int? = nil, regime: String? = nil
  ) -> Finding {
    var finding = Finding(
      id: id, indicator: indicator, party: party, severity: severity, confidence: confidence, status: status,
      message: message, at: HospitalFixture.at(0, row, 8))
    finding.exposure.strongest = strongest
    finding.exposure.share = share
    finding.product = product
    finding.match = match
    finding.regime = regime
    if match != nil { finding.listLocation = .init(path: "lists/example.csv", line: 20 + row, column: 4) }
    return finding
  }

  private static func match(
    _ party: String, _ list: String, _ entry: String, _ name: String, _ score: Double, _ confirmed: Bool,
    _ status: String, _ active: Bool
  ) -> MatchResult {
    var match = MatchResult(
      party: party, list: list, entryID: entry, entryName: name, score: score, isConfirmed: confirmed,
      features: [
        FeatureScore(name: "name", score: score, ours: "Kashgar Cotton Spinning", theirs: name),
        FeatureScore(name: "country", score: 1, ours: "CN", theirs: "China"),
      ], status: status, isActive: active, listLocation: .init(path: "lists/example.csv", line: 28, column: 4)
    )
    match.listedOn = HospitalFixture.day(2022, 6, 21)
    match.delistedOn = active ? nil : HospitalFixture.day(2023, 2, 10)
    match.scope = party == "kashgar" ? "and its subsidiaries" : nil
    return match
  }
}
