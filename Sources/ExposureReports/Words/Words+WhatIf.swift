import SupplyModel

extension Words {
  enum WhatIf {
    static let columns = "               today                      supposed"
    static let takeovers = "who else supplies it (share of the buyer's cost)"
    static let stops = "nobody else is known to supply"
    static let cascade = "who would make less for want of inputs (output left, as the policy counts needs)"
    static let sameChain = "strongest chain: the same"
    static let assumption =
      "Other suppliers take over in proportion where shares are estimated; stated shares stay as they are, and what they leave is untraced. Legal reach does not depend on any risk number."

    static func title(_ buyer: String, asOf: String) -> String { "\(buyer), as of \(asOf), if" }

    static func chainBefore(_ names: [String]) -> String { "strongest chain today: \(chain(names))" }
    static func chainAfter(_ names: [String]) -> String { "strongest chain then: \(chain(names))" }

    static func takeover(_ takeover: WhatIfResult.Takeover) -> String {
      "\(takeover.buyer): \(takeover.product ?? "goods nobody named") from \(takeover.supplier), "
        + "\(Numerals.percent(takeover.shareBefore)) → \(Numerals.percent(takeover.shareAfter))"
    }

    static func stop(_ stop: WhatIfResult.Stop) -> String {
      "\(stop.buyer): \(stop.product ?? "goods nobody named"), today from \(stop.supplier)"
    }

    static func loss(_ loss: WhatIfResult.Loss) -> String {
      "\(loss.party): \(Numerals.percent(loss.outputLeft))"
    }

    private static func chain(_ names: [String]) -> String {
      names.isEmpty ? "none known" : names.joined(separator: " → ")
    }
  }
}
