extension ShareOrder {
  /// Probability that a unit bought by each activity meets risk:
  /// `x_i = r_i + (1−r_i)(Σ a_si x_s + u_i ρ)`, suppliers first.
  ///
  /// - Parameters:
  ///   - risk: probability to meet risk at an activity, 0…1.
  ///   - untraced: share of purchases nobody has traced per activity, `u`.
  ///   - unknownRisk: `ρ`, risk assumed there.
  /// - Complexity: as ``arrivals(from:risk:)``.
  package func hittingProbability(risk: [Double], untraced: [Double], unknownRisk: Double) -> [Double] {
    let (risk, untraced) = (placed(risk), placed(untraced))
    var hit = nothing()
    var start = 0
    for loop in loops {
      meet(start..<loop.lowerBound, risk, untraced, unknownRisk, &hit)
      settle(loop, risk, untraced, unknownRisk, &hit)
      start = loop.upperBound
    }
    meet(start..<activity.count, risk, untraced, unknownRisk, &hit)
    return unplaced(hit)
  }

  /// Lets members of a loop meet what each other met until nothing changes any more.
  private func settle(
    _ loop: Range<Int>, _ risk: [Double], _ untraced: [Double], _ unknownRisk: Double,
    _ hit: inout [Double]
  ) {
    var (rounds, former) = (LoopRounds(), Double.infinity)
    var change = [Double](inLargePages: loop.count) { _ in 0 }
    for _ in 0..<LoopSettling.sweeps(loop.count) {
      for (member, place) in loop.enumerated() { change[member] = hit[place] }
      meet(loop, risk, untraced, unknownRisk, &hit)
      for (member, place) in loop.enumerated() { change[member] = hit[place] - change[member] }
      let largest = change.reduce(0) { max($0, abs($1)) }
      if largest <= LoopSettling.settledMass { break }
      if largest > LoopSettling.roundedMass {
        rounds.extrapolate(&hit, loop, &change)
      } else if largest >= former {
        break  // The last bit goes to and fro.
      }
      former = largest
    }
  }

  /// What each place meets of its own and through its suppliers.
  private func meet(
    _ places: Range<Int>, _ risk: [Double], _ untraced: [Double], _ unknownRisk: Double,
    _ probabilities: inout [Double]
  ) {
    let (starts, supplier, share) = (starts.span, supplier.span, share.span)
    let (risk, untraced) = (risk.span, untraced.span)
    var hit = probabilities.mutableSpan
    for place in places {
      var met = 0.0
      for edge in Int(starts[place])..<Int(starts[place + 1]) {
        met += share[edge] * hit[Int(supplier[edge])]
      }
      hit[place] = risk[place] + (1 - risk[place]) * (met + untraced[place] * unknownRisk)
    }
  }
}
