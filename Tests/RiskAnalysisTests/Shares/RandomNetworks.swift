import SupplyModel

@testable import RiskAnalysis

/// SplitMix64: the same networks on every machine.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }
}

extension SmallNetwork {
  /// Up to nine parties and four products, loops, parallel relations and sales back by the buyer included.
  static func random(seed: Int) -> SmallNetwork {
    var random = SplitMix(state: UInt64(seed))
    var small = SmallNetwork(parties: .random(in: 2...9, using: &random), products: 4)
    for _ in 0..<Int.random(in: 1...20, using: &random) { small.addRelation(&random) }
    small.allocate(&random)
    for party in small.risk.indices where Bool.random(using: &random) {
      small.risk[party] = .random(in: 0...1, using: &random)
    }
    for party in small.network.parties.indices {
      small.network.parties[party].isOrigin = Int.random(in: 0..<4, using: &random) == 0
    }
    return small
  }

  mutating func addRelation(_ random: inout SplitMix) {
    let (supplier, buyer) = (randomParty(&random), randomParty(&random))
    guard supplier != buyer else { return }
    let kind = [RelationKind.goods, .goods, .goods, .service, .labour].randomElement(using: &random)!
    buy(from: supplier, by: buyer, product: [nil, 0, 1, 2, 3].randomElement(using: &random)!, kind: kind) {
      $0.confidence = Figure(.random(in: 0...1, using: &random))
      if Bool.random(using: &random) { $0.share = Figure(.random(in: 0...0.6, using: &random)) }
      if Bool.random(using: &random) { $0.value = Figure(.random(in: 0...100, using: &random)) }
      if Bool.random(using: &random) { $0.mitigation = Figure(.random(in: 0...1, using: &random)) }
    }
  }

  /// Half the inputs go into something their buyer sells.
  private mutating func allocate(_ random: inout SplitMix) {
    for index in network.relations.indices where Bool.random(using: &random) {
      let buyer = network.relations[index].buyer
      let sold = network.relations.filter { $0.supplier == buyer }.compactMap(\.product)
      network.relations[index].into = sold.randomElement(using: &random)
    }
  }

  func randomParty(_ random: inout SplitMix) -> Int { Int.random(in: risk.indices, using: &random) }
}
