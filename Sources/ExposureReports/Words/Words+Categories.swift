import SupplyModel

extension Words {
  /// What the buyer buys, by category.
  enum Categories {
    static let heading = "What we buy"
    static let caption = "Purchases by category, the most exposed first"
    static let headings = [
      "Category", "Of purchases", "Share that met risk", "Strongest", "Score", "Reached by", "Suppliers",
    ]
    static let method =
      "Only what goes into a product is followed. Shares are of the category's own purchases; the score is what it "
      + "would be if nothing else were bought."

    static func statement(_ categories: [CategoryExposure]) -> String {
      let met = categories.count { $0.strongest > 0 }
      return "Risk comes with \(met) of \(plural(categories.count, "category", "categories"))."
    }

    static func more(_ count: Int) -> String { "\(count) more in result.json." }

    /// "UNSPSC 4213: Surgical gowns, drapes and 3 more".
    static func name(_ category: CategoryExposure) -> String {
      switch category.basis {
      case .use: "For \(DisplayText.singleLine(category.code))"
      case .unspsc: "UNSPSC \(category.code)" + goods(category)
      case .hs: "HS \(category.code)" + goods(category)
      case .product: DisplayText.singleLine(category.code)
      case .kind: (RelationKind(name: category.code)?.word ?? category.code) + ", not named"
      }
    }

    private static func goods(_ category: CategoryExposure) -> String {
      guard !category.products.isEmpty else { return "" }
      let rest = category.productCount - category.products.count
      let names = category.products.map(DisplayText.singleLine) + (rest > 0 ? ["\(rest) more"] : [])
      return ": " + list(names)
    }

    static func share(_ interval: Headline.Interval) -> String {
      let estimate = "est. \(Numerals.percent(interval.estimate))"
      return interval.low == interval.high
        ? estimate : "\(estimate) (\(Numerals.percent(interval.low)) … \(Numerals.percent(interval.high)))"
    }

    static func reach(_ reach: [Headline.Reach]) -> String {
      reach.map { "\($0.status.shape) \($0.regime) \($0.status.word)" }.joined(separator: ", ")
    }
  }
}
