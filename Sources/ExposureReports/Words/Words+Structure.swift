extension Words {
  /// Where the ways of risk come together.
  enum Structure {
    static let heading = "Where it comes together"
    static let chokepoints = "Every way from these sources passes one party"
    static let singleSources = "One known supplier, and risk comes with it"
    static let diamonds = "Several suppliers, one party behind them: choosing another of them changes nothing"

    static let nothing = "No risk is known to come together anywhere on its way to the buyer."

    static func cut(_ count: Int) -> String {
      "\(plural(count, "party", "parties")) \(count == 1 ? "stands" : "stand") on all known ways of risk to the buyer, the fewest that do; "
        + "work with them reaches everything that is known:"
    }

    static func more(_ count: Int) -> String { "\(count) more in result.json." }
  }

  /// Names that came close.
  enum NearMisses {
    static let caption = "Names that came close to an entry without being a match"

    static func more(_ count: Int) -> String { "\(plural(count, "further name")) came less close." }
  }
}
