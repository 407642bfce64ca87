import SupplyModel

/// Shares of one activity's cost, per input, and where each comes from (DESIGN §5).
///
/// Stated shares are taken as they are. What the party's disclosure leaves is split over the other inputs
/// by value if all have one in the same currency, else by quantity in one unit, else equally.
package struct ShareAllocation: Sendable {
  package private(set) var shares: [Double]
  package private(set) var bases: [ShareBasis]
  /// Sum of the shares as stated, before anything was normalised; more than 1 is an input error.
  package private(set) var statedTotal: Double
  /// What ranges leave open, where each share is the least of its range; 0 otherwise.
  package private(set) var slack = 0.0

  /// What allocation needs to know of an input.
  package struct Input: Sendable {
    package var share: Figure
    package var value: Figure
    package var currency: Symbol
    package var quantity: Figure
    package var unit: Symbol
    /// 1 for most; less where inputs of several products feed a sale that names none.
    package var portion: Double
    /// Highest that the share can be above what it is taken for here.
    package var slack = 0.0

    /// - Parameter range: takes the share as the least of it, and leaves the rest of it open.
    package init(_ relation: SupplyRelation, portion: Double, range: FigureRange? = nil) {
      share = range.map { Figure($0.low) } ?? relation.share
      slack = range.map { $0.high - $0.low } ?? 0
      value = relation.value
      currency = relation.currency
      quantity = relation.quantity
      unit = relation.unit
      self.portion = portion
    }
  }

  /// - Parameter disclosure: share of the party's purchases that its inputs list, 0…1.
  package init(_ inputs: [Input], disclosure: Double) {
    shares = inputs.map { ($0.share.value ?? 0) * $0.portion }
    bases = inputs.map { $0.share.isMissing ? .none : $0.portion == 1 ? .stated : .equal }
    statedTotal = shares.reduce(0, +)
    let open = inputs.reduce(0) { $0 + $1.slack * $1.portion }
    let most = statedTotal + open
    if most > 1 { shares = shares.map { $0 / most } }
    slack = open / max(1, most)
    let unstated = inputs.indices.filter { inputs[$0].share.isMissing }
    guard !unstated.isEmpty else { return }
    let (basis, keys) = Self.splitting(unstated.map { inputs[$0] })
    let total = keys.reduce(0, +)
    let remaining = max(0, disclosure - min(1, most))
    for (input, key) in zip(unstated, keys) {
      shares[input] = remaining * key / total
      bases[input] = basis
    }
  }

  private static func splitting(_ inputs: [Input]) -> (ShareBasis, [Double]) {
    func keys(_ amount: (Input) -> Figure, _ measure: (Input) -> Symbol) -> [Double]? {
      let amounts = inputs.compactMap { amount($0).value }
      guard amounts.count == inputs.count, let first = inputs.first,
        inputs.allSatisfy({ measure($0) == measure(first) })
      else { return nil }
      let positive = amounts.map { max(0, $0) }
      return positive.contains { $0 > 0 } ? zip(positive, inputs).map { $0 * $1.portion } : nil
    }
    if let values = keys({ $0.value }, { $0.currency }) { return (.value, values) }
    if let quantities = keys({ $0.quantity }, { $0.unit }) { return (.quantity, quantities) }
    return (.equal, inputs.map(\.portion))
  }
}
