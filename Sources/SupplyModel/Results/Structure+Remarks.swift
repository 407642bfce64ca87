extension Structure {
  /// Parties that supply one another. What goes round is counted once.
  package struct Loop: Hashable, Sendable {
    /// By id; at most twenty of them.
    package var parties: [String]
    /// How many there are in all.
    package var count: Int
    /// Largest risk that comes through it to the buyer along one chain, 0…1.
    package var strongest: Double

    package init(parties: [String], count: Int, strongest: Double) {
      self.parties = parties
      self.count = count
      self.strongest = strongest
    }
  }

  /// A pair of parties that all ways of several sources pass.
  package struct Bottleneck: Hashable, Sendable {
    package var supplier: String
    package var buyer: String
    /// Probability that at least one relation between them passes something on: the sources together bring no more
    /// than that, 0…1.
    package var weight: Double
    /// How many sources have no other way, the supplier among them if it is one.
    package var sources: Int
    /// `1 − Π(1 − c)`: what the sources' best chains would come to if they had nothing in common, 0…1.
    package var countedApart: Double

    package init(supplier: String, buyer: String, weight: Double, sources: Int, countedApart: Double) {
      self.supplier = supplier
      self.buyer = buyer
      self.weight = weight
      self.sources = sources
      self.countedApart = countedApart
    }
  }

  /// A link whose share of the buyer's purchases is stated as 0, and that passes risk on all the same.
  package struct UnpricedLink: Hashable, Sendable {
    package var supplier: String
    package var buyer: String
    /// Probability that it passes something on, 0…1.
    package var weight: Double
    /// How many sources have it on their best chain.
    package var sources: Int
    /// The largest of what they bring along it, 0…1.
    package var strongest: Double

    package init(supplier: String, buyer: String, weight: Double, sources: Int, strongest: Double) {
      self.supplier = supplier
      self.buyer = buyer
      self.weight = weight
      self.sources = sources
      self.strongest = strongest
    }
  }

  /// Parties without which the likelihood is no more than a goal (NUMBERS §2).
  package struct Intervention: Hashable, Sendable {
    /// The likelihood wanted, 0…1: a goal of the policy, no threshold of any law.
    package var goal: Double
    /// By id; empty where the goal is met already.
    package var parties: [String]
    /// The likelihood that is left without them, 0…1.
    package var likelihood: Double
    /// No fewer can do.
    package var atLeast: Int
    /// Whether no smaller set of parties does.
    package var isSmallest: Bool { parties.count <= atLeast }

    package init(goal: Double, parties: [String], likelihood: Double, atLeast: Int) {
      self.goal = goal
      self.parties = parties
      self.likelihood = likelihood
      self.atLeast = atLeast
    }
  }
}
