import SupplyModel

/// Parties that supply one another in a ring through which risk comes: every turn of it would be counted again by a
/// method that adds up link by link.
struct LoopSearch {
  private let model: ExposureModel
  private let strongest: StrongestEvaluation

  init(_ model: ExposureModel, _ strongest: StrongestEvaluation) {
    (self.model, self.strongest) = (model, strongest)
  }

  /// The largest risk first, then the most parties, then by ids.
  ///
  /// - Complexity: O(activities + edges).
  func found(limit: Int) -> [Structure.Loop] {
    let components = model.graph.components(over: .purchases)
    let rings = (0..<UInt32(components.count)).map { components.members(of: $0) }
      .filter { $0.count > 1 }
      .compactMap { loop(of: $0) }
    return Array(rings.sorted(by: Self.precedes).prefix(limit))
  }

  /// nil where no risk comes, none goes on to the buyer, or one party's own products feed each other.
  private func loop(of members: ArraySlice<UInt32>) -> Structure.Loop? {
    let passing = members.map { strongest.reaching[Int($0)] * strongest.paths.strength(of: $0) }.max() ?? 0
    let parties = Set(members.map { model.placeID(Int(model.graph.party[Int($0)])) })
    guard passing > 0, parties.count > 1 else { return nil }
    return Structure.Loop(
      parties: Array(parties.sorted().prefix(StructureEvaluation.limit)), count: parties.count,
      strongest: passing)
  }

  private static func precedes(_ a: Structure.Loop, _ b: Structure.Loop) -> Bool {
    if a.strongest != b.strongest { return a.strongest > b.strongest }
    if a.count != b.count { return a.count > b.count }
    return a.parties.lexicographicallyPrecedes(b.parties)
  }
}
