/// A party, or what it makes, found on a list: which values were compared and how they scored.
package struct Match: Hashable, Sendable {
  /// Which of our parties; for a listed good, the party that makes it.
  package var party: PartyIndex
  /// For a listed good: which of the party's products.
  package var product: ProductIndex?
  /// Position of the list in the run, and of the entry in the list.
  package var list: Int
  package var entry: Int
  /// 0…1; 1 for equal strong identifiers or equal normalised names.
  package var score: Double
  /// Whether identity is confirmed (identifier, exact name with a second witness) or only possible.
  package var isConfirmed: Bool
  package var features: [FeatureScore]

  package init(
    party: PartyIndex, product: ProductIndex? = nil, list: Int, entry: Int, score: Double,
    isConfirmed: Bool, features: [FeatureScore]
  ) {
    self.party = party
    self.product = product
    self.list = list
    self.entry = entry
    self.score = score
    self.isConfirmed = isConfirmed
    self.features = features
  }
}

/// One compared feature: what we have, what they have, how well it agrees.
package struct FeatureScore: Hashable, Sendable {
  package var name: String
  package var score: Double
  package var ours: String
  package var theirs: String

  package init(name: String, score: Double, ours: String, theirs: String) {
    self.name = name
    self.score = score
    self.ours = ours
    self.theirs = theirs
  }
}

/// Names of features that mean more than a comparison.
package enum GoodsFeature {
  /// The product is commonly made of the listed good: a suggestion, which bans nothing and is no cause of risk.
  package static let material = "typical material"
  /// The product is most often one of the listed goods, `Scrubs` and `Garments`: a suggestion as well.
  package static let kind = "kind of good"
}

extension Match {
  /// Whether it is only what a table of ours suggests.
  package var isSuggestion: Bool {
    features.contains { $0.name == GoodsFeature.material || $0.name == GoodsFeature.kind }
  }
}

/// What was searched in one list, found or not: the log of negatives.
package struct ScreeningLog: Hashable, Sendable {
  /// Position of the list in the run.
  package var list: Int
  /// Names and variants of ours that were looked up.
  package var names: Int
  /// Of those, further names of parties that have several.
  package var variants: Int
  package var hits: Int
  /// Parties and products that were looked up and of which nothing was found.
  package var none: Int
  /// Entries whose names came close without being a match, the closest first, at most ``mostNearMisses``.
  package var nearMisses: [Match] = []
  /// How many there were in all.
  package var nearMissCount = 0

  package static let mostNearMisses = 20

  package init(list: Int, names: Int, variants: Int = 0, hits: Int, none: Int = 0) {
    self.list = list
    self.names = names
    self.variants = variants
    self.hits = hits
    self.none = none
  }
}
