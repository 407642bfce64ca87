/// Maximum flow by blocking flows over levels (Dinic 1970), in whole numbers and without recursion.
struct FlowSearch {
  private let source: Int
  private let sink: Int
  /// Arcs in pairs: arc `a` and its reverse `a ^ 1`.
  private var target: [Int32] = []
  private var residual: [Int64] = []
  private var nextArc: [Int32] = []
  private var firstArc: [Int32]
  private var level: [Int32]
  private var visits = 0

  init(nodeCount: Int, source: Int, sink: Int) {
    self.source = source
    self.sink = sink
    firstArc = Array(repeating: -1, count: nodeCount)
    level = firstArc
  }

  mutating func addArc(from: Int, to: Int, capacity: Int64) {
    for (start, end, capacity) in [(from, to, capacity), (to, from, 0)] {
      nextArc.append(firstArc[start])
      firstArc[start] = Int32(target.count)
      target.append(Int32(end))
      residual.append(capacity)
    }
  }

  /// Pushes flow until none is left to push, or `limit` is reached.
  ///
  /// - Returns: false when more arcs were looked at than allowed.
  mutating func run(limit: Int64, maximumVisits: Int) -> Bool {
    var flow: Int64 = 0
    while flow < limit, rankByDistance() {
      var current = firstArc
      while flow < limit, let pushed = augment(&current) {
        flow += pushed
        guard visits <= maximumVisits else { return false }
      }
      guard visits <= maximumVisits else { return false }
    }
    return true
  }

  /// Nodes that the source could still send to.
  func reachedFromSource() -> [Bool] {
    var isReached = [Bool](repeating: false, count: firstArc.count)
    isReached[source] = true
    var open = [source]
    while let node = open.popLast() {
      forEachArc(at: node) { arc in
        let next = Int(target[arc])
        guard residual[arc] > 0, !isReached[next] else { return }
        isReached[next] = true
        open.append(next)
      }
    }
    return isReached
  }

  private mutating func rankByDistance() -> Bool {
    level = Array(repeating: -1, count: firstArc.count)
    level[source] = 0
    var queue = [Int32(source)]
    var head = 0
    while head < queue.count {
      let node = Int(queue[head])
      head += 1
      var arc = firstArc[node]
      while arc >= 0 {
        visits += 1
        let next = Int(target[Int(arc)])
        if residual[Int(arc)] > 0, level[next] < 0 {
          level[next] = level[node] + 1
          queue.append(Int32(next))
        }
        arc = nextArc[Int(arc)]
      }
    }
    return level[sink] >= 0
  }

  /// Sends as much as one path of falling distance bears; nil when none is left.
  private mutating func augment(_ current: inout [Int32]) -> Int64? {
    var path: [Int] = []
    var node = source
    while node != sink {
      if let arc = admissibleArc(at: node, &current) {
        path.append(arc)
        node = Int(target[arc])
      } else if let last = path.popLast() {
        // A dead end: never entered again on this level.
        level[node] = -1
        node = Int(target[last ^ 1])
      } else {
        return nil
      }
    }
    let pushed = path.map { residual[$0] }.min() ?? 0
    for arc in path {
      residual[arc] -= pushed
      residual[arc ^ 1] += pushed
    }
    return pushed
  }

  private mutating func admissibleArc(at node: Int, _ current: inout [Int32]) -> Int? {
    while current[node] >= 0 {
      let arc = Int(current[node])
      visits += 1
      if residual[arc] > 0, level[Int(target[arc])] == level[node] + 1 { return arc }
      current[node] = nextArc[arc]
    }
    return nil
  }

  private func forEachArc(at node: Int, _ body: (Int) -> Void) {
    var arc = firstArc[node]
    while arc >= 0 {
      body(Int(arc))
      arc = nextArc[Int(arc)]
    }
  }
}
