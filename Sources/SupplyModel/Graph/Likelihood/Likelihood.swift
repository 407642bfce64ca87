import Dispatch
import Synchronization

/// How likely it is that risk reaches the root of a network at all (NUMBERS M2): the estimate between two bounds
/// that always hold, who it comes from, and who carries it.
package struct Likelihood: Sendable {
  package enum Method: Hashable, Sendable {
    /// Rounding aside, the estimate is the likelihood itself.
    case exact
    /// It was counted in this many worlds.
    case worlds(Int)
  }

  package let estimate: Double
  package let method: Method
  /// Lower and upper bound; of the likelihood itself, so a sampled estimate may lie outside by its error.
  package let floor: Double
  package let ceiling: Double
  /// How many chains without a common coin make the floor.
  package let chains: Int
  /// The search for a better floor, or a better ceiling, was ended early.
  package let isFloorCutShort: Bool
  package let isCeilingCutShort: Bool
  /// Per place, summed over its sources: parts that add up to the estimate, and what would be gone without that
  /// source alone.
  package let part: [Double]
  package let alone: [Double]
  /// Per place: probability that it carries risk which reaches the root.
  package let carrying: [Double]
}

extension UncertainNetwork {
  /// Exactly where the network allows it, else in `worlds` drawn worlds.
  ///
  /// - Parameters:
  ///   - worlds: a multiple of 64.
  ///   - seed: another seed gives other worlds.
  ///   - isDrawn: draws worlds even where the network could be counted exactly, to be held beside another that was
  ///     drawn: of the same coins more risk never gives less, of a count and a draw it may.
  ///   - threads: changes no bit of the result.
  package func likelihood(
    worlds: Int = 4096, seed: UInt64 = 0, isDrawn: Bool = false, threads: Int = 1
  ) -> Likelihood {
    let network = onRoutes()
    let floor = DisjointPaths(network)
    let ceiling = MinimumCut(network)
    let exactly = isDrawn ? nil : network.exactly()
    let counted = exactly ?? network.sampled(worlds: worlds, seed: seed, threads: threads)
    return Likelihood(
      estimate: counted.estimate, method: counted.method, floor: floor.value, ceiling: ceiling.value,
      chains: floor.count,
      isFloorCutShort: floor.isCutShort, isCeilingCutShort: ceiling.isCutShort,
      part: network.byPlace(counted.part), alone: network.byPlace(counted.alone), carrying: counted.carrying)
  }

  /// The estimate alone, the same to the bit.
  package func estimate(worlds: Int, seed: UInt64, threads: Int = 1) -> Double {
    let network = onRoutes()
    if let exact = ExactLikelihood(network) { return exact.evaluate().value.last ?? 0 }
    let sampling = WorldSampling(network, seed: seed, .arrival)
    return sampling.draw(blockCount: worlds / 64, threads: threads).likelihood
  }

  /// What either method gives; `part` and `alone` per node.
  struct Counted {
    let estimate: Double
    let method: Likelihood.Method
    let part: [Double]
    let alone: [Double]
    let carrying: [Double]
  }

  /// For a network of what lies on routes only.
  func exactly() -> Counted? {
    guard let exact = ExactLikelihood(self) else { return nil }
    let (part, alone) = exact.attribution()
    return Counted(
      estimate: exact.evaluate().value.last ?? 0, method: .exact, part: part, alone: alone,
      carrying: exact.carrying())
  }

  /// For a network of what lies on routes only.
  func sampled(worlds: Int, seed: UInt64, threads: Int) -> Counted {
    let sampling = WorldSampling(self, seed: seed)
    let tally = sampling.draw(blockCount: worlds / 64, threads: threads)
    var part = [Double](repeating: 0, count: nodeCount)
    var alone = part
    for (source, position) in sampling.sources.enumerated() {
      let node = sampling.original[Int(position)]
      part[Int(node)] = tally.part[source] / Double(tally.worlds)
      alone[Int(node)] = Double(tally.alone[source]) / Double(tally.worlds)
    }
    return Counted(
      estimate: tally.likelihood, method: .worlds(tally.worlds), part: part,
      alone: alone, carrying: tally.carrying.map { Double($0) / Double(tally.worlds) })
  }

  private func byPlace(_ values: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: placeCount)
    for (node, value) in values.enumerated() { sums[Int(place[node])] += value }
    return sums
  }
}

extension WorldSampling {
  /// Blocks that are counted together, whatever the number of threads: sums are rounded alike in every run.
  private static let blocksPerPortion = 8

  func draw(blockCount: Int, threads: Int) -> WorldTally {
    let portions = (blockCount + Self.blocksPerPortion - 1) / Self.blocksPerPortion
    let tallies = Mutex([WorldTally?](repeating: nil, count: portions))
    let next = Atomic<Int>(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, portions))) { _ in
      while case let portion = next.wrappingAdd(1, ordering: .relaxed).oldValue, portion < portions {
        let start = portion * Self.blocksPerPortion
        let tally = draw(blocks: start..<min(blockCount, start + Self.blocksPerPortion))
        tallies.withLock { $0[portion] = tally }
      }
    }
    var total = WorldTally(sources: sources.count, places: network.placeCount)
    for tally in tallies.withLock({ $0.compactMap { $0 } }) { total.merge(tally) }
    return total
  }
}
