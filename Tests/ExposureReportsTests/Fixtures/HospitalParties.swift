import SupplyModel

enum HospitalParties {
  static let all: [PartyResult] = [
    party("aksu", "Aksu Ginning Works", "CN", region: "CN-XJ", tier: 4, risk: 0.95, arrivals: 0.012, row: 2),
    party(
      "carebridge", "CareBridge Nurse Staffing", "US", tier: 1, strongest: 0.44, share: 0.31, arrivals: 0.14,
      row: 3),
    cause("cause:dol-tvpra/MY/rubber gloves", "Rubber gloves from Malaysia (list of goods)"),
    party(
      "harbor", "Harbor Linen & Laundry", "US", tier: 1, arrivals: 0.08, dark: 0.06, row: 4, traced: false),
    party(
      "hospital", "Northfield Hospital Group (fictional)", "US", tier: 0, strongest: 0.7311, share: 0.184,
      arrivals: 1, row: 5),
    party(
      "hua", "Hua Textile Printing and Dyeing Company Limited", "CN", tier: 2, strongest: 0.81, share: 0.55,
      arrivals: 0.09, row: 6),
    party("infusia", "Infusia Medical", "US", tier: 1, arrivals: 0.22, dark: 0.11, row: 7),
    party(
      "kashgar", "Kashgar Cotton Spinning", "CN", region: "CN-XJ", tier: 3, risk: 0.9025, strongest: 0.9025,
      share: 0.91, arrivals: 0.052, row: 8),
    party(
      "lotus", "Lotus Glove Works", "MY", tier: 2, risk: 0.6, mitigation: 0.25, strongest: 0.57, share: 0.47,
      arrivals: 0.19, row: 9),
    party("lotus-holdings", "Lotus Holdings", "MY", tier: nil, row: 10),
    party(
      "medisupply", "MediSupply Distribution", "US", tier: 1, strongest: 0.5, share: 0.41, arrivals: 0.24,
      row: 11),
    party(
      "orthline", "Orthline Instruments", "DE", tier: 1, strongest: 0.31, share: 0.2, arrivals: 0.12, row: 12),
    party(
      "pacific", "Pacific Crewing and Recruitment", "PH", tier: 2, risk: 0.5, strongest: 0.5, share: 0.5,
      arrivals: 0.05, rated: false, row: 13),
    party("polytube", "Polytube Extrusion", "CN", tier: 2, arrivals: 0.11, dark: 0.1, row: 14, traced: false),
    party("ranong", "Ranong Latex Cooperative", "TH", tier: 3, arrivals: 0.08, row: 15),
    party(
      "safegown", "SafeGown Textiles", "VN", tier: 1, strongest: 0.77, share: 0.52, arrivals: 0.13, row: 16),
    party(
      "sialkot", "Sialkot Surgical Tools", "PK", tier: 2, risk: 0.35, strongest: 0.35, share: 0.35,
      arrivals: 0.09, row: 17),
  ]

  private static func party(
    _ id: String, _ name: String, _ country: String, region: String? = nil, tier: Int?, risk: Double = 0,
    mitigation: Double = 0, strongest: Double = 0, share: Double = 0, arrivals: Double = 0, dark: Double = 0,
    rated: Bool = true, row: Int, traced: Bool = true
  ) -> PartyResult {
    var party = PartyResult(id: id, name: name)
    party.country = Country(code: country)
    party.region = region
    party.tier = tier.map { .init(min: $0, max: id == "hua" ? 3 : $0, isInLoop: id == "hua") }
    party.risk.inherent = risk
    party.risk.mitigation = mitigation
    party.risk.residual = risk * (1 - mitigation)
    party.risk.isRated = rated
    party.exposure.strongest = max(strongest, party.risk.residual)
    party.exposure.share = max(share, party.risk.residual)
    party.exposure.arrivals = arrivals
    party.exposure.dark = dark
    party.hasSuppliers = traced && !["aksu", "ranong", "lotus-holdings", "pacific"].contains(id)
    party.isOrigin = ["aksu", "ranong"].contains(id)
    party.dominator = tier == nil || tier == 0 ? nil : "hospital"
    party.roles = ["supplier"]
    party.identifiers = [Identifier(scheme: "gln", value: "73000\(row)0000")]
    party.records = [.init(key: "S-\(row)", location: HospitalFixture.at(0, row), reason: nil)]
    if id == "lotus" {
      party.otherNames = ["Lotus Glove Works Sdn. Bhd.", "LOTUS GLOVE WORKS SDN BHD"]
      party.records.append(
        .init(key: "7300012345", location: HospitalFixture.at(2, 48, 31), reason: "gln:7300090000"))
    }
    party.statements = [
      Statement(.name, name, at: HospitalFixture.at(0, row, 8)),
      Statement(
        .country, country, original: country == "MY" ? "Malaysia" : nil, at: HospitalFixture.at(0, row, 44)),
    ]
    return party
  }

  private static func cause(_ id: String, _ name: String) -> PartyResult {
    var cause = PartyResult(id: id, name: name)
    cause.isCause = true
    cause.risk.inherent = 0.4
    cause.risk.residual = 0.4
    cause.exposure.strongest = 0.4
    return cause
  }
}
