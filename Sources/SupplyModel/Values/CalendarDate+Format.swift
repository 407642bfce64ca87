extension CalendarDate {
  /// A way of writing a day, as a configuration names it: `d.M.yyyy`, `M/d/yyyy`, `d-MMM-yy`, `yyyyMMdd`.
  ///
  /// `d` or `dd` is the day, `M` or `MM` the month, `MMM` or `MMMM` its English name, short or whole, `yy` or `yyyy`
  /// the year; each stands once. Between them stand marks, and then days and months have one or two digits and
  /// years two or four (00 to 69 are 2000 to 2069, the others 1970 to 1999); or nothing, and then each has the length
  /// written. A year in front has the length written in any case.
  package struct Format: Hashable, Sendable {
    /// As given.
    package let pattern: String
    private let parts: [Part]
    private let isDivided: Bool

    /// - Returns: nil when the pattern lacks day, month or year, has one twice, or holds other letters or digits.
    package init?(_ pattern: String) {
      var parts: [Part] = []
      var rest = pattern.unicodeScalars[...]
      while let first = rest.first {
        let run = rest.prefix { $0 == first }.count
        guard let part = Part(first, run) else { return nil }
        parts.append(part)
        rest.removeFirst(part.isMark ? 1 : run)
      }
      isDivided = parts.contains(where: \.isMark)
      self.pattern = pattern
      self.parts = parts
      let fields = parts.filter { !$0.isMark }
      guard fields.count == 3, Set(fields.map(\.letter)).count == 3 else { return nil }
      if !isDivided, parts.contains(where: { $0.length == 1 }) { return nil }
    }

    /// Reads a day; a time of the clock behind it is cut off.
    func day(_ text: String) -> CalendarDate? {
      if pattern == Format.iso.pattern { return CalendarDate(iso: text) }
      var digits = DateDigits(text)
      var (year, month, day): (Int?, Int?, Int?)
      for (index, part) in parts.enumerated() {
        switch part.letter {
        case "d": day = digits.number(isDivided ? 1...2 : 2...2)
        case "M" where part.length > 2: month = digits.monthName()
        case "M": month = digits.number(isDivided ? 1...2 : 2...2)
        case "y": year = digits.year(isDivided && index > 0 ? nil : part.length)
        default: if !digits.skip(part.letter) { return nil }
        }
      }
      guard let year, let month, let day, digits.isAtEnd || digits.skipTimeOfDay() else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
  }

  /// Reads a day written in one way; a time of the clock behind it is cut off.
  package init?(text: String, format: Format) {
    guard let day = format.day(text) else { return nil }
    self = day
  }
}

extension CalendarDate.Format {
  /// As XML and our own tables write days; read as ``CalendarDate/init(iso:)`` does.
  package static let iso = CalendarDate.Format("yyyy-MM-dd")!

  /// A field of the pattern, or a mark between fields.
  fileprivate struct Part: Hashable, Sendable {
    /// `d`, `M`, `y`, or the mark.
    let letter: Unicode.Scalar
    let length: Int

    var isMark: Bool { !letter.properties.isAlphabetic }

    /// nil for what has no meaning in a pattern.
    init?(_ letter: Unicode.Scalar, _ run: Int) {
      switch (letter, run) {
      case ("d", 1...2), ("M", 1...4), ("y", 2), ("y", 4): length = run
      case ("a"..."z", _), ("A"..."Z", _), ("0"..."9", _): return nil
      default:
        guard letter.isASCII else { return nil }
        length = 0
      }
      self.letter = letter
    }
  }
}
