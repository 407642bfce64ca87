/// Where one unit of the buyer's purchases arrives on its way upstream, and what risk it meets (NUMBERS M3).
package struct ShareWalk: Sendable {
  /// Expected arrivals per activity; 1 or more at the buyer.
  package let arrivals: [Double]
  /// Mass that had not yet settled when loops were cut off, at most; 0 without loops.
  package let unsettled: Double
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
  /// - Complexity: O(activities + edges) without loops.
  package func arrivals(from root: Activity, risk: [Double], over components: SupplyComponents) -> ShareWalk {
    var arrivals = [Double](repeating: 0, count: activityCount)
    arrivals[Int(root)] = 1
    var unsettled = 0.0
    for component in (0..<UInt32(components.count)).reversed() {
      let members = components.members(of: component)
      let staying = members.count > 1 ? 1 : members.first.map { selfShare($0) * (1 - risk[Int($0)]) } ?? 0
      if staying < 1, let activity = members.first {
        arrivals[Int(activity)] /= 1 - staying
      } else {
        unsettled += settle(members, of: components, component: component, risk: risk, arrivals: &arrivals)
      }
      for activity in members where arrivals[Int(activity)] > 0 {
        pass(upstreamFrom: activity, risk: risk, arrivals: &arrivals) {
          components.component[$0] != component
        }
      }
    }
    return ShareWalk(arrivals: arrivals, unsettled: unsettled)
  }

  /// Probability that a unit bought by each activity meets risk:
  /// `x_i = r_i + (1−r_i)(Σ a_si x_s + u_i ρ)`, suppliers first.
  ///
  /// - Parameters:
  ///   - untraced: share of purchases nobody has traced per activity, `u`.
  ///   - unknownRisk: `ρ`, risk assumed there.
  package func hittingProbability(
    risk: [Double], untraced: [Double], unknownRisk: Double, over components: SupplyComponents
  ) -> [Double] {
    var hit = [Double](repeating: 0, count: activityCount)
    for component in 0..<UInt32(components.count) {
      let members = components.members(of: component)
      let isLoop = members.count > 1 || members.first.map(hasSelfSupply) == true
      for _ in 0..<(isLoop ? Self.maximumSweeps : 1) {
        var change = 0.0
        for activity in members {
          let met = purchases(of: activity).reduce(0.0) { sum, edge in
            sum + share[Int(edge)] * hit[Int(supplier[Int(edge)])]
          }
          let index = Int(activity)
          let value = risk[index] + (1 - risk[index]) * (met + untraced[index] * unknownRisk)
          change = max(change, abs(value - hit[index]))
          hit[index] = value
        }
        if change <= Self.settledMass { break }
      }
    }
    return hit
  }

  /// Lets the mass inside a loop go round until it has left or met risk; returns what was still travelling.
  private func settle(
    _ members: ArraySlice<UInt32>, of components: SupplyComponents, component: UInt32, risk: [Double],
    arrivals: inout [Double]
  ) -> Double {
    var travelling = members.map { arrivals[Int($0)] }
    let position = Dictionary(uniqueKeysWithValues: zip(members, 0...))
    for _ in 0..<Self.maximumSweeps {
      var next = [Double](repeating: 0, count: travelling.count)
      for (activity, mass) in zip(members, travelling) where mass > 0 {
        for edge in purchases(of: activity) where share[Int(edge)] > 0 {
          guard let target = position[supplier[Int(edge)]] else { continue }
          next[target] += mass * (1 - risk[Int(activity)]) * share[Int(edge)]
        }
      }
      travelling = next
      for (activity, mass) in zip(members, next) { arrivals[Int(activity)] += mass }
      if next.reduce(0, +) <= Self.settledMass { return 0 }
    }
    return travelling.reduce(0, +)
  }

  private func pass(
    upstreamFrom activity: Activity, risk: [Double], arrivals: inout [Double], where leaves: (Int) -> Bool
  ) {
    let going = arrivals[Int(activity)] * (1 - risk[Int(activity)])
    for edge in purchases(of: activity) where share[Int(edge)] > 0 {
      let supplier = Int(supplier[Int(edge)])
      if leaves(supplier) { arrivals[supplier] += going * share[Int(edge)] }
    }
  }

  private func selfShare(_ activity: Activity) -> Double {
    purchases(of: activity).reduce(0.0) { sum, edge in
      supplier[Int(edge)] == activity ? sum + share[Int(edge)] : sum
    }
  }

  private func hasSelfSupply(_ activity: Activity) -> Bool { selfShare(activity) > 0 }
}
