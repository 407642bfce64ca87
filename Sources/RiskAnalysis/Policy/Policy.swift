import SupplyModel

/// Every weight, threshold and level name of the method, as a file the buyer can read and cite.
///
/// No number of the method lives only in code: a policy is always read from TOML, the default one from
/// `default-policy.toml`, which says of each number why it is so and where it comes from. A buyer's file is
/// laid over the default key by key.
package struct Policy: Equatable, Sendable {
  package var name = ""
  package var version = ""
  package var network = NetworkAssumptions()
  package var evidence = EvidenceRules()
  /// How much each kind of relation counts under each question, 0…1.
  package var kindFactors: [Question: [RelationKind: Double]] = [:]
  package var regimes: [String: Regime] = [:]
  package var regions: [String: ListedRegion] = [:]
  package var sectors: [String: Sector] = [:]
  package var indicators = IndicatorRules()
  package var rating = RatingRules()
  package var mitigation = MitigationRules()
  package var levels = LevelRules()
  package var lists = ListRules()
  package var inputs = InputLimits()
  package var matching = MatchingWeights()
  /// How badly a party needs what comes to it by each kind of relation.
  package var needs: [RelationKind: FlowNetwork.Need] = [:]
  package var interventions = InterventionRules()
  package var gate = GateRules()
  package var waivers = WaiverRules()
  package var sensitivity = SensitivityRules()

  /// Factor of a kind under a question; a kind the policy does not name counts fully.
  package func kindFactor(_ kind: RelationKind, _ question: Question) -> Double {
    kindFactors[question]?[kind] ?? 1
  }

  /// The regimes with their ids, by id: the order of everything printed about them.
  package var sortedRegimes: [(id: String, regime: Regime)] {
    regimes.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

extension Policy {
  /// What is assumed of the network where the data are silent.
  package struct NetworkAssumptions: Equatable, Sendable {
    /// Share of a party's purchases its relations are taken to list, when it does not say.
    package var assumedDisclosure = 0.0
    /// P(an input gets into what is sold on), when not given.
    package var defaultPresence = 0.0
    /// Risk of purchases nobody has traced, for the estimate of the share.
    package var unknownRisk = 0.0
    /// Whether the buyer's own risk counts as reaching it.
    package var includeBuyerRisk = false
  }

  /// How evidence for a link turns into confidence, and how it ages.
  package struct EvidenceRules: Equatable, Sendable {
    package var halfLifeInDays = 0
    package var floor = 0.0
    package var confidence: [EvidenceClass: Double] = [:]
    /// Classes that age; the others hold until they are withdrawn.
    package var ageing: Set<EvidenceClass> = []
  }

  /// Severity gates of DOMAIN §5.3.
  package struct LevelRules: Equatable, Sendable {
    package var highRisk = 0.0
    package var highShare = 0.0
    package var mediumRisk = 0.0
    package var mediumShare = 0.0

    /// Severity of a place by its residual risk and the share of purchases it touches, where that is known.
    package func severity(residual: Double, share: Double? = nil) -> FindingSeverity {
      if residual >= highRisk, (share ?? 1) >= highShare { return .high }
      if residual >= mediumRisk || (share ?? 0) >= mediumShare { return .medium }
      return .low
    }
  }

  /// How old an edition may be.
  package struct ListRules: Equatable, Sendable {
    package var maximumAgeInDays = 0
    /// By list id, for lists published at another rhythm.
    package var ages: [String: Int] = [:]

    /// The age named for the list or for the longest of its first words: `tip` covers `tip-2025`.
    package func maximumAge(of list: String) -> Int {
      let named = ages.filter { list == $0.key || list.hasPrefix($0.key + "-") }
      return named.max { $0.key.count < $1.key.count }?.value ?? maximumAgeInDays
    }
  }

  /// What share of the input may be unusable before nothing is concluded.
  package struct InputLimits: Equatable, Sendable {
    package var maximumRejectedShare = 0.0
  }

  /// What to begin with when not everything can be changed at once.
  package struct InterventionRules: Equatable, Sendable {
    /// Likelihood aimed at, 0…1.
    package var goal = 0.0
  }

  /// How the policy's own weights are put to the test.
  package struct SensitivityRules: Equatable, Sendable {
    /// How often all weights are drawn; 0 for not at all.
    package var draws = 0
    /// From so far below each weight to so far above it, as a part of it, 0…1.
    package var spread = 0.0
    /// Another seed gives other draws.
    package var seed = 0
  }

  /// How accepted findings are told.
  package struct WaiverRules: Equatable, Sendable {
    /// A waiver that ends within so many days is said to.
    package var noticeInDays = 0
  }

  /// When a run counts as violated.
  package struct GateRules: Equatable, Sendable {
    /// nil for never.
    package var failOn: FindingSeverity?
    package var reach: [RegimeReach.Status: FindingSeverity] = [:]
  }
}
