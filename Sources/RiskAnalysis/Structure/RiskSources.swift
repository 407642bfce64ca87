import SupplyModel

/// Which places bring risk to the buyer, and what of it is behind each place.
struct RiskSources {
  let isSource: [Bool]
  /// Strongest contribution per place, 0…1.
  let contribution: [Double]
  /// First-hit mass per place.
  let mass: [Double]
  /// Sources, and mass, that have no way round a place; itself not counted.
  let behind: [Int]
  let massBehind: [Double]

  init(
    _ model: ExposureModel, _ strongest: StrongestEvaluation, _ share: ShareEvaluation, _ tree: DominatorTree
  ) {
    let contribution = (0..<model.placeCount).map {
      $0 == Int(tree.root) ? 0 : model.largest(strongest.contribution, of: $0)
    }
    let isSource = contribution.map { $0 > 0 }
    (self.isSource, self.contribution) = (isSource, contribution)
    mass = (0..<model.placeCount).map { model.total(share.firstHit, of: $0) }
    behind = tree.totalsBehind(isSource.map { $0 ? 1 : 0 }).map { Int($0) }
    massBehind = tree.totalsBehind(mass)
  }
}
