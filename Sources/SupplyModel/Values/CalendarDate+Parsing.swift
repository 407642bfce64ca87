extension CalendarDate {
  /// Reads `2026-11-24`, with an XML Schema zone (`2026-11-24Z`, `2026-11-24+02:00`) or time
  /// (`2026-11-24T09:30:00Z`); the time is cut and the zone not applied: the day is the one written.
  package init?(iso text: String) {
    var digits = DateDigits(text)
    guard let year = digits.number(4...4), digits.skip("-"), let month = digits.number(2...2),
      digits.skip("-"),
      let day = digits.number(2...2), digits.isAtEnd || digits.skipTime() || digits.skipZone()
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `20240702`.
  package init?(compact text: String) {
    var digits = DateDigits(text)
    guard let year = digits.number(4...4), let month = digits.number(2...2), let day = digits.number(2...2),
      digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads a date in one of the ways tables write them; see ``Format``.
  package init?(text: String, format: Format) {
    var digits = DateDigits(text)
    switch format {
    case .iso: self.init(iso: text)
    case .compact: self.init(compact: text)
    case .dayMonthName:
      guard let day = digits.number(1...2), digits.skip("-"), let month = digits.monthName(),
        digits.skip("-"),
        let year = digits.year(), digits.isAtEnd
      else { return nil }
      self.init(year: year, month: month, day: day)
    case .dayMonthSlashed, .dayMonthDotted, .monthDaySlashed:
      let separator: Unicode.Scalar = format == .dayMonthDotted ? "." : "/"
      guard let first = digits.number(1...2), digits.skip(separator), let second = digits.number(1...2),
        digits.skip(separator), let year = digits.year(), digits.isAtEnd
      else { return nil }
      let isMonthFirst = format == .monthDaySlashed
      self.init(year: year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first)
    }
  }

  /// Ways of writing a date; the raw value is the pattern a configuration names. Years have four digits, or two:
  /// 00 to 69 are 2000 to 2069, the others 1970 to 1999.
  package enum Format: String, CaseIterable, Sendable {
    case iso = "yyyy-MM-dd"
    case compact = "yyyyMMdd"
    /// `2-Jun-06`; English month names, short or whole.
    case dayMonthName = "d-MMM-yy"
    case dayMonthSlashed = "d/M/yyyy"
    case monthDaySlashed = "M/d/yyyy"
    case dayMonthDotted = "dd.MM.yyyy"
  }
}

/// Takes a date's text apart from the left; spaces around it do not count.
private struct DateDigits {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    var trimmed = text[...].utf8
    while trimmed.first == UInt8(ascii: " ") { trimmed.removeFirst() }
    while trimmed.last == UInt8(ascii: " ") { trimmed.removeLast() }
    rest = trimmed
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: mark) else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of so many digits; nil, and nothing taken, when there are fewer.
  mutating func number(_ length: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(length.upperBound).prefix(while: \.isASCIIDigit)
    guard digits.count >= length.lowerBound else { return nil }
    rest.removeFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  /// Four digits, or two taken as 1970 to 2069.
  mutating func year() -> Int? {
    if let year = number(4...4) { return year }
    return number(2...2).map { $0 < 70 ? 2000 + $0 : 1900 + $0 }
  }

  /// 1 to 12 for an English month name, whole or its first three letters.
  mutating func monthName() -> Int? {
    let letters = rest.prefix(while: \.isASCIILetter)
    let name = String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self)
    let months = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
      "november", "december",
    ]
    guard
      let month = months.firstIndex(where: {
        $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september"
      })
    else { return nil }
    rest.removeFirst(letters.count)
    return month + 1
  }

  /// `Z`, `+02:00` or `-05:00` up to the end.
  mutating func skipZone() -> Bool {
    if skip("Z") { return isAtEnd }
    guard skip("+") || skip("-"), let hours = number(2...2), skip(":"), let minutes = number(2...2) else {
      return false
    }
    return hours <= 14 && minutes < 60 && isAtEnd
  }

  /// `T09:30:00` or ` 09:30`, with fraction and zone or without, up to the end.
  mutating func skipTime() -> Bool {
    guard skip("T") || skip(" "), let hours = number(2...2), skip(":"), let minutes = number(2...2),
      hours <= 24, minutes < 60
    else { return false }
    if skip(":") {
      guard let seconds = number(2...2), seconds <= 60 else { return false }
      if skip(".") { while number(1...1) != nil {} }
    }
    return isAtEnd || skipZone()
  }
}
