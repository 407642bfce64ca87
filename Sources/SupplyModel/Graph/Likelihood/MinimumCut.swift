/// An upper bound of the likelihood: the least probability that some coin of a cut falls right, over cuts that part
/// all sources from the root (NUMBERS §1.1). Found as a maximum flow (Dinic 1970) with capacities −ln(1 − p).
struct MinimumCut {
  /// `1 − Π(1 − p)` over the cut's coins: multiplied, so that no logarithm decides a digit of it.
  private(set) var value = 1.0
  /// The search was ended early; the bound holds, a smaller one may exist.
  private(set) var isCutShort = false

  /// Arcs looked at before the search stops.
  static let maximumVisits = 20_000_000
  /// Capacities count 2⁻³⁶ of a unit, so that flows add up exactly; what 40 units let through is 1 to every digit.
  private static let unit = Double(1 << 36)
  private static let unlimited = Int64(40) << 36

  /// - Parameter network: only what lies on routes; see ``UncertainNetwork/onRoutes()``.
  /// - Complexity: O(nodes² links) at worst, bounded by ``maximumVisits``.
  init(_ network: UncertainNetwork, maximumVisits: Int = Self.maximumVisits) {
    var flow = FlowSearch(
      nodeCount: network.nodeCount + 1, source: network.nodeCount, sink: Int(network.root))
    for (node, risk) in network.risk.enumerated() where risk > 0 {
      flow.addArc(from: network.nodeCount, to: node, capacity: Self.capacity(risk))
    }
    for link in 0..<network.linkCount {
      flow.addArc(
        from: Int(network.supplier[link]), to: Int(network.buyer[link]),
        capacity: Self.capacity(network.weight[link]))
    }
    let isComplete = flow.run(limit: Self.unlimited, maximumVisits: maximumVisits)
    let isReached = flow.reachedFromSource()
    value = isComplete && isReached[Int(network.root)] ? 1 : Self.value(of: isReached, network)
    guard !isComplete else { return }
    isCutShort = true
    value = min(Self.allSources(network), Self.allPurchases(network))
  }

  /// What the coins between one side and the other let through.
  private static func value(of isReached: [Bool], _ network: UncertainNetwork) -> Double {
    var value = 0.0
    for (node, risk) in network.risk.enumerated() where !isReached[node] { value = either(value, risk) }
    for link in 0..<network.linkCount
    where isReached[Int(network.supplier[link])] && !isReached[Int(network.buyer[link])] {
      value = either(value, network.weight[link])
    }
    return value
  }

  private static func allSources(_ network: UncertainNetwork) -> Double {
    network.risk.reduce(0, either)
  }

  private static func allPurchases(_ network: UncertainNetwork) -> Double {
    network.purchases(of: network.root).reduce(network.risk[Int(network.root)]) {
      either($0, network.weight[$1])
    }
  }

  private static func capacity(_ probability: Double) -> Int64 {
    probability < 1 ? Int64((negativeLogarithm(1 - probability) * unit).rounded()) : unlimited
  }

  /// `−ln x` for 0 < x ≤ 1 by the four operations, so that the same cut is found on every machine:
  /// `ln m = 2 artanh((m − 1)/(m + 1))` for the significand, `ln 2` for every power of two.
  static func negativeLogarithm(_ x: Double) -> Double {
    let ratio = (x.significand - 1) / (x.significand + 1)
    var (power, sum) = (ratio, 0.0)
    for n in 0..<20 {
      sum += power / Double(2 * n + 1)
      power *= ratio * ratio
    }
    return max(0, Double(-x.exponent) * 0.693_147_180_559_945_3 - 2 * sum)
  }
}
