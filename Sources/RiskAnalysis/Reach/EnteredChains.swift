import SupplyModel

/// Which chains something enters from outside: an origin, or a place where what is recorded ends.
///
/// Parties that buy everything from each other, and nothing from anybody else, have no origin, however complete their
/// purchases are said to be: their material comes from somewhere.
struct EnteredChains {
  private let isEntered: [Bool]

  /// - Complexity: O(activities + edges).
  init(_ model: ExposureModel, _ walk: ReachWalk, _ reached: ReachWalk.Reached) {
    let entries = model.graph.activities.filter { activity in
      reached.contains(activity)
        && (model.ownShare[Int(activity)] > 0 || model.untracedShare[Int(activity)] > 1e-9
          || walk.purchases(of: activity).allSatisfy { _ in false })
    }
    var isEntered = walk.downstream(of: entries)
    isEntered[Int(model.root)] = true
    self.isEntered = isEntered
  }

  func contains(_ activity: SupplyGraph.Activity) -> Bool { isEntered[Int(activity)] }
}
