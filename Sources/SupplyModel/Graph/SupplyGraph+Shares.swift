/// Where one unit of the buyer's purchases arrives on its way upstream, and what risk it meets (NUMBERS M3).
package struct ShareWalk: Sendable {
  /// Expected arrivals per activity; 1 or more at the buyer.
  package fileprivate(set) var arrivals: [Double]
  /// Mass that had not yet settled when loops were cut off, at most; 0 without loops.
  package fileprivate(set) var unsettled = 0.0
  /// How often an activity passed on what had arrived; once each without loops.
  package fileprivate(set) var passes = 0
}

extension SupplyGraph {
  /// Mass below which what goes round a loop counts as settled.
  private static let settledMass = 1e-17

  /// Most sweeps inside a loop: enough for any that loses something on the way, fewer for a large one.
  private static func sweeps(_ members: Int) -> Int { max(1000, 10_000_000 / max(members, 100)) }

  /// Arrivals of the upstream walk that starts with one unit at `root` and stops where it meets risk:
  /// `n = (I − A·diag(1−r))⁻¹ e_root`, by one sweep over the DAG of components, buyers first, and repeated sweeps
  /// inside loops, where each carries only the mass that went against the order.
  ///
  /// - Parameters:
  ///   - risk: probability to meet risk at an activity, 0…1.
  ///   - components: over every edge with a share.
  /// - Complexity: O(activities + edges) without loops, one look at each edge.
  package func arrivals(from root: Activity, risk: [Double], over components: SupplyComponents) -> ShareWalk {
    var walk = ShareWalk(arrivals: Array(repeating: 0, count: activityCount))
    var arriving = walk.arrivals
    arriving[Int(root)] = 1
    var (ahead, asked) = (ReadAhead(), components.members.count)
    for component in (0..<components.count).reversed() {
      let range = Int(components.starts[component])..<Int(components.starts[component + 1])
      if range.lowerBound < asked {
        let next = max(0, asked - ReadAhead.reach)
        ahead.purchases(of: components.members, next..<asked, in: self, share)
        asked = next
      }
      if range.count == 1, !suppliesItself(components.members[range.lowerBound]) {
        passOn(components.members, range, risk, &arriving, &walk)
      } else {
        walk.unsettled += settle(components.members, range, risk, &arriving, &walk)
      }
    }
    return walk
  }

  /// Lets the mass inside a loop go round until it has left or met risk; returns what was still travelling.
  private func settle(
    _ members: [UInt32], _ range: Range<Int>, _ risk: [Double], _ arriving: inout [Double],
    _ walk: inout ShareWalk
  ) -> Double {
    var travelling = 0.0
    for _ in 0..<Self.sweeps(range.count) {
      passOn(members, range, risk, &arriving, &walk)
      travelling = range.reduce(0) { $0 + arriving[Int(members[$1])] }
      if travelling <= Self.settledMass { return 0 }
    }
    return travelling
  }

  /// Lets what has arrived go on to the suppliers, buyers first; what then has arrived anew is left there.
  @inline(__always)
  private func passOn(
    _ members: [UInt32], _ range: Range<Int>, _ risk: [Double], _ arriving: inout [Double],
    _ walk: inout ShareWalk
  ) {
    let (starts, suppliers, shares) = (suppliersStart.span, supplier.span, share.span)
    for place in range.reversed() {
      let activity = Int(members[place])
      let mass = arriving[activity]
      guard mass > 0 else { continue }
      walk.arrivals[activity] += mass
      walk.passes += 1
      var arriving = arriving.mutableSpan
      arriving[activity] = 0
      let going = mass * (1 - risk[activity])
      for edge in Int(starts[activity])..<Int(starts[activity + 1]) {
        arriving[Int(suppliers[edge])] += going * shares[edge]
      }
    }
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
    var probabilities = [Double](repeating: 0, count: activityCount)
    var hit = probabilities.mutableSpan
    var (ahead, asked) = (ReadAhead(), 0)
    for component in 0..<components.count {
      if components.starts[component] >= asked {
        let next = min(components.members.count, asked + ReadAhead.reach)
        ahead.purchases(of: components.members, asked..<next, in: self, share)
        asked = next
      }
      let range = Int(components.starts[component])..<Int(components.starts[component + 1])
      let isLoop = range.count > 1 || suppliesItself(components.members[range.lowerBound])
      for _ in 0..<(isLoop ? Self.sweeps(range.count) : 1) {
        var change = 0.0
        for place in range {
          let activity = Int(components.members[place])
          let free = 1 - risk[activity]
          let value = risk[activity] + free * (met(activity, hit) + untraced[activity] * unknownRisk)
          change = max(change, abs(value - hit[activity]))
          hit[activity] = value
        }
        if change <= Self.settledMass { break }
      }
    }
    return probabilities
  }

  /// What an activity meets through its suppliers.
  @inline(__always)
  private func met(_ activity: Int, _ hit: borrowing MutableSpan<Double>) -> Double {
    var met = 0.0
    for edge in Int(suppliersStart[activity])..<Int(suppliersStart[activity + 1]) {
      met += share[edge] * hit[Int(supplier[edge])]
    }
    return met
  }
}
