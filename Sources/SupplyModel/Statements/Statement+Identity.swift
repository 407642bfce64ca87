extension [Statement] {
  /// Whether another record that says the very same is surely about the same party: there is a strong, valid
  /// identifier, and of a scheme that allows one value there is one.
  package var identifyParty: Bool {
    let identifiers = filter { $0.property == .identifier }.compactMap { Identifier(parsing: $0.value) }
      .filter(\.isStrong).map(\.equivalent)
    return identifiers.contains { identifier in
      !identifier.isSingleValued
        || identifiers.allSatisfy { $0.exclusionScope != identifier.exclusionScope || $0 == identifier }
    }
  }
}
