import SupplyModel

/// Whether the country of a party and that of an entry say the same: the second witness beside a name.
enum CountryAgreement: Equatable {
  case agrees(Country?)
  /// One side does not say, or Hong Kong or Macao stands against China, which lists do not tell apart.
  case unknown
  case conflicts(ours: Country, theirs: Country)

  /// - Parameter theirs: every country the entry names, the first of them shown when none is ours.
  init(ours: Country?, theirs: [Country]) {
    guard let ours, let first = theirs.first else {
      self = .unknown
      return
    }
    if theirs.contains(ours) {
      self = .agrees(ours)
    } else if CountryAgreement.isChina(ours), theirs.contains(where: CountryAgreement.isChina) {
      self = .unknown
    } else {
      self = .conflicts(ours: ours, theirs: first)
    }
  }

  /// Whether both sides name the same country.
  var isAgreement: Bool { if case .agrees = self { true } else { false } }

  /// Whether they name different countries.
  var isConflict: Bool { if case .conflicts = self { true } else { false } }

  /// nil when nothing can be said.
  func feature(_ weights: MatchingWeights = MatchingWeights()) -> FeatureScore? {
    switch self {
    case .agrees(let country):
      FeatureScore(name: "country", score: 1, ours: country?.code ?? "", theirs: country?.code ?? "")
    case .unknown: nil
    case .conflicts(let ours, let theirs):
      FeatureScore(name: "country", score: weights.countryConflict, ours: ours.code, theirs: theirs.code)
    }
  }

  private static func isChina(_ country: Country) -> Bool { ["CN", "HK", "MO"].contains(country.code) }
}
