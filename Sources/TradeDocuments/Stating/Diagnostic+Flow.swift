import SupplyModel

/// What is said of documents that tell less of goods than their kind should.
extension Diagnostic {
  /// Nobody in it has a name or an identifier: the document is rejected.
  static func namesNoParty(_ document: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-party", .warning, "the \(document) names no party", at: location,
      hint: "a party needs a name or an identifier; the document was not used")
  }

  /// One end of the flow is missing, or both ends are one party: its parties are kept.
  static func namesNoFlow(
    _ document: String, from supplier: Int32?, to buyer: Int32?, at location: SourceLocation
  ) -> Diagnostic {
    let cause =
      switch (supplier, buyer) {
      case (nil, nil): "names neither supplier nor buyer"
      case (nil, _): "names no supplier"
      case (_, nil): "names no buyer"
      default: "names one party as supplier and buyer"
      }
    return Diagnostic(
      "no-relation", .warning, "the \(document) \(cause); no relation was read from it", at: location)
  }

  /// A document that says of itself that nothing flows by it: a cancellation, a rejection, a status.
  static func statesNoFlow(
    _ document: String, because cause: String, at location: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "no-relation", .note, "the \(document) \(cause); no relation was read from it", at: location)
  }

  /// A document its sender calls a test: what it says is kept, for leaving it out could hide something.
  static func isTest(_ document: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "test-document", .note, "the \(document) says that it is a test", at: location,
      hint: "it was read like any other; leave the file out if nothing was traded")
  }
}
