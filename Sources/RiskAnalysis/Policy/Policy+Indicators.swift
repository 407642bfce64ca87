import SupplyModel

extension Policy {
  /// Levels and severities of the indicators.
  package struct IndicatorRules: Equatable, Sendable {
    /// Ids of indicators switched off.
    package var disabled: Set<String> = []
    package var listedParty = ListedPartyRules()
    package var listedOwner = ListedOwnerRules()
    package var listedGood = CauseRules()
    package var region = CauseRules()
    package var countryTier = CountryTierRules()
    package var countrySector = CountrySectorRules()
    package var assessment = AssessmentRules()
  }

  /// A party found on a list.
  package struct ListedPartyRules: Equatable, Sendable {
    /// Inherent risk of a confirmed entry in force, 0…1.
    package var level = 0.0
    /// Multiplies the level while the identity is only possible.
    package var possibleFactor = 0.0
    package var confirmed = FindingSeverity.low
    package var possible = FindingSeverity.low
    /// Of an entry that is no longer in force.
    package var lifted = FindingSeverity.low
  }

  /// A party whose owner was found on a list.
  package struct ListedOwnerRules: Equatable, Sendable {
    /// What must be owned, 0…1; more than this counts.
    package var majority = 0.0
    /// Inherent risk of a company whose listed owner is confirmed, 0…1.
    package var level = 0.0
    /// Multiplies level and confidence while the identity or the size of a stake is only possible.
    package var possibleFactor = 0.0
    package var confirmed = FindingSeverity.low
    package var possible = FindingSeverity.low
  }

  /// Evidence that touches many parties at once: one cause, and how surely each party is touched.
  package struct CauseRules: Equatable, Sendable {
    /// P(the cause is real), 0…1.
    package var level = 0.0
    /// P(a party is affected | the cause is real), 0…1.
    package var touched = 0.0
    /// Multiplies `touched` while the identity of the good or place is only possible.
    package var possibleFactor = 0.0
    package var confirmed = FindingSeverity.low
    package var possible = FindingSeverity.low
    package var lifted = FindingSeverity.low
  }

  /// Countries as a whole.
  package struct CountryTierRules: Equatable, Sendable {
    package var touched = 0.0
    /// By the list's status, folded to lower case; 0 stands for a status that is no hazard.
    package var levels: [String: Double] = [:]
    package var severities: [String: FindingSeverity] = [:]
  }

  /// Goods and services of a risky sector, from a country that a list rates.
  package struct CountrySectorRules: Equatable, Sendable {
    /// P(one supplier of the sector is affected | the cause is real), 0…1.
    package var touched = 0.0
    /// Of a cause that passes `levels.mediumRisk`, and of one that does not.
    package var grave = FindingSeverity.low
    package var slight = FindingSeverity.low
  }

  /// Rows of the assessments table.
  package struct AssessmentRules: Equatable, Sendable {
    /// Words of the level column.
    package var words: [String: Double] = [:]
    /// Multiplies the level of what is only alleged, or was assessed too long ago.
    package var allegedFactor = 0.0
    /// Credit for remediation that somebody independent verified, on a date.
    package var remediatedCredit = 0.0
    /// What each sort of practice weighs beside what is observed of forced labour itself, 0…1, by indicator. These
    /// describe one thing, so the worst of them counts, not all together.
    package var practice: [String: Double] = [:]
    /// Indicators that are critical when verified at an agent who brings workers to the buyer.
    package var hard: Set<String> = []
  }

  /// When a place counts as rated.
  package struct RatingRules: Equatable, Sendable {
    /// Fewest components that must be known.
    package var minimumComponents = 0
    /// Components without which nothing is rated.
    package var required: Set<RatingComponent> = []
  }

  /// What lowers the risk of a place.
  package struct MitigationRules: Equatable, Sendable {
    /// Credit by indicator of the assessments table, before its level.
    package var credits: [String: Double] = [:]
    package var maximum = 0.0
    /// Multiplies the credit of what the party declares itself.
    package var declaredFactor = 0.0
    package var maximumAgeInDays = 0
    /// Controls that count only while no finding of high or critical severity about the party itself is open.
    package var withoutOpenFindings: Set<String> = []
  }
}

/// What must be known of a place before its risk can be called low.
package enum RatingComponent: UInt8, CaseIterable, Comparable, Sendable {
  /// Its country.
  case country
  /// Its name, against a list of parties.
  case screening
  /// What it makes, against a list of goods.
  case goods
  /// Somebody's assessment of it.
  case assessment
  /// How its workers are recruited, paid and housed, and who they are.
  case practice

  package var name: String { String(describing: self) }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}

/// Some of the components, in one byte: there is one per party.
package struct RatingComponents: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package init(_ components: some Sequence<RatingComponent>) {
    rawValue = components.reduce(0) { $0 | 1 << $1.rawValue }
  }

  package func contains(_ component: RatingComponent) -> Bool { rawValue & 1 << component.rawValue != 0 }

  /// The components, in the order of their declaration.
  package var components: [RatingComponent] { RatingComponent.allCases.filter(contains) }
}
