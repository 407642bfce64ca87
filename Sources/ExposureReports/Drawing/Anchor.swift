/// The name of a place in the page. Made from positions, never from names, so that no name can break it;
/// drawings link to the same anchors.
struct Anchor: Hashable {
  let id: String

  private init(_ id: String) { self.id = id }

  /// Position in the result's parties.
  static func party(_ position: Int) -> Anchor { Anchor("entity-\(position)") }

  static func tier(_ tier: Int?) -> Anchor { Anchor(tier.map { "tier-\($0)" } ?? "tier-none") }

  /// Position in the result's paths.
  static func route(_ position: Int) -> Anchor { Anchor("route-\(position)") }

  /// Position in the result's findings.
  static func finding(_ position: Int) -> Anchor { Anchor("finding-\(position)") }

  static func fixed(_ id: StaticString) -> Anchor { Anchor("\(id)") }
}
