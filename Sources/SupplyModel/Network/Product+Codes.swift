extension Product {
  /// Every HS code that a record gives, the product's own first: goods of one name may be of several headings, and whoever
  /// is looked up by code is looked up by all of them.
  package var codes: [String] {
    guard let hs else { return [] }
    return statements.reduce(into: [hs]) { codes, statement in
      if statement.property == .hs, !codes.contains(statement.value) { codes.append(statement.value) }
    }
  }
}
