/// Two parties that may be one: for a person to decide.
package struct ReviewPair: Hashable, Sendable {
  /// Ids as `result.json` has them.
  package var left: Side
  package var right: Side
  /// 0…1.
  package var score: Double
  /// `strong` or `review`: names alone never decide.
  package var band: String
  package var features: [FeatureScore]

  package init(left: Side, right: Side, score: Double, band: String, features: [FeatureScore]) {
    self.left = left
    self.right = right
    self.score = score
    self.band = band
    self.features = features
  }

  package struct Side: Hashable, Sendable {
    package var id: String
    package var name: String
    package var country: String?

    package init(id: String, name: String, country: String?) {
      self.id = id
      self.name = name
      self.country = country
    }
  }
}
