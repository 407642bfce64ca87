import SupplyModel

extension Words {
  /// Whether the order of the sources hangs on the policy's weights.
  enum Ranks {
    static let heading = "How sure the order is"
    static let headings = ["Source", "Rank", "Nine of ten draws", "Strongest"]

    static func statement(_ sensitivity: WeightSensitivity) -> String {
      guard sensitivity.draws > 0 else { return "Not tried." }
      let sets = sensitivity.inseparable.count
      return sets == 0
        ? "The order holds under all weights drawn."
        : "\(plural(sets, "set of sources", "sets of sources")) cannot be told apart."
    }

    static func caption(_ sensitivity: WeightSensitivity) -> String {
      "Sources by their strongest chain, and where they would stand under other weights"
    }

    static func method(_ sensitivity: WeightSensitivity) -> String {
      let fewer = sensitivity.draws < sensitivity.asked ? ", fewer than asked for want of time," : ""
      return "\(plural(sensitivity.weights, "weight")) of the policy, each drawn from its value "
        + "± \(Numerals.percent(sensitivity.spread)), \(plural(sensitivity.draws, "time"))\(fewer) "
        + "with seed \(sensitivity.seed)."
    }

    static func omitted(_ count: Int) -> String { "\(plural(count, "weaker source")) not ranked." }

    static let notDrawn =
      "The network is too large to draw other weights often enough to say something of it."

    static func band(_ source: WeightSensitivity.Source) -> String {
      source.best == source.worst ? "\(source.best)" : "\(source.best) … \(source.worst)"
    }

    /// "A and B cannot be told apart."
    static func inseparable(_ names: [String]) -> String { "\(list(names)) cannot be told apart." }
  }
}
