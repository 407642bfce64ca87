extension [Statement] {
  /// Whether another record that says the very same is surely about the same party: there is a strong, valid
  /// identifier, and of a scheme that allows one value there is one.
  package var identifyParty: Bool {
    let identifiers = strongIdentifiers
    return identifiers.contains { identifier in
      !identifier.isSingleValued
        || identifiers.allSatisfy { $0.exclusionScope != identifier.exclusionScope || $0 == identifier }
    }
  }

  // By position: to copy a statement costs more than to look at it.
  private var strongIdentifiers: [Identifier] {
    indices.compactMap { index in
      guard self[index].property == .identifier, let identifier = Identifier(parsing: self[index].value),
        identifier.isStrong
      else { return nil }
      return identifier.equivalent
    }
  }
}
