/// What remains of every firm's output after a shock has run through the network. Not a probability.
package struct Cascade: Sendable {
  /// Per firm, 0…1: output left for want of inputs, and for want of customers.
  package fileprivate(set) var downstream: [Double]
  package fileprivate(set) var upstream: [Double]
  /// Steps until nothing changed by more than the tolerance.
  package fileprivate(set) var steps = 0
  fileprivate let output: [Double]

  /// What is left of a firm: the scarcer of the two.
  package func remaining(of firm: Int) -> Double { min(downstream[firm], upstream[firm]) }

  /// Part of the whole network's output that is lost, 0…1 (the economic systemic risk index, Diem et al. 2022).
  package var lostOutput: Double { lost { remaining(of: $0) } }
  /// The same, counting only what is lost for want of inputs.
  package var lostDownstream: Double { lost { downstream[$0] } }

  private func lost(_ left: (Int) -> Double) -> Double {
    let total = output.reduce(0, +)
    return total > 0 ? output.indices.reduce(0) { $0 + output[$1] * (1 - left($1)) } / total : 0
  }
}

extension FlowNetwork {
  /// Runs a shock through the network: the generalised Leontief production function of Diem, Borsos, Reisch, Kertész
  /// and Thurner, "Quantifying firm-level economic systemic risk from nation-wide supply networks", Scientific
  /// Reports 12:7719 (2022).
  ///
  /// - Parameters:
  ///   - capacity: per firm, the output it can still make at most, 0…1: 0 for one that stops.
  ///   - tolerance: ends when no firm changes by more.
  ///   - maximumSteps: ends after as many, for "what stops within n steps".
  /// - Complexity: O(steps × (firms + flows)).
  package func cascade(capacity: [Double], tolerance: Double = 1e-12, maximumSteps: Int = 10_000) -> Cascade {
    let whole = [Double](repeating: 1, count: industry.count)
    var cascade = Cascade(downstream: whole, upstream: whole, output: output)
    while cascade.steps < maximumSteps {
      let down = nextDownstream(cascade.downstream, capacity)
      let up = nextUpstream(cascade.upstream, capacity)
      var change = 0.0
      for firm in industry.indices {
        change = max(
          change, abs(down[firm] - cascade.downstream[firm]), abs(up[firm] - cascade.upstream[firm]))
      }
      (cascade.downstream, cascade.upstream) = (down, up)
      cascade.steps += 1
      if change < tolerance { break }
    }
    return cascade
  }

  /// How hard a firm is to replace: its part of what its industry still delivers, 0…1.
  private func replaceability(_ left: [Double]) -> [Double] {
    var volume = [Double](repeating: 0, count: industryCount)
    for firm in industry.indices { volume[industry[firm]] += output[firm] * left[firm] }
    return industry.indices.map { firm in
      if output[firm] == 0 { return 0 }
      return volume[industry[firm]] <= 0 ? 1 : min(1, output[firm] / volume[industry[firm]])
    }
  }

  /// Output left by the scarcest essential input, and by all useful ones together.
  private func nextDownstream(_ left: [Double], _ capacity: [Double]) -> [Double] {
    let replaceability = replaceability(left)
    var next = capacity
    var useful = [Double](repeating: 0, count: industry.count)
    var missing = 0.0
    for (index, flow) in flows.enumerated() {
      let lost = replaceability[flow.supplier] * (1 - left[flow.supplier])
      missing += lost * essentialPart[index]
      useful[flow.buyer] += lost * usefulPart[index]
      let following = index + 1 < flows.count ? flows[index + 1] : nil
      if following?.buyer != flow.buyer || following.map({ industry[$0.supplier] }) != industry[flow.supplier]
      {
        next[flow.buyer] = min(next[flow.buyer], 1 - missing)
        missing = 0
      }
    }
    for firm in industry.indices { next[firm] = min(next[firm], 1 - useful[firm]) }
    return next
  }

  /// Output left by the orders of customers; a firm without customers keeps its own.
  private func nextUpstream(_ left: [Double], _ capacity: [Double]) -> [Double] {
    var ordered = [Double](repeating: 0, count: industry.count)
    for (index, flow) in flows.enumerated() {
      ordered[flow.supplier] += deliveredPart[index] * left[flow.buyer]
    }
    return industry.indices.map { output[$0] > 0 ? min(ordered[$0], capacity[$0]) : capacity[$0] }
  }
}
