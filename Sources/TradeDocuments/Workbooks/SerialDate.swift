import SupplyModel

/// A day and time of day as spreadsheets count them: days since the end of 1899, or since 1904.
///
/// The first system has a 29 February 1900, day 60, that never was; the days before it are one further on.
struct SerialDate {
  /// ISO 8601 without zone: `2026-03-17`, `2026-03-17T09:30:00`, or `09:30:00` for less than a day.
  let text: String

  /// - Returns: nil when the number names no day.
  init?(_ serial: Double, as shown: NumberFormat.Moment, from1904: Bool) {
    guard serial >= 0, serial < 3_000_000 else { return nil }
    let seconds = Int((serial * 86_400).rounded())
    if shown == .elapsed {
      text = Self.clock(seconds)
      return
    }
    let (day, time) = shown == .day ? (Int(serial.rounded(.down)), 0) : (seconds / 86_400, seconds % 86_400)
    if shown != .day, serial < 1, seconds < 86_400, !(from1904 && shown == .dayAndTime) {
      text = Self.clock(time)
      return
    }
    guard let date = Self.date(day, from1904: from1904) else { return nil }
    text = time == 0 ? date.description : "\(date)T\(Self.clock(time))"
  }

  private static func date(_ day: Int, from1904: Bool) -> CalendarDate? {
    let daysTo1970 = from1904 ? 24_107 : day < 60 ? 25_568 : 25_569
    guard from1904 || (day > 0 && day != 60) else { return nil }
    let date = CalendarDate(dayNumber: Int32(day - daysTo1970))
    return date.components.year <= 9999 ? date : nil
  }

  private static func clock(_ seconds: Int) -> String {
    [seconds / 3600, seconds / 60 % 60, seconds % 60].map { ($0 < 10 ? "0" : "") + String($0) }
      .joined(separator: ":")
  }
}
