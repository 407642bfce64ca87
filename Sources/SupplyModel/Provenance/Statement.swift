/// One value of one property of one subject, from one place in one file.
///
/// Parties and products are assembled from statements; merging them never loses a source
/// (the model of OpenSanctions' followthemoney).
package struct Statement: Hashable, Sendable {
  package let property: Property
  /// The value as understood: `MY`, `lei:5299…`, `0.75`.
  package let value: String
  /// The text as written, where it differs: `Malaysia`.
  package let original: String?
  package let location: SourceLocation

  package init(_ property: Property, _ value: String, original: String? = nil, at location: SourceLocation) {
    self.property = property
    self.value = value
    self.original = original == value ? nil : original
    self.location = location
  }

  /// What a statement is about. Numbers are written in shortest round-trip form.
  package enum Property: String, CaseIterable, Sendable {
    case name, alias, country, region, registeredCountry = "registered_country", address, identifier
    case sector, role, origin, disclosure, parent, ownedShare = "owned_share", notes
    /// Given outright in network JSON (NUMBERS §1.0): inherent risk, mitigation, filter, own share.
    case risk, mitigation, filter, ownShare = "own_share"
    /// Of products.
    case hs, classification, productOrigin = "product_origin", manufacturer
  }
}
