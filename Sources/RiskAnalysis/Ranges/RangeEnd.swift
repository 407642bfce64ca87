import SupplyModel

/// One end of everything that was given as a range: the one with least exposure, or with most.
package enum RangeEnd: CaseIterable, Sendable {
  case least, most

  private func of(_ range: FigureRange) -> Double { self == .least ? range.low : range.high }

  private var opposite: RangeEnd { self == .least ? .most : .least }

  /// The network with every risk and every weight at this end; shares, which neither likelihood nor strongest chain
  /// looks at, stay where they are.
  ///
  /// What lowers risk, mitigation and controls, is at its other end.
  package func applied(to network: SupplyNetwork, policy: Policy) -> SupplyNetwork {
    var network = network
    for index in network.relations.indices where network.relations[index].ranges >= 0 {
      let ranges = network.ranges[Int(network.relations[index].ranges)]
      if let range = ranges.confidence { network.relations[index].confidence = Figure(of(range)) }
      if let range = ranges.presence { network.relations[index].presence = Figure(of(range)) }
      if let range = ranges.mitigation { network.relations[index].mitigation = Figure(opposite.of(range)) }
    }
    for index in network.assessments.indices {
      guard let range = network.assessments[index].record.range else { continue }
      let isControl = policy.mitigation.credits[network.assessments[index].record.indicator] != nil
      network.assessments[index].record.level = "\((isControl ? opposite : self).of(range))"
    }
    return network
  }
}
