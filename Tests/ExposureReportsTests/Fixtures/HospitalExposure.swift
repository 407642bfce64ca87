import SupplyModel

enum HospitalExposure {
  static let paths: [ExposurePath] = [
    path("P1", ["kashgar", "hua", "safegown", "hospital"], 0.7311, 0.047, ["F-7c21a0b4"]),
    path("P2", ["aksu", "kashgar", "hua", "safegown", "hospital"], 0.5, 0.0114, ["F-19de55c0"]),
    path("P3", ["lotus", "medisupply", "hospital"], 0.41, 0.0855, ["F-a9012f3e", "F-0c4477b1"]),
    path("P4", ["pacific", "carebridge", "hospital"], 0.44, 0.0245, ["F-e3310c9d"]),
    path("P5", ["sialkot", "orthline", "hospital"], 0.31, nil, ["F-5b7710aa"]),
  ]

  static let reach: [RegimeReach] = [
    .init(
      regime: "uflpa", status: .indicated, paths: ["P1", "P2"],
      why: "the link Kashgar Cotton Spinning to Hua Textile is only inferred"),
    .init(
      regime: "wro", status: .unresolved, paths: [],
      why: "no such path known; chains in gloves stop before their origin"),
    .init(
      regime: "contract-ban", status: .ruledOut, paths: [], why: "every chain in sutures is closed to origin"),
  ]

  static let likelihood: LikelihoodExposure = {
    var likelihood = LikelihoodExposure()
    likelihood.estimate = 0.8125
    likelihood.floor = 0.7623
    likelihood.ceiling = 0.9101
    likelihood.chains = 3
    likelihood.method = .worlds
    likelihood.worlds = 4096
    likelihood.seed = 0
    likelihood.standardError = 0.0061
    likelihood.attribution = [
      .init(party: "kashgar", value: 0.5125, leaveOneOut: 0.2),
      .init(party: "lotus", value: 0.3, leaveOneOut: 0.1),
    ]
    return likelihood
  }()

  static let strongest: StrongestExposure = {
    var strongest = StrongestExposure()
    strongest.value = 0.7311
    strongest.path = ["kashgar", "hua", "safegown", "hospital"]
    strongest.attribution = [.init(party: "kashgar", value: 0.4211), .init(party: "aksu", value: 0.31)]
    return strongest
  }()

  static let share: ShareExposure = {
    var share = ShareExposure()
    share.estimate = 0.2136
    share.low = 0.184
    share.high = 0.452
    share.masses.tainted = 0.184
    share.masses.clear = 0.402
    share.masses.dark = 0.268
    share.masses.service = 0.106
    share.masses.mitigated = 0.04
    share.attribution = [
      .init(party: "lotus", value: 0.0855), .init(party: "kashgar", value: 0.047),
      .init(party: "sialkot", value: 0.0315), .init(party: "pacific", value: 0.02),
    ]
    share.bySupplier = [
      .init(party: "medisupply", value: 0.0855), .init(party: "safegown", value: 0.047),
      .init(party: "orthline", value: 0.0315), .init(party: "carebridge", value: 0.02),
    ]
    share.paths = ["P1", "P2", "P3", "P4"]
    return share
  }()

  static let coverage: Coverage = {
    var coverage = Coverage()
    coverage.visible = 0.586
    coverage.dark = 0.268
    coverage.byTier = [
      .init(tier: 1, parties: 6, traced: 5, mass: 1), .init(tier: 2, parties: 5, traced: 3, mass: 0.71),
      .init(tier: 3, parties: 2, traced: 2, mass: 0.38), .init(tier: 4, parties: 1, traced: 1, mass: 0.012),
    ]
    coverage.darkest = [
      .init(party: "infusia", value: 0.11), .init(party: "polytube", value: 0.1),
      .init(party: "harbor", value: 0.06),
    ]
    coverage.identifiers = 0.94
    coverage.countries = 1
    coverage.singleEvidence = 0.88
    coverage.evidenceAge.fresh = 14
    coverage.evidenceAge.stale = 1
    coverage.evidenceAge.undated = 1
    return coverage
  }()

  private static func path(
    _ id: String, _ parties: [String], _ strongest: Double, _ share: Double?, _ findings: [String]
  ) -> ExposurePath {
    let hops = zip(parties, parties.dropFirst()).map { from, to in
      let relation = HospitalRelations.all.first { $0.from == from && $0.to == to }!
      return ExposurePath.Hop(
        from: from, to: to, kind: relation.kind, product: relation.product, weight: relation.weight,
        share: relation.share, shareBasis: relation.shareBasis,
        weakestEvidence: relation.evidence[0].evidenceClass, location: relation.evidence[0].location)
    }
    return ExposurePath(
      id: id, parties: parties, hops: hops, strongest: strongest, share: share, findings: findings)
  }
}
