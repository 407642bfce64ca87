import SupplyModel

/// Activities that lie behind a priority product, and which: its maker, and everything upstream of it.
struct PriorityChains {
  /// A priority product as it is bought, and what the regime calls it.
  struct Chain {
    var product: String
    var title: String
  }

  private var chains: [Chain] = []
  /// Per activity, a position in `chains`; -1 for none. Empty where nothing is bought that has priority.
  private var numbers: [Int32] = []

  /// - Complexity: O(activities + edges).
  init(
    _ model: ExposureModel, _ walk: ReachWalk, _ reached: ReachWalk.Reached,
    _ priorities: [Policy.PriorityProduct]
  ) {
    // Many parties sell a product; what it is called is looked at once.
    let priority = model.network.products.map { product in priorities.first { $0.covers(product) } }
    guard priority.contains(where: { $0 != nil }) else { return }
    numbers = Array(repeating: -1, count: model.graph.activityCount)
    for start in model.graph.activities where reached.contains(start) && numbers[Int(start)] < 0 {
      let product = Int(model.graph.product[Int(start)])
      guard product >= 0, let priority = priority[product] else { continue }
      chains.append(Chain(product: model.network.products[product].name, title: priority.title))
      mark(upstreamOf: start, model.graph, walk)
    }
  }

  /// The chain an activity lies in; nil for none.
  func number(of activity: SupplyGraph.Activity) -> Int32? {
    numbers.isEmpty || numbers[Int(activity)] < 0 ? nil : numbers[Int(activity)]
  }

  subscript(number: Int32) -> Chain { chains[Int(number)] }

  /// With the latest chain, all that lies in none yet.
  private mutating func mark(
    upstreamOf start: SupplyGraph.Activity, _ graph: SupplyGraph, _ walk: ReachWalk
  ) {
    let number = Int32(chains.count - 1)
    numbers[Int(start)] = number
    var open = [start]
    while let activity = open.popLast() {
      for edge in graph.purchases(of: activity) where walk.counts(edge) {
        let supplier = graph.supplier[Int(edge)]
        guard numbers[Int(supplier)] < 0 else { continue }
        numbers[Int(supplier)] = number
        open.append(supplier)
      }
    }
  }
}
