/// Who delivers how much to whom, by firm, and which inputs nobody can do without (NUMBERS M4).
///
/// A firm belongs to one industry. Firms of one industry can stand in for each other; how badly a firm needs what an
/// industry delivers depends on the two industries.
package struct FlowNetwork: Sendable {
  /// How a firm depends on the goods of an industry.
  package enum Need: UInt8, CaseIterable, Sendable {
    /// It runs on without.
    case none
    /// What is missing lowers output by its part of all inputs.
    case useful
    /// Output falls with the scarcest such input.
    case essential
  }

  package struct Flow: Hashable, Sendable {
    package let supplier: Int
    package let buyer: Int
    /// Deliveries per unit of time, of one measure throughout, above 0.
    package let volume: Double

    package init(supplier: Int, buyer: Int, volume: Double) {
      self.supplier = supplier
      self.buyer = buyer
      self.volume = volume
    }
  }

  /// Industry of each firm, from 0.
  package let industry: [Int]
  package let flows: [Flow]
  /// Per firm: what it delivers in all.
  package let output: [Double]
  /// Per flow, as fractions: of the buyer's inputs from that industry if they are essential, of all its inputs if
  /// they are useful; 0 otherwise. And of the supplier's deliveries.
  let essentialPart: [Double]
  let usefulPart: [Double]
  let deliveredPart: [Double]
  let industryCount: Int

  /// - Parameters:
  ///   - industry: of each firm, numbered from 0.
  ///   - need: of (the supplier's industry, the buyer's industry), from data or the policy.
  /// - Complexity: O(firms + flows log flows).
  package init(industry: [Int], flows: [Flow], need: (Int, Int) -> Need) {
    let flows = flows.filter { $0.volume > 0 }.sorted {
      ($0.buyer, industry[$0.supplier], $0.supplier, $0.volume)
        < ($1.buyer, industry[$1.supplier], $1.supplier, $1.volume)
    }
    self.industry = industry
    self.flows = flows
    industryCount = (industry.max() ?? -1) + 1
    var (output, input) = (
      [Double](repeating: 0, count: industry.count), [Double](repeating: 0, count: industry.count)
    )
    for flow in flows {
      output[flow.supplier] += flow.volume
      input[flow.buyer] += flow.volume
    }
    self.output = output
    let needs = flows.map { need(industry[$0.supplier], industry[$0.buyer]) }
    let alike = Self.volumeOfTheSameKind(flows, industry)
    essentialPart = flows.indices.map { needs[$0] == .essential ? flows[$0].volume / alike[$0] : 0 }
    usefulPart = flows.indices.map { needs[$0] == .useful ? flows[$0].volume / input[flows[$0].buyer] : 0 }
    deliveredPart = flows.map { $0.volume / output[$0.supplier] }
  }

  /// Per flow: all that its buyer gets from the same industry. Flows are sorted by buyer and industry.
  private static func volumeOfTheSameKind(_ flows: [Flow], _ industry: [Int]) -> [Double] {
    var volumes: [Double] = []
    var start = 0
    while start < flows.count {
      let end =
        flows[start...].firstIndex {
          $0.buyer != flows[start].buyer || industry[$0.supplier] != industry[flows[start].supplier]
        } ?? flows.count
      let sum = flows[start..<end].reduce(0) { $0 + $1.volume }
      volumes += Array(repeating: sum, count: end - start)
      start = end
    }
    return volumes
  }
}
