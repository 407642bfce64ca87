import SupplyModel

/// A number of the policy that is an opinion, and by which others are multiplied: what a sensitivity analysis varies.
package enum PolicyWeight: Hashable, Sendable {
  case level(IndicatorID)
  case possibleFactor(IndicatorID)
  case touched(IndicatorID)
  /// How risky a status of a list of countries is.
  case countryStatus(String)
  /// How risky a sector is; with the status of a country, the root of both counts.
  case sector(String)
  /// A word of the column `level` of assessments.
  case word(String)
  /// What a sort of practice weighs.
  case practice(String)
  case allegedFactor, remediatedCredit
  case credit(String)
  case declaredFactor
  case evidence(EvidenceClass)
  case kind(RelationKind)

  /// Its key in the policy file, which also tells its draws from those of all others.
  package func key(_ question: Question) -> String {
    switch self {
    case .level(let id): "indicator.\(id.rawValue).level"
    case .possibleFactor(let id): "indicator.\(id.rawValue).possibleFactor"
    case .touched(let id): "indicator.\(id.rawValue).touched"
    case .countryStatus(let status): "indicator.country-tier.levels.\(status)"
    case .sector(let sector): "sector.\(sector).level"
    case .practice(let practice): "indicator.assessment.practice.\(practice)"
    case .word(let word): "indicator.assessment.words.\(word)"
    case .allegedFactor: "indicator.assessment.allegedFactor"
    case .remediatedCredit: "indicator.assessment.remediatedCredit"
    case .credit(let control): "mitigation.credits.\(control)"
    case .declaredFactor: "mitigation.declaredFactor"
    case .evidence(let evidence): "evidence.confidence.\(evidence.name)"
    case .kind(let kind): "kinds.\(question.rawValue).\(kind.name)"
    }
  }

  /// What the policy says, 0…1; 0 where it says nothing of it.
  package func value(in policy: Policy, _ question: Question) -> Double {
    let rules = policy.indicators
    return switch self {
    case .level(let id): Self.level(id, rules)
    case .possibleFactor(let id): Self.possibleFactor(id, rules)
    case .touched(.listedGood): rules.listedGood.touched
    case .touched(.region): rules.region.touched
    case .touched(.countryTier): rules.countryTier.touched
    case .touched(.countrySector): rules.countrySector.touched
    case .touched: 0
    case .countryStatus(let status): rules.countryTier.levels[status] ?? 0
    case .sector(let sector): policy.sectors[sector]?.level ?? 0
    case .practice(let practice): rules.assessment.practice[practice] ?? 0
    case .word(let word): rules.assessment.words[word] ?? 0
    case .allegedFactor: rules.assessment.allegedFactor
    case .remediatedCredit: rules.assessment.remediatedCredit
    case .credit(let control): policy.mitigation.credits[control] ?? 0
    case .declaredFactor: policy.mitigation.declaredFactor
    case .evidence(let evidence): policy.evidence.confidence[evidence] ?? 0
    case .kind(let kind): policy.kindFactor(kind, question)
    }
  }

  private static func level(_ id: IndicatorID, _ rules: Policy.IndicatorRules) -> Double {
    switch id {
    case .listedParty: rules.listedParty.level
    case .listedOwner: rules.listedOwner.level
    case .listedGood: rules.listedGood.level
    case .region: rules.region.level
    case .countryTier, .countrySector, .assessment: 0
    }
  }

  private static func possibleFactor(_ id: IndicatorID, _ rules: Policy.IndicatorRules) -> Double {
    switch id {
    case .listedParty: rules.listedParty.possibleFactor
    case .listedOwner: rules.listedOwner.possibleFactor
    case .listedGood: rules.listedGood.possibleFactor
    case .region: rules.region.possibleFactor
    case .countryTier, .countrySector, .assessment: 0
    }
  }
}
