/// Whether the order of the sources of risk hangs on the policy's weights, which are opinions: the sources ranked again
/// with all weights drawn anew from a range, many times over.
package struct WeightSensitivity: Hashable, Sendable {
  /// How often the weights were drawn; less than asked where the network is large, and 0 where it is too large.
  package var draws = 0
  package var asked = 0
  /// Each weight is drawn evenly from its value ± this part of it, never above 1.
  package var spread = 0.0
  package var seed = 0
  /// How many weights have a part in what is ranked.
  package var weights = 0
  /// By their rank under the policy as it is: strongest chain first.
  package var sources: [Source] = []
  /// Neighbours in that order of which none is above another in 95 of 100 draws, by party; each two or more.
  package var inseparable: [[String]] = []
  /// Further sources, weaker than those ranked.
  package var omitted = 0

  package init() {}

  package struct Source: Hashable, Sendable {
    /// A party, or a shared cause.
    package var party: String
    /// Strongest chain from it to the buyer under the policy as it is, 0…1.
    package var strongest: Double
    /// From 1; equal ones share the best of their ranks.
    package var rank: Int
    /// Ranks between which nine of ten draws put it: one of twenty puts it above, one of twenty below.
    package var best: Int
    package var worst: Int

    package init(party: String, strongest: Double, rank: Int, best: Int, worst: Int) {
      (self.party, self.strongest, self.rank) = (party, strongest, rank)
      (self.best, self.worst) = (best, worst)
    }
  }
}
