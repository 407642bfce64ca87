import SupplyModel

/// Dates as list publishers write them.
enum ListDate {
  /// `2025-01-15`, `1/15/2025` (month first, as US agencies write) or `January 15, 2025`.
  static func parse(_ text: String) -> CalendarDate? {
    let parts = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    guard parts.count == 3 else { return nil }
    if let month = months[parts[0].prefix(3).lowercased()] { return date(parts[2], month, parts[1]) }
    guard let first = Int(parts[0]), let second = Int(parts[1]) else { return nil }
    return parts[0].utf8.count == 4 ? date(parts[0], second, parts[2]) : date(parts[2], first, parts[1])
  }

  /// The date in a file's name, `uflpa-entity-list-2026-07-09.html`; nil when there is none or only a year.
  static func edition(inName name: String) -> CalendarDate? {
    let numbers = name.split { !$0.isNumber }.map(String.init)
    for (position, year) in numbers.enumerated() {
      if year.utf8.count == 8,
        let date = date(
          String(year.prefix(4)), Int(year.dropFirst(4).prefix(2)) ?? 0,
          String(year.suffix(2)))
      {
        return date
      }
      guard year.utf8.count == 4, position + 2 < numbers.count, numbers[position + 1].utf8.count == 2,
        numbers[position + 2].utf8.count == 2
      else { continue }
      if let date = date(year, Int(numbers[position + 1]) ?? 0, numbers[position + 2]) { return date }
    }
    return nil
  }

  private static func date(_ year: String, _ month: Int, _ day: String) -> CalendarDate? {
    guard year.utf8.count == 4, let year = Int(year), let day = Int(day) else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static let months = [
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10,
    "nov": 11, "dec": 12,
  ]
}
