import SupplyModel

/// Where goods go, as far as the links at hand say; as in ``ProductLinks``.
extension FactCensus {
  struct Destinations {
    /// Outputs of a product at its maker, and of one nobody is named to make, at those who sell the output.
    var made: [SIMD2<Int32>: [Int32]] = [:]
    var unclaimed: [Int32: [Int32]] = [:]
    var sellers: Set<SIMD2<Int32>> = []

    func of(_ product: Int32, at buyer: Int32) -> [Int32] {
      if made.isEmpty && unclaimed.isEmpty { return [] }
      if let known = made[SIMD2(buyer, product)] { return known }
      return (unclaimed[product] ?? []).filter { sellers.contains(SIMD2(buyer, $0)) }
    }
  }

  func destinations(
    of links: [ProductLinkRecord], _ relations: [[RelationOutline]], _ numbers: Numbers
  ) -> Destinations {
    var destinations = Destinations()
    for link in links {
      let (input, output) = (product(link.input, numbers), product(link.output, numbers))
      if input == output { continue }
      let maker = maker(of: link, numbers)
      if maker >= 0 {
        Self.add(output, to: &destinations.made[SIMD2(maker, input), default: []])
      } else {
        Self.add(output, to: &destinations.unclaimed[input, default: []])
      }
    }
    guard !destinations.unclaimed.isEmpty else { return destinations }
    for relation in relations.joined() where relation.product >= 0 {
      let supplier = parties.root(of: numbers.parties[Int(relation.supplier)])
      destinations.sellers.insert(SIMD2(supplier, product(relation.product, numbers)))
    }
    return destinations
  }

  private static func add(_ output: Int32, to outputs: inout [Int32]) {
    if !outputs.contains(output) { outputs.append(output) }
  }
}
