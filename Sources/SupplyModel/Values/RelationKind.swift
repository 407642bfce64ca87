/// What flows along a relation, always from supplier to buyer (DESIGN §4).
package enum RelationKind: UInt8, CaseIterable, Sendable {
  case goods
  case service
  /// An agency's workers at the buyer.
  case labour
  /// A recruiter behind an agency or employer.
  case recruitment
  case transport
  /// Owner → owned.
  case ownership
  /// A shared cause of risk → the parties it touches; never a tier, never a share.
  case cause

  package var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { String(describing: $0) }

  package init?(name: String) {
    guard let kind = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

  /// Whether it carries purchases; ownership and causes do not.
  package var isPurchase: Bool { self != .ownership && self != .cause }
}
