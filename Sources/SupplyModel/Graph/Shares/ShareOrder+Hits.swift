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
      _ = meet(start..<loop.lowerBound, risk, untraced, unknownRisk, &hit)
      for _ in 0..<LoopSettling.sweeps(loop.count) {
        if meet(loop, risk, untraced, unknownRisk, &hit) <= LoopSettling.settledMass { break }
      }
      start = loop.upperBound
    }
    _ = meet(start..<activity.count, risk, untraced, unknownRisk, &hit)
    return unplaced(hit)
  }

  /// What each place meets of its own and through its suppliers; returns the largest change.
  private func meet(
    _ places: Range<Int>, _ risk: [Double], _ untraced: [Double], _ unknownRisk: Double,
    _ probabilities: inout [Double]
  ) -> Double {
    let (starts, supplier, share) = (starts.span, supplier.span, share.span)
    let (risk, untraced) = (risk.span, untraced.span)
    var hit = probabilities.mutableSpan
    var change = 0.0
    for place in places {
      var met = 0.0
      for edge in Int(starts[place])..<Int(starts[place + 1]) {
        met += share[edge] * hit[Int(supplier[edge])]
      }
      let value = risk[place] + (1 - risk[place]) * (met + untraced[place] * unknownRisk)
      change = max(change, abs(value - hit[place]))
      hit[place] = value
    }
    return change
  }
}
