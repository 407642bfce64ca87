/// What reaches the buyer with one category of what it buys.
///
/// The categories together are all recorded purchases: their shares, weighted by their parts, add up to the share of
/// the whole, and the strongest of them is the strongest chain.
package struct CategoryExposure: Hashable, Sendable {
  /// By what purchases were put into one category; the first that is known of a purchase counts.
  package enum Basis: String, CaseIterable, Sendable {
    /// What the buyer itself says the goods go into.
    case use = "into"
    /// UNSPSC family, four digits.
    case unspsc
    /// Chapter of the Harmonized System, two digits.
    case hs
    /// The product itself, where no classification of it is known.
    case product
    /// Nothing but the kind of relation: what was bought is not named.
    case kind
  }

  package var basis: Basis
  /// `4213`, `40`, a product, a kind: what the basis says.
  package var code: String
  /// Names of what is bought, the most bought first, at most ``mostProducts``; and how many there are.
  package var products: [String] = []
  package var productCount = 0
  /// Direct suppliers, by id.
  package var suppliers: [String] = []
  /// Part of all the buyer's purchases, 0…1.
  package var part = 0.0
  /// Share of this category's purchases that met risk, 0…1 each.
  package var share = Headline.Interval()
  /// Strongest chain that arrives with this category, 0…1.
  package var strongest = 0.0
  /// Likelihood that risk arrives if the buyer bought nothing else, 0…1; nil where counting it would take too long.
  package var likelihood: Double?
  /// Regimes of which something is known to arrive with it, proven or indicated, in the order of the policy.
  package var reach: [Headline.Reach] = []

  package static let mostProducts = 3

  package init(basis: Basis, code: String) { (self.basis, self.code) = (basis, code) }
}
