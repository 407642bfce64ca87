/// Where one unit of the buyer's purchases arrives on its way upstream, and what risk it meets (NUMBERS M3).
package struct ShareWalk: Sendable {
  /// Expected arrivals per activity; 1 or more at the buyer.
  package fileprivate(set) var arrivals: [Double]
  /// Mass that had not yet settled when loops were cut off, at most; 0 without loops.
  package fileprivate(set) var unsettled = 0.0
}

extension SupplyGraph {
  /// Largest number of sweeps inside one loop, and the mass below which it counts as settled.
  private static let maximumSweeps = 100_000
  private static let settledMass = 1e-17

  /// Arrivals of the upstream walk that starts with one unit at `root` and stops where it meets risk:
  /// `n = (I − A·diag(1−r))⁻¹ e_root`, by one sweep over the DAG of components and repeated sweeps inside loops.
  ///
  /// - Parameters:
  ///   - risk: probability to meet risk at an activity, 0…1.
  ///   - components: over every edge with a share.
  /// - Complexity: O(activities + edges) without loops, one look at each edge.
  package func arrivals(from root: Activity, risk: [Double], over components: SupplyComponents) -> ShareWalk {
    var walk = ShareWalk(arrivals: Array(repeating: 0, count: activityCount))
    walk.arrivals[Int(root)] = 1
    var round = LoopRound()
    for component in (0..<UInt32(components.count)).reversed() {
      let members = components.members(of: component)
      let activity = Int(members[members.startIndex])
      if members.count == 1 {
        guard walk.arrivals[activity] > 0 else { continue }
        let staying = selfShare(UInt32(activity)) * (1 - risk[activity])
        if staying < 1 {
          let mass = walk.arrivals[activity] / (1 - staying)
          pass(mass * (1 - risk[activity]), upstreamFrom: UInt32(activity), to: &walk.arrivals)
          walk.arrivals[activity] = mass
          continue
        }
      }
      walk.unsettled += settle(members, of: components, risk: risk, &walk.arrivals, &round)
      let settled = members.map { walk.arrivals[Int($0)] }
      for (member, mass) in zip(members, settled) where mass > 0 {
        pass(mass * (1 - risk[Int(member)]), upstreamFrom: member, to: &walk.arrivals)
      }
      // What the loop passed to itself is in the settled mass already.
      for (member, mass) in zip(members, settled) { walk.arrivals[Int(member)] = mass }
    }
    return walk
  }

  /// Probability that a unit bought by each activity meets risk:
  /// `x_i = r_i + (1−r_i)(Σ a_si x_s + u_i ρ)`, suppliers first.
  ///
  /// - Parameters:
  ///   - untraced: share of purchases nobody has traced per activity, `u`.
  ///   - unknownRisk: `ρ`, risk assumed there.
  /// - Complexity: as ``arrivals(from:risk:over:)``.
  package func hittingProbability(
    risk: [Double], untraced: [Double], unknownRisk: Double, over components: SupplyComponents
  ) -> [Double] {
    let (starts, supplier, share) = (suppliersStart, supplier, share)
    var hit = [Double](repeating: 0, count: activityCount)
    for component in 0..<UInt32(components.count) {
      let members = components.members(of: component)
      let isLoop = members.count > 1 || members.first.map { selfShare($0) > 0 } == true
      for _ in 0..<(isLoop ? Self.maximumSweeps : 1) {
        var change = 0.0
        for activity in members {
          let index = Int(activity)
          var met = 0.0
          for edge in Int(starts[index])..<Int(starts[index + 1]) {
            met += share[edge] * hit[Int(supplier[edge])]
          }
          let value = risk[index] + (1 - risk[index]) * (met + untraced[index] * unknownRisk)
          change = max(change, abs(value - hit[index]))
          hit[index] = value
        }
        if change <= Self.settledMass { break }
      }
    }
    return hit
  }

  /// Mass on its way round a loop, per activity; made once the first loop is met, and 0 between loops.
  private struct LoopRound {
    var travelling: [Double] = []
    var next: [Double] = []
  }

  /// Lets the mass inside a loop go round until it has left or met risk; returns what was still travelling.
  private func settle(
    _ members: ArraySlice<UInt32>, of components: SupplyComponents, risk: [Double],
    _ arrivals: inout [Double],
    _ round: inout LoopRound
  ) -> Double {
    if round.travelling.isEmpty {
      round.travelling = Array(repeating: 0, count: activityCount)
      round.next = round.travelling
    }
    for member in members { round.travelling[Int(member)] = arrivals[Int(member)] }
    var unsettled = 0.0
    for _ in 0..<Self.maximumSweeps {
      step(members, of: components, risk: risk, &round)
      unsettled = 0
      for member in members.map(Int.init) {
        arrivals[member] += round.travelling[member]
        unsettled += round.travelling[member]
      }
      if unsettled <= Self.settledMass { break }
    }
    for member in members { round.travelling[Int(member)] = 0 }
    return unsettled <= Self.settledMass ? 0 : unsettled
  }

  /// One hop of all that travels inside a loop.
  private func step(
    _ members: ArraySlice<UInt32>, of components: SupplyComponents, risk: [Double], _ round: inout LoopRound
  ) {
    let component = components.component
    for member in members where round.travelling[Int(member)] > 0 {
      let going = round.travelling[Int(member)] * (1 - risk[Int(member)])
      for edge in purchases(of: member) where share[Int(edge)] > 0 {
        let target = Int(supplier[Int(edge)])
        if component[target] == component[Int(member)] { round.next[target] += going * share[Int(edge)] }
      }
    }
    swap(&round.travelling, &round.next)
    for member in members { round.next[Int(member)] = 0 }
  }

  @inline(__always)
  private func pass(_ mass: Double, upstreamFrom activity: Activity, to arrivals: inout [Double]) {
    for edge in purchases(of: activity) {
      arrivals[Int(supplier[Int(edge)])] += mass * share[Int(edge)]
    }
  }

  /// Share of its cost that an activity buys from itself; its suppliers are sorted, so there is little to look at.
  private func selfShare(_ activity: Activity) -> Double {
    let purchases = purchases(of: activity)
    var (low, high) = (purchases.lowerBound, purchases.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if supplier[Int(middle)] < activity { low = middle + 1 } else { high = middle }
    }
    var own = 0.0
    while low < purchases.upperBound, supplier[Int(low)] == activity {
      own += share[Int(low)]
      low += 1
    }
    return own
  }
}
