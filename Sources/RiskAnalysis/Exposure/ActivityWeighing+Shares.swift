import SupplyModel

/// How an activity's cost is split.
extension ActivityWeighing {
  /// The inputs that are bought: nearly always all of them.
  func purchases(_ rows: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
    func isPurchase(_ row: UInt32) -> Bool { network.relations[Int(row)].kind.isPurchase }
    return rows.allSatisfy(isPurchase) ? rows : ArraySlice(rows.filter(isPurchase))
  }

  /// The share of each purchase.
  func allocation(
    of purchases: ArraySlice<UInt32>, at activity: UInt32, of place: Int
  ) -> ShareAllocation {
    if network.stated != nil {
      let stated = purchases.map { row in
        var relation = network.relations[Int(row)]
        relation.share = Figure(relation.share.value ?? 0)
        return ShareAllocation.Input(relation, portion: 1)
      }
      return ShareAllocation(stated, disclosure: 1)
    }
    let portion = portionOfDestination(purchases, at: activity)
    let portioned = purchases.map { row in
      let relation = network.relations[Int(row)]
      return ShareAllocation.Input(
        relation, portion: relation.into == nil ? 1 : portion,
        range: reading == .least ? ranges(relation)?.share : nil)
    }
    let assumed = activity == plan.root ? 1 : parameters.assumedDisclosure
    return ShareAllocation(portioned, disclosure: network.parties[place].disclosure ?? assumed)
  }

  /// Inputs of several products that all feed a sale naming none: each product counts alike. 1 anywhere else.
  private func portionOfDestination(_ purchases: ArraySlice<UInt32>, at activity: UInt32) -> Double {
    guard activity != plan.root, plan.activities[Int(activity)].product == -1 else { return 1 }
    let products = Set(purchases.compactMap { network.relations[Int($0)].into })
    return products.count > 1 ? 1 / Double(products.count) : 1
  }
}

extension Diagnostic {
  static func sharesExceedOne(
    _ total: Double, _ party: Party, _ inputs: ArraySlice<UInt32>, in network: SupplyNetwork
  ) -> Diagnostic {
    let stated = inputs.map(Int.init).filter { !network.relations[$0].share.isMissing }
    let places = stated.compactMap { network.evidence(of: network.relations[$0]).first?.location }
    let rounded = (total * 1000).rounded() / 1000
    return Diagnostic(
      "shares-exceed-one", .warning,
      "the shares of what '\(party.name)' buys add up to \(rounded), more than 1", at: places.min(),
      hint:
        "all \(stated.count) shares were scaled to add up to 1; correct the column 'share' of its suppliers")
  }
}
