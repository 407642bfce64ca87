import SupplyModel

extension Words.Drawing {
  /// What an analyst asked to be drawn, and how much of the network that is; nil for the usual drawing.
  static func note(_ scope: DrawingScope, _ index: ResultIndex, of whole: AnalysisResult) -> String? {
    guard !scope.isUsual else { return nil }
    let suppliers = whole.parties.count(where: \.isSupplier)
    let parts = [around(scope, whole), share(scope), folding(scope, index), size(scope)].compactMap(\.self)
    return "\(parts.joined(separator: "; ")); \(Words.plural(suppliers, "supplier")) in the whole network"
  }

  private static func around(_ scope: DrawingScope, _ whole: AnalysisResult) -> String? {
    let centre = scope.focus ?? whole.buyer.id
    let name = ResultIndex(whole).name(centre)
    if let depth = scope.depth { return "at most \(Words.plural(depth, "step")) from \(name)" }
    return scope.focus == nil ? nil : "behind \(name), and its ways to the buyer"
  }

  private static func share(_ scope: DrawingScope) -> String? {
    scope.minShare.map {
      "without purchases below \(Numerals.percent($0)) of their buyer's cost; those of unknown share stay"
    }
  }

  private static func folding(_ scope: DrawingScope, _ index: ResultIndex) -> String? {
    switch scope.collapse {
    case nil: nil
    case .country: "parties of one tier and country are one node, counted as one supplier"
    case .product: "parties of one tier that mainly sell one product are one node, counted as one supplier"
    case .group: "parties of one ownership group are one node, counted as one supplier"
    }
  }

  private static func size(_ scope: DrawingScope) -> String? {
    if scope.isWhole { return "everyone" }
    return scope.top.map { "the worst \(Numerals.grouped($0))" }
  }
}
