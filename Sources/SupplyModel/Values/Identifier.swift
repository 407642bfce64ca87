/// An identifier of a party or product: a scheme such as `lei` or `gln`, and a value.
///
/// Written `lei:529900T8BM49AURSDO55` or, where the issuer matters, `reg:MY:202001012345`.
package struct Identifier: Hashable, Comparable, Sendable {
  package let scheme: String
  /// ISO 3166-1 alpha-2 of the register, for schemes that are unique only within a country.
  package let jurisdiction: String?
  /// Normalised: no spaces, dots or dashes; letters upper case.
  package let value: String

  package init(scheme: String, jurisdiction: String? = nil, value: String) {
    self.scheme = scheme
    self.jurisdiction = jurisdiction
    self.value = value
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.scheme, a.jurisdiction ?? "", a.value) < (b.scheme, b.jurisdiction ?? "", b.value)
  }
}

extension Identifier: CustomStringConvertible {
  package var description: String {
    jurisdiction.map { "\(scheme):\($0):\(value)" } ?? "\(scheme):\(value)"
  }
}
