import SupplyModel

/// Turning XML values into statements and figures, with their places.
extension XMLValue {
  /// A statement of the value's text; nil when it is empty.
  package func statement(_ property: Statement.Property, in document: DocumentID) -> Statement? {
    let text = text
    return text.isEmpty ? nil : Statement(property, text, at: location(in: document))
  }

  /// A statement of a country by its alpha-2 code; nil with a warning when the text means none.
  package func country(
    _ property: Statement.Property, in document: DocumentID, log: inout DiagnosticLog
  ) -> Statement? {
    let text = text
    guard !text.isEmpty else { return nil }
    if let country = Country.named(text) {
      return Statement(property, country.code, original: text, at: location(in: document))
    }
    log.report(.unknownCountry(text, at: location(in: document)))
    return nil
  }

  /// The number in the text; missing with a warning when there is something else.
  package func figure(in document: DocumentID, log: inout DiagnosticLog) -> Figure {
    let text = text
    if text.isEmpty { return .missing }
    let isPlain = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B
    }
    if isPlain, let number = Double(text) { return Figure(number) }
    log.report(.notANumber(text, at: location(in: document)))
    return .missing
  }

  /// The day of an `xs:date` or `xs:dateTime`.
  package func day(in document: DocumentID, log: inout DiagnosticLog) -> CalendarDate? {
    let text = text
    if text.isEmpty { return nil }
    if let day = CalendarDate(iso: text) { return day }
    log.report(.notADate(text, at: location(in: document)))
    return nil
  }
}

extension Diagnostic {
  /// A sound document of a known format with nothing in it.
  static func noRecord(_ missing: String, in source: DocumentSource) -> Diagnostic {
    Diagnostic(
      "no-record", .warning, "the document holds no \(missing)",
      at: SourceLocation(document: source.document, line: 1), path: source.path)
  }

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
