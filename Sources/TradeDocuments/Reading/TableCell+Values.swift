import SupplyModel

/// Values of cells. Each is nil when the cell is empty, and nil and reported when it cannot be understood; the
/// row is kept either way.
extension TableCell {
  /// Asked for only when something is to be reported.
  typealias Place = () -> (column: String, location: SourceLocation)

  /// A number.
  ///
  /// - Parameter decimal: the decimal sign, when it is known.
  func number(decimal: UInt8? = nil, _ log: inout DiagnosticLog, _ place: Place) -> Double? {
    if isEmpty { return nil }
    if let value = DecimalNumber.parse(bytes, decimal: decimal) { return value }
    let (column, location) = place()
    log.report(.badNumber(text, column, at: location))
    return nil
  }

  /// A number from 0 to 1, or `40 %`.
  func fraction(decimal: UInt8? = nil, _ log: inout DiagnosticLog, _ place: Place) -> Double? {
    let percent = percentage
    guard
      let value = (percent ?? self).number(decimal: decimal, &log, place).map({
        percent == nil ? $0 : $0 / 100
      })
    else { return nil }
    if 0...1 ~= value { return value }
    let (column, location) = place()
    log.report(.outOfRange(text, column, at: location))
    return nil
  }

  /// The number before a percent sign; nil without one.
  private var percentage: TableCell? {
    bytes.count > 1 && bytes.last == UInt8(ascii: "%")
      ? TableCell(UnsafeBufferPointer(rebasing: bytes.dropLast())) : nil
  }

  /// A day in one of the forms given.
  func date(
    _ forms: [CalendarDate.Format] = [.iso], _ log: inout DiagnosticLog, _ place: Place
  ) -> CalendarDate? {
    guard let text = value else { return nil }
    for form in forms { if let date = CalendarDate(text: text, format: form) { return date } }
    let (column, location) = place()
    log.report(.badDate(text, column, forms: forms.map(\.pattern), at: location))
    return nil
  }

  /// A country by name or code.
  func country(_ log: inout DiagnosticLog, _ place: Place) -> Country? {
    guard let text = value else { return nil }
    if let country = Country.named(inAnyLanguage: text) { return country }
    log.report(.unknownCountry(text, at: place().location))
    return nil
  }

  /// A class of evidence by its name.
  func evidence(_ log: inout DiagnosticLog, _ place: Place) -> EvidenceClass? {
    guard let text = value else { return nil }
    if let known = EvidenceClass(name: text.lowercased()) { return known }
    log.report(.unknownEvidence(text, at: place().location))
    return nil
  }

  /// A kind of relation by its name.
  func kind(_ log: inout DiagnosticLog, _ place: Place) -> RelationKind? {
    guard let text = value else { return nil }
    if let known = RelationKind(name: text.lowercased()) { return known }
    log.report(.unknownKind(text, at: place().location))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func badNumber(_ text: String, _ column: String, at place: SourceLocation) -> Diagnostic
  {
    let isAmbiguous = DecimalNumber.isAmbiguous(text)
    return Diagnostic(
      "bad-number", .warning,
      "'\(text)' in column '\(column)' " + (isAmbiguous ? "may be read in two ways" : "is not a number"),
      at: place, excerpt: text,
      hint: isAmbiguous
        ? "write it without separators of thousands and with a decimal point; the row was kept without it"
        : "the row was kept without it")
  }

  static func outOfRange(_ text: String, _ column: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "out-of-range", .warning, "\(text) in column '\(column)' is not between 0 and 1", at: place,
      excerpt: text,
      hint: "write 40 percent as 0.4; the row was kept without it")
  }

  fileprivate static func badDate(
    _ text: String, _ column: String, forms: [String], at place: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      "bad-date", .warning, "'\(text)' in column '\(column)' is not a date", at: place, excerpt: text,
      hint: "expected \(forms.joined(separator: " or ")); the row was kept without it")
  }

  fileprivate static func unknownEvidence(_ text: String, at place: SourceLocation) -> Diagnostic {
    let known = EvidenceClass.allCases.reversed().map(\.name).joined(separator: ", ")
    return Diagnostic(
      "unknown-evidence", .warning, "'\(text)' is not a class of evidence", at: place, excerpt: text,
      hint: "known: \(known); the row was kept without it")
  }

  fileprivate static func unknownKind(_ text: String, at place: SourceLocation) -> Diagnostic {
    let known = RelationKind.allCases.map(\.name).joined(separator: ", ")
    return Diagnostic(
      "unknown-relation-kind", .warning, "'\(text)' is not a kind of relation", at: place, excerpt: text,
      hint: "known: \(known); the row was kept as goods")
  }
}
