import SupplyModel

extension Words {
  /// What the shape of the network does to the numbers.
  enum Remarks {
    static func others(_ count: Int) -> String {
      count > 0 ? " and \(plural(count, "more party", "more parties"))" : ""
    }

    static func ring(_ count: Int) -> String {
      "supply one another\(count > 2 ? ", a loop of \(count)" : ""). What goes round is counted once: another turn adds "
        + "nothing to the likelihood."
    }

    static let reaches = "reaches us through"
    static let once =
      "It is one party and counts once, not once for each of them; choosing another in place of one of them does not "
      + "end it."

    static func sourcesPass(_ count: Int) -> String { "All ways of \(plural(count, "source")) pass" }

    static func holdsBack(_ link: SupplyModel.Structure.Bottleneck) -> String {
      ", a link with score \(Numerals.score(link.weight)). Together they bring at most \(Numerals.ceiling(link.weight)), "
        + "however risky each is; counted one by one they would seem to come to \(Numerals.score(link.countedApart))."
    }

    static func unpriced(_ link: SupplyModel.Structure.UnpricedLink) -> String {
      let one = link.sources == 1
      return "is stated as 0 % of what is bought there, and has score \(Numerals.score(link.weight)): "
        + "\(plural(link.sources, "source")) \(one ? "reaches" : "reach") us that way, with score "
        + "\(Numerals.score(link.strongest))\(one ? "" : " at most"). The likelihood counts it in full, the share not at "
        + "all."
    }

    static let noIntervention =
      "Which parties would have to go before the likelihood comes down to the policy's goal was not found among those "
      + "tried."

    static func goalMet(_ intervention: SupplyModel.Structure.Intervention) -> String {
      "The likelihood, \(Numerals.score(intervention.likelihood)), is within the policy's goal of "
        + "\(Numerals.score(intervention.goal)); that is a goal to plan by, no threshold of any law."
    }

    static let without = "Without"

    static func leaves(_ intervention: SupplyModel.Structure.Intervention) -> String {
      "the likelihood would be \(Numerals.score(intervention.likelihood)), within the policy's goal of "
        + "\(Numerals.score(intervention.goal)); \(bound(intervention))."
    }

    private static func bound(_ intervention: SupplyModel.Structure.Intervention) -> String {
      intervention.isSmallest
        ? "no fewer parties would do"
        : "found step by step, so fewer may do, but no fewer than \(intervention.atLeast)"
    }
  }
}
