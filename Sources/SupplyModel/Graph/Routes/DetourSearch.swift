import HeapModule

/// Searches the best way on from where a route leaves another, with the strongest paths as exact bounds (A*).
struct DetourSearch: Sendable {
  /// After looking at so many edges a search gives up and tells its bound.
  static let maximumLooks = 100_000

  let graph: SupplyGraph
  let paths: StrongestPaths
  let maximumHops: Int

  /// The best way that begins with the edges `start` and goes on by none of `barred`, and the bound at which the
  /// search gave up; 0 when it did not.
  ///
  /// A way that comes back to itself is never better, so a step is worth following only if none before it reached
  /// the same activity in as few hops.
  func best(after start: [UInt32], from source: UInt32, barring barred: [UInt32]) -> (StrongestRoute?, Double)
  {
    let visited = Set([source] + start.map { graph.buyer[Int($0)] })
    let strength = start.reduce(1.0) { $0 * graph.weight[Int($1)] }
    let head = start.last.map { graph.buyer[Int($0)] } ?? source
    var fewest: [UInt32: Int] = [:]
    var steps: [Step] = [
      Step(strength: strength, activity: head, hops: start.count, edge: .max, previous: -1)
    ]
    var queue = Heap([Waiting(bound: strength * paths.strength(of: head), hops: start.count, step: 0)])
    var looks = 0
    while let waiting = queue.popMax() {
      let step = steps[waiting.step]
      if step.activity == paths.root { return (route(start, steps, waiting.step), 0) }
      guard step.hops < fewest[step.activity] ?? .max else { continue }
      fewest[step.activity] = step.hops
      guard looks < Self.maximumLooks else { return (nil, waiting.bound) }
      guard step.hops < maximumHops else { continue }
      looks += graph.sales(of: step.activity).count
      for edge in graph.sales(of: step.activity) where step.previous >= 0 || !barred.contains(edge) {
        let buyer = graph.buyer[Int(edge)]
        let value = step.strength * graph.weight[Int(edge)]
        let bound = value * paths.strength(of: buyer)
        guard bound > 0, !visited.contains(buyer) else { continue }
        queue.insert(Waiting(bound: bound, hops: step.hops + 1, step: steps.count))
        steps.append(
          Step(strength: value, activity: buyer, hops: step.hops + 1, edge: edge, previous: waiting.step))
      }
    }
    return (nil, 0)
  }

  private func route(_ start: [UInt32], _ steps: [Step], _ last: Int) -> StrongestRoute {
    var onward: [UInt32] = []
    var place = last
    while steps[place].previous >= 0 {
      onward.append(steps[place].edge)
      place = steps[place].previous
    }
    let edges = start + onward.reversed()
    return StrongestRoute(
      strength: edges.reversed().reduce(1) { $0 * graph.weight[Int($1)] }, edges: edges)
  }

  /// An activity reached from the source, over which edge, and from which step.
  private struct Step {
    let strength: Double
    let activity: UInt32
    let hops: Int
    let edge: UInt32
    let previous: Int
  }

  /// The largest bound first, then fewest hops, then the step found first.
  private struct Waiting: Comparable {
    let bound: Double
    let hops: Int
    let step: Int

    static func < (a: Self, b: Self) -> Bool {
      a.bound != b.bound ? a.bound < b.bound : (a.hops, a.step) > (b.hops, b.step)
    }
  }
}
