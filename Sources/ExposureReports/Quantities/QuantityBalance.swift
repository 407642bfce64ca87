import SupplyModel

/// Some goods a party sold beside what it bought in for them, as far as documents say how much: a supplier who sells more
/// than it bought in has another source, or papers that were not read.
struct QuantityBalance {
  struct Line {
    let product: String
    let sum: QuantitySum
  }

  enum Outcome: Hashable {
    /// At least as much was bought in as was sold, all of it told in one measure.
    case covered
    /// How much more was sold.
    case short(Double, UnitOfMeasure.Dimension)
    /// Both are told, in measures that do not compare.
    case incomparable
    case boughtInUnknown
    case soldUnknown
    /// As far as is told enough was bought in; how much was sold in all is not told.
    case soldPartlyUnknown
  }

  let sold: [Line]
  let boughtIn: [Line]
  let outcome: Outcome
  /// Purchases of which no document says how much, or only in a measure that does not compare.
  let uncompared: Int

  private init(_ sold: [String: [RelationResult]], _ boughtIn: [RelationResult]) {
    func lines(_ groups: [String: [RelationResult]]) -> [Line] {
      groups.sorted { $0.key < $1.key }.map { Line(product: $0.key, sum: QuantitySum($0.value)) }
    }
    let (output, input) = (QuantitySum(sold.values.joined()), QuantitySum(boughtIn))
    self.sold = lines(sold)
    self.boughtIn = lines(Dictionary(grouping: boughtIn) { $0.product ?? "" })
    // Latex may become gloves, but only mass stays what it is; goods that are sold on stay in any measure.
    let isResale = boughtIn.allSatisfy { sold[$0.product ?? ""] != nil } && sold.count == 1
    let shared = output.amounts.keys.filter { (isResale || $0 == .mass) && input.amounts[$0] != nil }
    let dimension = shared.count == 1 ? shared.first : nil
    outcome = Self.outcome(output, input, in: dimension)
    uncompared = boughtIn.count { dimension != nil ? $0.dimension != dimension : $0.dimension == nil }
  }

  /// - Parameter dimension: the one in which both are told and compare.
  private static func outcome(
    _ sold: QuantitySum, _ boughtIn: QuantitySum, in dimension: UnitOfMeasure.Dimension?
  ) -> Outcome {
    if boughtIn.isEmpty { return .boughtInUnknown }
    if sold.isEmpty { return .soldUnknown }
    guard let dimension else { return .incomparable }
    let amount = sold.amounts[dimension, default: 0]
    let missing = amount - boughtIn.amounts[dimension, default: 0]
    if missing > 1e-9 * amount { return .short(missing, dimension) }
    return sold.unstated > 0 || sold.amounts.count > 1 ? .soldPartlyUnknown : .covered
  }

  /// How much more was sold than bought in, as it is told; nil unless it was.
  var missing: String? {
    guard case .short(let amount, let dimension) = outcome else { return nil }
    return (sold.first { $0.sum.amounts[dimension] != nil }?.sum ?? QuantitySum()).text(amount, dimension)
  }

  /// Of the goods of a party, those first that are known to be made of something; nothing where no document says how much
  /// of anything.
  ///
  /// - Complexity: O(relations of the party) and, for each product sold, the purchases that are not said to go into any.
  static func all(of party: String, _ index: ResultIndex) -> [QuantityBalance] {
    func goods(_ positions: [Int]) -> [RelationResult] {
      positions.map { index.result.relations[$0] }.filter { $0.kind == .goods && $0.product != nil }
    }
    let sales = Dictionary(grouping: goods(index.buyers[party, default: []])) { $0.product ?? "" }
    let purchases = goods(index.suppliers[party, default: []])
    let open = purchases.filter { $0.into == nil && sales[$0.product ?? ""] == nil }
    let made = Dictionary(grouping: purchases) { $0.into ?? $0.product ?? "" }
    var balances: [QuantityBalance] = []
    var others: [String: [RelationResult]] = [:]
    for (product, sold) in sales.sorted(by: { $0.key < $1.key }) {
      if let own = made[product] {
        balances.append(QuantityBalance([product: sold], own + open))
      } else {
        others[product] = sold
      }
    }
    if !others.isEmpty, !open.isEmpty { balances.append(QuantityBalance(others, open)) }
    return balances.filter { balance in (balance.sold + balance.boughtIn).contains { !$0.sum.isEmpty } }
  }
}
