/// Every indicator, in the order of `headwater indicators`.
package enum RiskIndicators {
  package static let all: [any RiskIndicator] = [
    ListedParty(),
    ListedOwner(),
    ListedGood(),
    RegionOfOrigin(),
    CountryTier(),
    CountrySector(),
    AssessedParty(),
  ]
}
