import Glibc
import SupplyModel

/// Moments for the log, the one place where Headwater looks at the clock.
struct LogClock: Sendable {
  /// Milliseconds since 1970-01-01T00:00Z.
  let now: @Sendable () -> Int64

  static let system = LogClock {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  /// RFC 3339 in UTC: `2026-11-26T02:00:00.123Z`.
  static func text(_ milliseconds: Int64) -> String {
    let day = Int64((Double(milliseconds) / 86_400_000).rounded(.down))
    let rest = Int(milliseconds - day * 86_400_000)
    let parts = [rest / 3_600_000, rest / 60_000 % 60, rest / 1000 % 60].map { padded($0, 2) }
    return "\(CalendarDate(dayNumber: Int32(day)))T\(parts.joined(separator: ":")).\(padded(rest % 1000, 3))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: width - digits.count) + digits
  }
}
