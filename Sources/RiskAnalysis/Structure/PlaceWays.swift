import SupplyModel

/// Who stands between whom and the buyer: what the structure of a network is read from, and rests on no other number.
package struct PlaceWays: Sendable {
  let places: PlaceNetwork
  let tree: DominatorTree

  /// - Complexity: O(activities + edges log edges).
  package init(_ model: ExposureModel) {
    places = PlaceNetwork(model)
    tree = DominatorTree(places.graph, from: places.buyer)
  }
}
