import SupplyModel

extension GeneratedNetwork {
  /// Every relation and every source of risk a coin of its own.
  func uncertain(_ risk: [Double]) -> UncertainNetwork {
    var builder = UncertainNetwork.Builder()
    for activity in 0..<activityCount {
      _ = builder.addNode(
        place: Int32(activity), risk: risk[activity], key: CoinKey("N|\(activity)"))
    }
    for edge in supplier.indices {
      builder.addLink(
        from: supplier[edge], to: buyer[edge], weight: weight[edge], key: CoinKey("E|\(edge)"))
    }
    return builder.build(root: root, placeCount: activityCount)
  }
}
