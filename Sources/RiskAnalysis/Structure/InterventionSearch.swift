import SupplyModel

/// Fewest parties without which the likelihood is no more than a goal: where to begin when not everything can be
/// changed at once.
package struct InterventionSearch {
  /// Parties tried, those most probably on the way of risk; and how much is tried: links times evaluations.
  static let maximumCandidates = 24
  static let maximumWork = 30_000
  /// Of more relations no network is unfolded once more for it.
  static let maximumRelations = 200_000

  private let model: ExposureModel
  private let likelihood: LikelihoodEvaluation
  private let threads: Int

  /// - Parameter threads: changes nothing of what is found.
  package init(_ model: ExposureModel, _ likelihood: LikelihoodEvaluation, threads: Int = 1) {
    (self.model, self.likelihood, self.threads) = (model, likelihood, threads)
  }

  /// nil where no set of those tried does, or there is too much to try.
  ///
  /// - Parameters:
  ///   - goal: the likelihood wanted, 0…1.
  ///   - cut: ids of parties without which nothing reaches the buyer, to begin from where there are many.
  package func fewest(to goal: Double, cut: [String] = []) -> Structure.Intervention? {
    guard model.network.relations.count <= Self.maximumRelations else { return nil }
    let network = UncertainNetwork(onRoutesOf: model).onRoutes()
    guard network.linkCount <= Self.maximumWork / 3 else { return nil }
    let trial = RemovalTrial(network, known: likelihood.exposure.estimate, threads: threads)
    let search = RemovalSearch(limit: goal, atLeast: network.fewestRemovals(to: goal)) { trial.value($0) }
    let found = [search.puttingBack(positions(cut)), search.smallest(among: candidates)].compactMap(\.self)
    guard let fewest = found.min(by: { ($0.candidates.count, $0.value) < ($1.candidates.count, $1.value) })
    else { return nil }
    return Structure.Intervention(
      goal: goal, parties: fewest.candidates.map(model.placeID).sorted(), likelihood: fewest.value,
      atLeast: found.map(\.atLeast).max() ?? 0)
  }

  private func positions(_ ids: [String]) -> [Int] {
    let ids = Set(ids)
    return (0..<model.network.parties.count).filter { ids.contains(model.placeID($0)) }
  }

  /// Causes cannot be taken away, nor can the buyer.
  private var candidates: [Int] {
    let buyer = Int(model.graph.party[Int(model.root)])
    let carrying = (0..<model.network.parties.count)
      .filter { $0 != buyer && likelihood.carrying[$0] > 0 }
      .sorted { a, b in
        let (x, y) = (likelihood.carrying[a], likelihood.carrying[b])
        return x != y ? x > y : a < b
      }
    return Array(carrying.prefix(Self.maximumCandidates))
  }
}

/// The likelihood without some places, each set once, until enough was tried.
private final class RemovalTrial {
  private let network: UncertainNetwork
  private let threads: Int
  private var known: [Set<Int>: Double]
  private var work = 0

  init(_ network: UncertainNetwork, known likelihood: Double, threads: Int) {
    (self.network, self.threads) = (network, threads)
    known = [[]: likelihood]
  }

  func value(_ removed: Set<Int>) -> Double? {
    if let value = known[removed] { return value }
    guard work < InterventionSearch.maximumWork else { return nil }
    work += network.linkCount
    let rest = network.without(Set(removed.map(Int32.init)))
    let value = rest.estimate(
      worlds: LikelihoodEvaluation.worlds, seed: LikelihoodEvaluation.seed, threads: threads)
    known[removed] = value
    return value
  }
}
