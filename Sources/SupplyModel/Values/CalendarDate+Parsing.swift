extension CalendarDate {
  /// Reads `2026-11-24`, with an XML Schema zone (`2026-11-24Z`, `2026-11-24+02:00`) or time
  /// (`2026-11-24T09:30:00Z`); the time is cut and the zone not applied: the day is the one written.
  package init?(iso text: String) {
    if let plain = Self.plain(text) {
      self.init(year: plain.year, month: plain.month, day: plain.day)
      return
    }
    var digits = DateDigits(text)
    guard let year = digits.number(4...4), digits.skip("-"), let month = digits.number(2...2),
      digits.skip("-"),
      let day = digits.number(2...2), digits.isAtEnd || digits.skipTime() || digits.skipZone()
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day of nothing but `2026-11-24`, as most are written.
  private static func plain(_ text: String) -> (year: Int, month: Int, day: Int)? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
        return nil
      }
      func number(_ range: Range<Int>) -> Int? {
        var number = 0
        for byte in bytes[range] {
          guard 0x30...0x39 ~= byte else { return nil }
          number = number * 10 + Int(byte - 0x30)
        }
        return number
      }
      guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
      return (year, month, day)
    }
  }

  /// Reads `20240702`.
  package init?(compact text: String) {
    var digits = DateDigits(text)
    guard let year = digits.number(4...4), let month = digits.number(2...2), let day = digits.number(2...2),
      digits.isAtEnd
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// Takes a date's text apart from the left; spaces around it do not count.
struct DateDigits {
  // A slice of a text would count its references at every step.
  private var rest: ArraySlice<UInt8>

  init(_ text: String) {
    var trimmed = Array(text.utf8)[...]
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

  /// Four digits, or two taken as 1970 to 2069; only one of them when a length is given.
  mutating func year(_ length: Int? = nil) -> Int? {
    if length != 2, let year = number(4...4) { return year }
    if length == 4 { return nil }
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
    guard skip("T") || skip(" "), skipClock(hours: 2...2) else { return false }
    return isAtEnd || skipZone()
  }

  /// ` 9:30`, ` 09:30:00` or ` 9:30:00 PM` up to the end: what spreadsheets put behind a day.
  mutating func skipTimeOfDay() -> Bool {
    guard skip(" "), skipClock(hours: 1...2) else { return false }
    if skip(" ") {
      guard skip("A") || skip("a") || skip("P") || skip("p"), skip("M") || skip("m") else { return false }
    }
    return isAtEnd
  }

  /// `09:30` or `09:30:00.123`.
  private mutating func skipClock(hours length: ClosedRange<Int>) -> Bool {
    guard let hours = number(length), skip(":"), let minutes = number(2...2), hours <= 24, minutes < 60 else {
      return false
    }
    guard skip(":") else { return true }
    guard let seconds = number(2...2), seconds <= 60 else { return false }
    if skip(".") { while number(1...1) != nil {} }
    return true
  }
}
