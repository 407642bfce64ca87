/// A family of identifiers: who it is unique for, how its values look, and whether equal values make one party.
///
/// Strong schemes merge records when valid values agree; weak ones (e-mail addresses, customer numbers,
/// anything unknown) are kept and never merge.
package struct IdentifierScheme: Sendable {
  /// How many values one party can have.
  package enum Cardinality: Sendable {
    /// Two different valid values are two parties: a veto.
    case one
    /// One per site, branch or register; several of them are no contradiction.
    case several
  }

  package enum Jurisdiction: Sendable {
    case none
    /// Written before the value: `reg:MY:202001012345`.
    case required
    /// Part of the value: `vat:DE136695976`, `eori:GB…`.
    case prefix
  }

  /// Lower case, as written before the colon.
  package let id: String
  /// One line for people.
  package let summary: String
  package let isStrong: Bool
  package let cardinality: Cardinality
  package let jurisdiction: Jurisdiction
  /// Whether dashes belong to the value: `ndc:0071-0155`.
  package let isHyphenated: Bool
  /// Whether the normalised value has the right shape and check digits.
  let check: @Sendable ([UInt8]) -> Identifier.Problem?

  init(
    _ id: String, _ summary: String, isStrong: Bool = true, _ cardinality: Cardinality = .one,
    _ jurisdiction: Jurisdiction = .none, isHyphenated: Bool = false,
    check: @escaping @Sendable ([UInt8]) -> Identifier.Problem?
  ) {
    self.id = id
    self.summary = summary
    self.isStrong = isStrong
    self.cardinality = cardinality
    self.jurisdiction = jurisdiction
    self.isHyphenated = isHyphenated
    self.check = check
  }

  /// The scheme of an id, or nil for one we do not know.
  package static func named(_ id: String) -> IdentifierScheme? { positions[id].map { all[$0] } }

  /// Position in ``all``, strongest first; unknown schemes come last.
  package static func rank(of id: String) -> Int { positions[id] ?? all.count }

  private static let positions = Dictionary(uniqueKeysWithValues: all.enumerated().map { ($1.id, $0) })
}
