import SupplyModel

extension Words {
  /// The ways from one party to the buyer.
  enum Trace {
    static let noRoute =
      "No way from here to the buyer is recorded. That may be for want of data: see its buyers in the report."

    static let buyer = "the buyer itself; every way leads here. Name a supplier."

    static func summary(_ count: Int, buyer: String) -> String {
      count == 0
        ? "reaches \(buyer) by no recorded way"
        : "reaches \(buyer) by \(plural(count, "way")) told here, the surest first"
    }

    static func route(_ id: String, strength: Double, hops: Int) -> String {
      "\(id)  \(plural(hops, "hop")), links hold with score \(Numerals.score(strength))"
    }

    /// `with cotton lint, est. by value 35 %, transaction document`.
    static func hop(_ hop: ExposurePath.Hop) -> String {
      let goods = hop.product.map { "with \(DisplayText.singleLine($0))" } ?? hop.kind.word
      let share = hop.share.map { "\(Numerals.percent($0)) (\(hop.shareBasis.word))" } ?? "share unknown"
      return "\(goods), \(share), \(hop.weakestEvidence.word)"
    }

    static func weakest(_ hop: ExposurePath.Hop, _ index: ResultIndex) -> String {
      hop.weakestEvidence.isDocumented
        ? "  every link documented"
        : "  weakest link: \(index.name(hop.from)) → \(index.name(hop.to)), \(hop.weakestEvidence.word)"
    }
  }
}
