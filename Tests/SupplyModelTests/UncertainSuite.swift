@testable import SupplyModel

/// Small networks of coins to try everything on, and the slow way to count them.
struct UncertainSuite {
  struct Link: Equatable {
    var from: Int
    var to: Int
    var weight: Double
    var name: String
  }

  /// Per node; node 0 is the root.
  var risk: [Double]
  var place: [Int32]
  var links: [Link]

  var network: UncertainNetwork { network(links) }

  func network(_ links: [Link]) -> UncertainNetwork {
    var builder = UncertainNetwork.Builder()
    for node in risk.indices {
      _ = builder.addNode(place: place[node], risk: risk[node], key: CoinKey("N|\(node)"))
    }
    for link in links {
      builder.addLink(
        from: UInt32(link.from), to: UInt32(link.to), weight: link.weight, key: CoinKey(link.name))
    }
    return builder.build(root: 0, placeCount: Int(place.max()!) + 1)
  }

  /// Loops, parallel links, certain things, links out of the root, places with several nodes; at most
  /// `coins` uncertain things.
  static func random(seed: UInt64, coins: Int = 11) -> UncertainSuite {
    var dice = SplitMix(state: seed)
    let count = Int.random(in: 2...8, using: &dice)
    var suite = UncertainSuite(
      risk: (0..<count).map { _ in probability(&dice, zeroIn: 2) }, place: (0..<count).map(Int32.init),
      links: [])
    if Bool.random(using: &dice) { suite.risk[0] = 0 }
    if count > 3, Bool.random(using: &dice) {
      suite.place[2] = suite.place[1]
      suite.risk[2] = 0
      for node in [3, 4, 5] where node < count - 1 && Bool.random(using: &dice) {
        suite.place[node] = suite.place[1]
        suite.risk[node] = 0
      }
      if Bool.random(using: &dice) { suite.risk[1] = 0 }
    }
    let isOrdered = Bool.random(using: &dice)
    for from in 1..<count where isOrdered && suite.coins < coins - 2 {
      suite.addLink(from: from, to: Int.random(in: 0..<from, using: &dice), &dice)
    }
    while suite.coins < coins, suite.links.count < 14 { suite.addLink(&dice, downwards: isOrdered) }
    return suite
  }

  mutating func addLink(_ dice: inout SplitMix, downwards: Bool = false) {
    var (from, to) = (Int.random(in: risk.indices, using: &dice), Int.random(in: risk.indices, using: &dice))
    if downwards, from < to { swap(&from, &to) }
    addLink(from: from, to: to, &dice)
  }

  private mutating func addLink(from: Int, to: Int, _ dice: inout SplitMix) {
    let kind = Int.random(in: 0...1, using: &dice)
    links.append(
      Link(from: from, to: to, weight: Self.probability(&dice, zeroIn: 12), name: "E|\(from)|\(to)|\(kind)"))
  }

  var coins: Int { (risk + links.map(\.weight)).count { $0 > 0 && $0 < 1 } }

  /// 0 once in `zeroIn`, else sometimes 1, else anything.
  private static func probability(_ dice: inout SplitMix, zeroIn: Int) -> Double {
    if Int.random(in: 0..<zeroIn, using: &dice) == 0 { return 0 }
    return Int.random(in: 0..<5, using: &dice) == 0 ? 1 : Double.random(in: 0...1, using: &dice)
  }
}

/// Counts worlds one by one, with nothing merged, split or left out.
struct SlowLikelihood {
  var estimate = 0.0
  /// Per node.
  var part: [Double]
  var alone: [Double]
  /// Per place.
  var carrying: [Double]

  init(_ suite: UncertainSuite) {
    part = Array(repeating: 0, count: suite.risk.count)
    alone = part
    carrying = Array(repeating: 0, count: Int(suite.place.max()!) + 1)
    let probabilities = suite.risk + suite.links.map(\.weight)
    let uncertain = probabilities.indices.filter { probabilities[$0] > 0 && probabilities[$0] < 1 }
    for world in 0..<(1 << uncertain.count) {
      var falls = probabilities.map { $0 == 1 }
      var probability = 1.0
      for (bit, element) in uncertain.enumerated() {
        falls[element] = world >> bit & 1 == 1
        probability *= falls[element] ? probabilities[element] : 1 - probabilities[element]
      }
      count(suite, falls, probability)
    }
  }

  private mutating func count(_ suite: UncertainSuite, _ falls: [Bool], _ probability: Double) {
    let up = zip(suite.links, falls.dropFirst(suite.risk.count)).filter { $1 }.map { $0.0 }
    let reaching = Self.spread([0], up.map { ($0.to, $0.from) }, suite.risk.count)
    let arriving = suite.risk.indices.filter { falls[$0] && reaching[$0] }
    guard !arriving.isEmpty else { return }
    estimate += probability
    for node in arriving { part[node] += probability / Double(arriving.count) }
    if arriving.count == 1 { alone[arriving[0]] += probability }
    let risky = Self.spread(
      suite.risk.indices.filter { falls[$0] }, up.map { ($0.from, $0.to) }, suite.risk.count)
    let carried = Set(suite.risk.indices.filter { risky[$0] && reaching[$0] }.map { suite.place[$0] })
    for place in carried { carrying[Int(place)] += probability }
  }

  private static func spread(_ start: [Int], _ steps: [(Int, Int)], _ count: Int) -> [Bool] {
    var isReached = [Bool](repeating: false, count: count)
    for node in start { isReached[node] = true }
    for _ in 0..<count {
      for (from, to) in steps where isReached[from] { isReached[to] = true }
    }
    return isReached
  }
}
