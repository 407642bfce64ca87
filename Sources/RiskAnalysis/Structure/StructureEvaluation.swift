import SupplyModel

/// Where the ways of risk come together: chokepoints, diamonds, single sources, and the smallest cut (NUMBERS §2).
///
/// Ways are those between places: a party passes on whatever it buys. So what is said to have no way round has none.
package struct StructureEvaluation: Sendable {
  /// Most entries told of each sort.
  package static let limit = 20

  package let structure: Structure
  /// Place every way to the buyer passes, the nearest one; nil for the buyer and the unreached.
  package let dominators: [Int?]

  /// - Parameter ways: of the model, where they are known.
  /// - Complexity: O(edges log edges), and a cut: O(edges × √places).
  package init(
    _ model: ExposureModel, _ ways: PlaceWays? = nil, strongest: StrongestEvaluation, share: ShareEvaluation
  ) {
    let ways = ways ?? PlaceWays(model)
    let (places, tree) = (ways.places, ways.tree)
    dominators = tree.parent.map { $0 == .max ? nil : Int($0) }
    let sources = RiskSources(model, strongest, share, tree)
    var structure = Structure()
    structure.chokepoints = Self.chokepoints(model, tree, sources)
    structure.diamonds = Self.diamonds(model, places, tree, sources)
    structure.singleSources = SingleSourceSearch(model, strongest, share).found(limit: Self.limit)
    structure.cut = Self.cut(model, places, sources)
    structure.loops = LoopSearch(model, strongest).found(limit: Self.limit)
    structure.bottlenecks = BottleneckSearch(model, places, tree, sources).found(limit: Self.limit)
    structure.unpricedLinks = UnpricedLinkSearch(model, strongest).found(limit: Self.limit)
    self.structure = structure
  }

  private static func chokepoints(
    _ model: ExposureModel, _ tree: DominatorTree, _ sources: RiskSources
  ) -> [Structure.Chokepoint] {
    let found = (0..<model.network.parties.count).filter { $0 != Int(tree.root) && sources.behind[$0] > 0 }
      .map { place in
        Structure.Chokepoint(
          party: model.placeID(place), sources: sources.behind[place], mass: sources.massBehind[place])
      }
    return Array(
      found.sorted { ($0.mass, $0.sources, $1.party) > ($1.mass, $1.sources, $0.party) }.prefix(limit))
  }

  /// Behind several direct suppliers is whoever is no direct supplier and has none that all its ways pass.
  private static func diamonds(
    _ model: ExposureModel, _ places: PlaceNetwork, _ tree: DominatorTree, _ sources: RiskSources
  ) -> [Structure.Diamond] {
    let direct = Set(places.graph.purchases(of: tree.root).map { places.graph.supplier[Int($0)] })
    let found = (0..<UInt32(model.network.parties.count)).filter { place in
      tree.parent[Int(place)] == tree.root && !direct.contains(place)
        && (sources.isSource[Int(place)] || sources.behind[Int(place)] > 0)
    }
    let ranked = found.map { place in
      Structure.Diamond(
        party: model.placeID(Int(place)), suppliers: [],
        sources: sources.behind[Int(place)] + (sources.isSource[Int(place)] ? 1 : 0),
        mass: sources.massBehind[Int(place)] + sources.mass[Int(place)])
    }
    return zip(found, ranked)
      .sorted { ($0.1.mass, $0.1.sources, $1.0) > ($1.1.mass, $1.1.sources, $0.0) }
      .prefix(limit)
      .map { place, diamond in
        var diamond = diamond
        diamond.suppliers = places.graph.downstream(of: place, before: tree.root)
          .filter { direct.contains($0) }.map { model.placeID(Int($0)) }.sorted()
        return diamond
      }
  }

  /// Causes cannot be taken away; the parties they touch can.
  private static func cut(_ model: ExposureModel, _ places: PlaceNetwork, _ sources: RiskSources) -> [String]
  {
    let parties = model.network.parties.count
    let from = places.graph.activities.filter { sources.isSource[Int($0)] }
    let cut = places.graph.cheapestCut(
      from: from, to: places.buyer, cost: places.graph.activities.map { $0 < parties ? 1 : nil })
    return cut?.activities.map { model.placeID(Int($0)) }.sorted() ?? []
  }
}
