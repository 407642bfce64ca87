import SupplyModel

extension Diagnostic {
  /// A text in the place of a country that names none, in any format.
  static func unknownCountry(_ text: String, at place: SourceLocation) -> Diagnostic {
    let nearest = Country.nearest(to: text).map { "did you mean '\($0.code)' (\($0.name))? " } ?? ""
    return Diagnostic(
      "unknown-country", .warning, "'\(text)' is not a known country name or code", at: place, excerpt: text,
      hint: nearest + "the country was left out")
  }
}
