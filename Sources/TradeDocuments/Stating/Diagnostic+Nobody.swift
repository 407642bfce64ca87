import SupplyModel

extension Diagnostic {
  /// A record in which nobody has a name or an identifier: `LEI record`, `invoice`.
  static func namesNobody(_ record: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-party", .warning, "the \(record) names no party", at: location,
      hint: "a party needs a name or an identifier; the record was not used")
  }
}
