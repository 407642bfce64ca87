/// What a cell's number format says about the meaning of its number; how it looks otherwise does not matter here.
enum NumberFormat: Hashable, Sendable {
  case number
  /// Filled up with zeros on the left to this many digits: `00000`.
  case padded(Int)
  case moment(Moment)

  enum Moment: Sendable {
    case day, dayAndTime, time
    /// Hours beyond 24: `[h]:mm`.
    case elapsed
  }

  /// One of the formats every workbook has without saying so, by its number.
  init(builtIn number: Int) {
    switch number {
    case 14...17, 27...31, 36, 50...54, 57, 58: self = .moment(.day)
    case 18...21, 32...35, 45, 47: self = .moment(.time)
    case 22, 55, 56: self = .moment(.dayAndTime)
    case 46: self = .moment(.elapsed)
    default: self = .number
    }
  }

  /// A format code such as `dd/mm/yyyy` or `[$-409]d-mmm-yy;@`; its first section counts.
  init(code: String) {
    let letters = CodeLetters(code)
    if let moment = letters.moment {
      self = .moment(moment)
    } else if let width = letters.paddedWidth {
      self = .padded(width)
    } else {
      self = .number
    }
  }
}

/// What stands in the first section of a format code outside quotes and brackets.
private struct CodeLetters {
  private var letters: [Character] = []
  private var isElapsed = false

  init(_ code: String) {
    var rest = Substring(code)
    while let letter = rest.popFirst(), letter != ";" {
      switch letter {
      case "\"": Self.skip(&rest, to: "\"")
      case "[":
        let inside = rest.prefix { $0 != "]" }.lowercased()
        if let unit = inside.first, "hms".contains(unit), inside.allSatisfy({ $0 == unit }) {
          isElapsed = true
        }
        Self.skip(&rest, to: "]")
      case "\\", "_", "*": _ = rest.popFirst()
      default: letters.append(contentsOf: letter.lowercased())
      }
    }
    if letters == Array("general") || letters == Array("standard") { letters = [] }
  }

  /// A day, a time, both; nil for a number.
  var moment: NumberFormat.Moment? {
    if isElapsed { return .elapsed }
    let hasTime = letters.contains { $0 == "h" || $0 == "s" }
    let hasDay = letters.contains { $0 == "d" || $0 == "y" } || (!hasTime && letters.contains("m"))
    return switch (hasDay, hasTime) {
    case (true, true): .dayAndTime
    case (true, false): .day
    case (false, true): .time
    case (false, false): nil
    }
  }

  /// How many digits a whole number is filled up to; nil when that is not what the format does.
  var paddedWidth: Int? {
    guard !letters.contains(where: { ".,%/e?".contains($0) }) else { return nil }
    let zeros = letters.count { $0 == "0" }
    return 2...64 ~= zeros ? zeros : nil
  }

  private static func skip(_ rest: inout Substring, to end: Character) {
    while let letter = rest.popFirst(), letter != end {}
  }
}
