/// How strong a piece of evidence is; raw values grow with strength (DESIGN §4, DOMAIN §5.3).
package enum EvidenceClass: UInt8, CaseIterable, Comparable, Sendable {
  case none
  case inferred
  /// Press, NGO, academic.
  case reported
  /// By the supplier itself.
  case declared
  /// Order, invoice, customs, shipping.
  case transaction
  /// Independent audit or test.
  case verified
  case court
  /// A government determination in force.
  case authority

  package var name: String { Self.names[Int(rawValue)] }

  private static let names = allCases.map { String(describing: $0) }

  package init?(name: String) {
    guard let found = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = found
  }

  package static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }

  /// Whether a link with this evidence counts as documented: a transaction document or better.
  package var isDocumented: Bool { self >= .transaction }
}
