import HeadwaterKit
import Logging
import SupplyModel

/// The log of one run, for machines: what it was asked, what it read, what it concluded, and what to do.
///
/// The events and their members are described in `Documentation.docc/JobLog.md`.
struct RunLog: Sendable {
  static let schema = "headwater.log/1"

  let logger: Logger
  let lines: LogLines
  private let clock: LogClock
  private let start: Int64

  /// - Parameter isQuiet: a run that passes leaves no line at all.
  init(isQuiet: Bool, clock: LogClock = .system, lines: LogLines? = nil) {
    let lines = lines ?? LogLines(isHolding: isQuiet)
    (self.lines, self.clock, start) = (lines, clock, clock.now())
    logger = Logger(label: "headwater") { _ in JSONLogHandler(lines, clock: clock) }
  }

  /// - Parameter members: those that are nil stay away.
  func event(
    _ name: String, _ message: String, level: Logger.Level = .info,
    _ members: [String: (any LogMember)?] = [:]
  ) {
    var metadata = members.compactMapValues { $0?.metadata }
    metadata["event"] = .string(name)
    logger.log(level: level, "\(message)", metadata: metadata)
  }

  /// Seconds since the log began, to the millisecond.
  var seconds: Double { Double(clock.now() - start) / 1000 }

  /// The last line of every log that is not held back.
  func end(_ outcome: String, exitCode: Int32) {
    let seconds = seconds
    event(
      "run-ended", "ended after \(seconds) s with exit code \(exitCode)",
      level: exitCode == 0 ? .info : .error,
      ["outcome": outcome, "exitCode": Int(exitCode), "seconds": seconds])
  }
}
