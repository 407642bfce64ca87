import SupplyModel

/// What a drawing of the exposed routes shows, before anything is laid out: Graphviz and the page draw the same
/// nodes, edges and counts.
///
/// Goods flow from left to right: raw material left, buyer right. Never draws everything: at most
/// ``nodeLimit`` nodes, ``columnLimit`` in a column, exposed routes first, the rest counted in "+ n more".
struct ExposureDrawing {
  static let nodeLimit = 60
  static let columnLimit = 12
  /// From here on tiers are no longer kept in order, which takes Graphviz minutes.
  static let orderLimit = 300

  struct Node {
    /// Position in the result's parties; names the anchor.
    let position: Int
    let party: PartyResult
    let severity: FindingSeverity?
    /// Worst finding at the source of a route that leads through here.
    let routeSeverity: FindingSeverity?
    let isBuyer: Bool
    /// Names of the parties drawn as this one node; empty for a party of its own.
    var members: [String] = []
    /// Whether the drawing is about it.
    var isFocus = false

    /// Where more is told: of the party, or of the tier of several.
    var anchor: Anchor { members.isEmpty ? .party(position) : .tier(party.tier?.min) }
  }

  struct Edge {
    /// Positions in ``nodes``.
    let from: Int
    let to: Int
    let style: EdgeStyle
    /// Of the buyer's cost, all relations of the pair together; nil when unknown.
    var share: Double?
    var shareIsEstimate = false
    /// Worst finding at the source of a route that takes this edge.
    var severity: FindingSeverity?
    var isOnRoute = false
    /// Positions in the result's relations.
    var relations: [Int] = []
    /// Against or along the tiers, such as in a loop.
    var isSideways = false
  }

  enum EdgeStyle: Hashable {
    case documented
    /// No document behind it: inferred, or nothing at all.
    case inferred
    /// So many parties of the route in between are not drawn.
    case skipping(Int)
    case ownership
    case cause
  }

  struct Column {
    /// nil for shared causes and owners, which have no tier.
    let tier: Int?
    /// Positions in ``nodes``, worst first.
    var nodes: [Int]
    /// Parties of this tier that are not drawn.
    var more: Int
  }

  let nodes: [Node]
  let edges: [Edge]
  /// Left to right: no tier, farthest tier … tier 1, buyer.
  let columns: [Column]
  let supplierCount: Int
  /// Suppliers on exposed routes that are not drawn.
  let hiddenExposed: Int

  var drawnSuppliers: Int { nodes.count { $0.party.isSupplier } }
}

extension PartyResult {
  /// A party some purchase leads from, the buyer excepted.
  var isSupplier: Bool { tier.map { $0.min > 0 } ?? false }
}
