/// Where one unit of the buyer's purchases arrives on its way upstream, and what risk it meets (NUMBERS M3).
package struct ShareWalk: Sendable {
  /// Expected arrivals per activity; 1 or more at the buyer.
  package fileprivate(set) var arrivals: [Double]
  /// Mass that had not yet settled when loops were cut off, at most; 0 without loops.
  package fileprivate(set) var unsettled = 0.0
  /// How often an activity passed on what had arrived; once each without loops.
  package fileprivate(set) var passes = 0
}

extension ShareOrder {
  /// Arrivals of the upstream walk that starts with one unit at `root` and stops where it meets risk:
  /// `n = (I − A·diag(1−r))⁻¹ e_root`, by one sweep over the DAG of components, buyers first, and repeated sweeps
  /// inside loops, where each carries only the mass that went against the order.
  ///
  /// - Parameter risk: probability to meet risk at an activity, 0…1.
  /// - Complexity: O(activities + edges) without loops, one look at each edge.
  package func arrivals(from root: SupplyGraph.Activity, risk: [Double]) -> ShareWalk {
    var walk = ShareWalk(arrivals: nothing())
    let risk = placed(risk)
    if let place = activity.firstIndex(of: root) { walk.arrivals[place] = 1 }
    var end = activity.count
    for loop in loops.reversed() {
      walk.passes += passOn(loop.upperBound..<end, risk, &walk.arrivals)
      walk.unsettled += settle(loop, risk, &walk)
      end = loop.lowerBound
    }
    walk.passes += passOn(0..<end, risk, &walk.arrivals)
    walk.arrivals = unplaced(walk.arrivals)
    return walk
  }

  /// Lets what has arrived go on to the suppliers, buyers first; returns how many had something to pass on.
  private func passOn(_ places: Range<Int>, _ risk: [Double], _ arrivals: inout [Double]) -> Int {
    let (starts, supplier, share, risk) = (starts.span, supplier.span, share.span, risk.span)
    var arriving = arrivals.mutableSpan
    var passes = 0
    for place in places.reversed() {
      let mass = arriving[place]
      guard mass > 0 else { continue }
      passes += 1
      let going = mass * (1 - risk[place])
      for edge in Int(starts[place])..<Int(starts[place + 1]) {
        arriving[Int(supplier[edge])] += going * share[edge]
      }
    }
    return passes
  }

  /// Lets the mass inside a loop go round until it has left or met risk; returns what was still travelling.
  private func settle(
    _ loop: Range<Int>, _ risk: [Double], _ walk: inout ShareWalk
  ) -> Double {
    var waiting = Array(walk.arrivals[loop])
    var passed = [Double](inLargePages: loop.count) { _ in 0 }
    var (rounds, travelling) = (LoopRounds(), 0.0)
    for _ in 0..<LoopSettling.sweeps(loop.count) {
      rounds.extrapolate(&passed, 0..<loop.count, &waiting)
      walk.passes += goRound(loop, risk, &waiting, &passed)
      travelling = waiting.reduce(0) { $0 + abs($1) }
      if travelling <= LoopSettling.settledMass { break }
    }
    for place in loop { walk.arrivals[place] = max(0, passed[place - loop.lowerBound]) }
    leave(loop, risk, &walk.arrivals)
    return travelling <= LoopSettling.settledMass ? 0 : travelling
  }

  /// Passes on, within the loop, what waits at each place; what is left has arrived against the order.
  private func goRound(
    _ loop: Range<Int>, _ risk: [Double], _ waiting: inout [Double], _ passed: inout [Double]
  ) -> Int {
    let (starts, supplier, share, risk) = (starts.span, supplier.span, share.span, risk.span)
    var arriving = waiting.mutableSpan
    var settled = passed.mutableSpan
    var passes = 0
    for place in loop.reversed() {
      let mass = arriving[place - loop.lowerBound]
      guard mass != 0 else { continue }
      passes += 1
      settled[place - loop.lowerBound] += mass
      arriving[place - loop.lowerBound] = 0
      let going = mass * (1 - risk[place])
      for edge in Int(starts[place])..<Int(starts[place + 1]) where Int(supplier[edge]) >= loop.lowerBound {
        arriving[Int(supplier[edge]) - loop.lowerBound] += going * share[edge]
      }
    }
    return passes
  }

  /// Passes what has arrived in a loop on to suppliers outside.
  private func leave(_ loop: Range<Int>, _ risk: [Double], _ arrivals: inout [Double]) {
    for place in loop.reversed() {
      let going = arrivals[place] * (1 - risk[place])
      for edge in Int(starts[place])..<Int(starts[place + 1]) where Int(supplier[edge]) < loop.lowerBound {
        arrivals[Int(supplier[edge])] += going * share[edge]
      }
    }
  }
}
