/// Where the ways of risk to the buyer come together, by party ids (NUMBERS §2).
package struct Structure: Sendable {
  /// Parties that every way of some source passes: most mass first, then most sources, then by id.
  package var chokepoints: [Chokepoint] = []
  /// Products that a party buys from one supplier only, where risk comes with them; most mass first.
  package var singleSources: [SingleSource] = []
  /// Parties behind several direct suppliers at once, where choosing another of these changes nothing.
  package var diamonds: [Diamond] = []
  /// Fewest parties without which no source reaches the buyer, those nearest the sources, by id.
  package var cut: [String] = []
  /// Rings of parties that risk comes through; the largest risk first.
  package var loops: [Loop] = []
  /// Single links before several sources that hold back what they would come to; the most held back first.
  package var bottlenecks: [Bottleneck] = []
  /// Links on best chains that are no part of what is bought, as stated; the largest risk first.
  package var unpricedLinks: [UnpricedLink] = []
  /// Fewest parties to take away until little is left; nil where it was not searched for.
  package var intervention: Intervention?

  package init() {}

  package struct Chokepoint: Hashable, Sendable {
    package var party: String
    /// How many sources of risk have no way round it; itself not counted.
    package var sources: Int
    /// First-hit mass of those sources: the part of all purchases that met risk behind it, 0…1.
    package var mass: Double

    package init(party: String, sources: Int, mass: Double) {
      self.party = party
      self.sources = sources
      self.mass = mass
    }
  }

  package struct SingleSource: Hashable, Sendable {
    package var buyer: String
    package var supplier: String
    package var product: String
    /// Largest risk that comes along one chain to the supplier, 0…1.
    package var strongest: Double
    /// Part of all purchases of the question's buyer that goes this way, 0…1.
    package var mass: Double

    package init(buyer: String, supplier: String, product: String, strongest: Double, mass: Double) {
      self.buyer = buyer
      self.supplier = supplier
      self.product = product
      self.strongest = strongest
      self.mass = mass
    }
  }

  package struct Diamond: Hashable, Sendable {
    package var party: String
    /// Direct suppliers of the buyer that its ways pass, by id; two or more.
    package var suppliers: [String]
    /// Sources of risk that have no way round it, itself among them if it is one.
    package var sources: Int
    package var mass: Double

    package init(party: String, suppliers: [String], sources: Int, mass: Double) {
      self.party = party
      self.suppliers = suppliers
      self.sources = sources
      self.mass = mass
    }
  }
}
