import HeapModule

/// A lower bound of the likelihood: chains from sources to the root that share no coin, the strongest first
/// (NUMBERS §1.1). Being independent, at least one of them holds with probability `1 − Π(1 − P)`.
struct DisjointPaths {
  /// What two chains must not have in common.
  enum Separation {
    /// A coin: then they are independent.
    case coins
    /// A place, but for the root's: then they are independent, and taking a place away breaks one of them at most.
    case places
  }

  private(set) var value = 0.0
  /// How strong each chain is, 0…1; never ascending.
  private(set) var strengths: [Double] = []
  /// How many chains were found.
  var count: Int { strengths.count }
  /// Further chains were left unsearched; the bound holds all the same.
  private(set) var isCutShort = false

  /// Links looked at before the search stops.
  static let maximumVisits = 4_000_000

  private let network: UncertainNetwork
  private var isUsedLink: [Bool]
  private var isUsedSource: [Bool]
  private var isUsedPlace: [Bool]
  private var visits = 0

  /// - Complexity: O(chains × links log nodes), bounded by ``maximumVisits``.
  init(
    _ network: UncertainNetwork, apart separation: Separation = .coins,
    maximumVisits: Int = Self.maximumVisits
  ) {
    self.network = network
    isUsedPlace = Array(repeating: false, count: network.placeCount)
    isUsedLink = Array(repeating: false, count: network.linkCount)
    isUsedSource = Array(repeating: false, count: network.nodeCount)
    while let chain = strongestChain() {
      value = either(value, chain.strength)
      strengths.append(chain.strength)
      isUsedSource[Int(chain.source)] = true
      for link in chain.links where network.weight[link] < 1 { isUsedLink[link] = true }
      if separation == .places { setApart(chain) }
      if visits > maximumVisits {
        isCutShort = true
        break
      }
    }
  }

  private struct Chain {
    let source: UInt32
    let strength: Double
    let links: [Int]
  }

  private mutating func setApart(_ chain: Chain) {
    let root = network.place[Int(network.root)]
    for link in chain.links {
      let place = network.place[Int(network.supplier[link])]
      if place != root { isUsedPlace[Int(place)] = true }
    }
  }

  /// Label setting from the root outward, on products; it stops where no further source can beat the best.
  private mutating func strongestChain() -> Chain? {
    var strength = [Double](repeating: 0, count: network.nodeCount)
    var via = [Int](repeating: -1, count: network.nodeCount)
    var isSettled = [Bool](repeating: false, count: network.nodeCount)
    var best: (value: Double, source: UInt32)?
    strength[Int(network.root)] = 1
    var queue = Heap([Label(value: 1, node: network.root)])
    while let label = queue.popMax(), label.value >= best?.value ?? 0 {
      let node = Int(label.node)
      guard !isSettled[node] else { continue }
      isSettled[node] = true
      let value = label.value * network.risk[node]
      if value > 0, !isUsedSource[node], (value, best?.source ?? .max) > (best?.value ?? 0, label.node) {
        best = (value, label.node)
      }
      visits += network.purchases(of: label.node).count
      for link in network.purchases(of: label.node) where !isUsedLink[link] {
        let supplier = Int(network.supplier[link])
        let value = label.value * network.weight[link]
        guard !isSettled[supplier], value > strength[supplier], !isUsedPlace[Int(network.place[supplier])]
        else { continue }
        strength[supplier] = value
        via[supplier] = link
        queue.insert(Label(value: value, node: UInt32(supplier)))
      }
    }
    return best.map { Chain(source: $0.source, strength: $0.value, links: chain(from: $0.source, via)) }
  }

  private func chain(from source: UInt32, _ via: [Int]) -> [Int] {
    var links: [Int] = []
    var node = source
    while node != network.root {
      links.append(via[Int(node)])
      node = network.buyer[via[Int(node)]]
    }
    return links
  }
}

/// A tentative strength; the greatest first, then the smaller node.
private struct Label: Comparable {
  let value: Double
  let node: UInt32

  static func < (a: Self, b: Self) -> Bool {
    a.value != b.value ? a.value < b.value : a.node > b.node
  }
}
