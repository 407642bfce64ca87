import SupplyModel

/// Which part of the network an analyst wants drawn, and how far it is folded. The default is the drawing of the page.
package struct DrawingScope: Hashable, Sendable {
  /// What parties of one tier are drawn as one node by; ownership groups across tiers.
  package enum Collapse: String, CaseIterable, Sendable {
    case country, product, group
  }

  /// Id of the party to draw: what lies behind it, and its ways to the buyer. nil for the buyer.
  package var focus: String?
  /// Steps from the focus, in either direction; nil for all.
  package var depth: Int?
  package var collapse: Collapse?
  /// How many suppliers to draw, worst first; nil for what fits a page.
  package var top: Int?
  /// Purchases that are a smaller part of their buyer's cost are left out, 0…1. Those of unknown share stay.
  package var minShare: Double?
  /// Draws everyone.
  package var isWhole = false

  package init() {}

  /// Whether it asks for nothing but the usual drawing.
  package var isUsual: Bool { self == DrawingScope() }

  var limits: DrawingLimits {
    if isWhole { return .none }
    return top.map { DrawingLimits(suppliers: $0) } ?? .page
  }
}

/// How much a drawing holds.
struct DrawingLimits: Hashable {
  /// Nodes in all and in one column, "+ n more" among them.
  var nodes = Int.max
  var column = Int.max
  var suppliers = Int.max

  static let page = DrawingLimits(nodes: ExposureDrawing.nodeLimit, column: ExposureDrawing.columnLimit)
  static let none = DrawingLimits()
}
