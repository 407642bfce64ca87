import SupplyModel

/// What is known of every party that decides whether lists and regions can be looked up for it; the same for all
/// regimes.
struct KnownPlaces {
  private let countries: [Country?]
  private let missing: [UnknownSet]
  /// Parties whose region is given as a code.
  private let hasRegionCode: [Bool]

  /// - Complexity: O(parties).
  init(_ network: SupplyNetwork) {
    countries = network.parties.map(\.country)
    missing = network.parties.indices.map { network.missing(of: $0) }
    hasRegionCode = network.parties.map { $0.region.map(RegionRecognition.isCode) ?? false }
  }

  /// Where a party is that can be looked up; nil of one without a name or an identifier, or without a country.
  func country(of party: Int) -> Country? { missing[party].isEmpty ? countries[party] : nil }

  /// Why lists cannot be searched for a party: its name, its country, or neither.
  func missing(of party: Int) -> UnknownSet { missing[party] }

  func hasRegionCode(_ party: Int) -> Bool { hasRegionCode[party] }
}

extension SupplyNetwork {
  /// Of name and country, what a party does not have.
  func missing(of party: Int) -> UnknownSet {
    var missing: UnknownSet = []
    if !parties[party].canBeSearched { missing.insert(.name) }
    if parties[party].country == nil { missing.insert(.country) }
    return missing
  }
}
