extension Words {
  /// What was sold beside what was bought in for it.
  enum Quantities {
    static let title = "Bought in and sold, as far as documents say how much"
    static let sold = "Sold"
    static let boughtIn = "Bought in for it"
    static let shows = "What that shows"

    static func line(_ line: QuantityBalance.Line) -> String {
      if line.sum.isEmpty { return "\(line.product): how much is not said" }
      let more = line.sum.unstated > 0 ? ", and \(line.sum.unstated) more of unsaid quantity" : ""
      return "\(line.product): \(line.sum.text)\(more)"
    }

    static func remark(_ balance: QuantityBalance) -> String {
      let remark =
        switch balance.outcome {
        case .covered: "At least as much was bought in as was sold."
        case .short:
          "\(balance.missing ?? "") more sold than bought in: from other suppliers, from stock, or by papers that "
            + "were not read."
        case .incomparable: "The measures cannot be compared."
        case .boughtInUnknown: "No document says how much was bought in."
        case .soldUnknown: "No document says how much was sold."
        case .soldPartlyUnknown: "Documents do not say of all that was sold how much it was."
        }
      guard balance.uncompared > 0, balance.outcome != .boughtInUnknown else { return remark }
      return remark + " \(plural(balance.uncompared, "purchase")) without a quantity that compares."
    }

    /// What would be asked for; nil where nothing is missing.
    static func outlook(_ balance: QuantityBalance) -> String? {
      guard let missing = balance.missing else { return nil }
      let goods = balance.sold.map(\.product).joined(separator: ", ")
      return
        "The papers behind \(missing) of \(goods): so much more was sold than the documents read show bought in."
    }
  }
}
