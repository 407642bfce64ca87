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

  /// An id of the form `F-4f768102` as it is; anything else by position.
  static func finding(id: String, _ position: Int) -> Anchor {
    let digits = id.utf8.dropFirst(2)
    let isOurs =
      id.hasPrefix("F-") && digits.count == 8
      && digits.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    return isOurs ? Anchor(id) : finding(position)
  }

  static func fixed(_ id: StaticString) -> Anchor { Anchor("\(id)") }
}
