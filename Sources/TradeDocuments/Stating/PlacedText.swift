import SupplyModel

/// A text of a document and the place it stands at.
package struct PlacedText: Hashable, Sendable {
  package let text: String
  package let location: SourceLocation

  package init(_ text: String, at location: SourceLocation) {
    self.text = text
    self.location = location
  }

  /// The same place with other words; nil for none.
  package func map(_ change: (String) -> String?) -> PlacedText? {
    change(text).map { PlacedText($0, at: location) }
  }
}

extension Statement {
  /// A statement of a text as it stands; nil for none.
  init?(_ property: Property, _ placed: PlacedText?) {
    guard let placed, !placed.text.isEmpty else { return nil }
    self.init(property, placed.text, at: placed.location)
  }

  /// A statement of a country by its alpha-2 code; nil with a warning when the text means none.
  static func country(_ property: Property, _ placed: PlacedText?, log: inout DiagnosticLog) -> Statement? {
    guard let placed, !placed.text.isEmpty else { return nil }
    if let country = Country.named(inAnyLanguage: placed.text) ?? Country.standing(in: placed.text) {
      return Statement(property, country.code, original: placed.text, at: placed.location)
    }
    log.report(.unknownCountry(placed.text, at: placed.location))
    return nil
  }
}

extension PlacedText {
  /// The number in the text; missing with a warning when there is something else.
  package func figure(log: inout DiagnosticLog) -> Figure {
    if text.isEmpty { return .missing }
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B
    }
    if isPlain, let number = Double(text) { return Figure(number) }
    log.report(.notANumber(text, at: location))
    return .missing
  }

  /// The day of an `xs:date` or `xs:dateTime`.
  package func day(log: inout DiagnosticLog) -> CalendarDate? {
    if text.isEmpty { return nil }
    if let day = CalendarDate(iso: text) { return day }
    log.report(.notADate(text, at: location))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func notANumber(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "not-a-number", .warning, "'\(text)' is not a number", at: location, excerpt: text,
      hint: "the value is treated as unknown")
  }

  fileprivate static func notADate(_ text: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "not-a-date", .warning, "'\(text)' is not a date", at: location, excerpt: text,
      hint: "write year-month-day, 2026-11-24; the date is treated as unknown")
  }
}
