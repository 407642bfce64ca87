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

  /// What allocation needs to know of an input.
  package struct Input: Sendable {
    package var share: Figure
    package var value: Figure
    package var currency: Symbol
    package var quantity: Figure
    package var unit: Symbol
    /// 1 for most; less where inputs of several products feed a sale that names none.
    package var portion: Double

    package init(_ relation: SupplyRelation, portion: Double) {
      share = relation.share
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
    if statedTotal > 1 { shares = shares.map { $0 / statedTotal } }
    let open = inputs.indices.filter { inputs[$0].share.isMissing }
    guard !open.isEmpty else { return }
    let (basis, keys) = Self.splitting(open.map { inputs[$0] })
    let total = keys.reduce(0, +)
    let remaining = max(0, disclosure - min(1, statedTotal))
    for (input, key) in zip(open, keys) {
      shares[input] = remaining * key / total
      bases[input] = basis
    }
  }

  private static func splitting(_ inputs: [Input]) -> (ShareBasis, [Double]) {
    func keys(_ amount: (Input) -> Figure, _ measure: (Input) -> Symbol) -> [Double]? {
      let amounts = inputs.compactMap { amount($0).value }
      guard amounts.count == inputs.count, Set(inputs.map(measure)).count == 1 else { return nil }
      let positive = amounts.map { max(0, $0) }
      return positive.contains { $0 > 0 } ? zip(positive, inputs).map { $0 * $1.portion } : nil
    }
    if let values = keys({ $0.value }, { $0.currency }) { return (.value, values) }
    if let quantities = keys({ $0.quantity }, { $0.unit }) { return (.quantity, quantities) }
    return (.equal, inputs.map(\.portion))
  }
}
