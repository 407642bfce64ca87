import Foundation
import SupplyModel
import Testing

@testable import headwater

/// The log for machines: its lines, its clock, and that it keeps to the page that describes it.
@Suite struct JobLogTests {
  /// Members by event, as `JobLog.md` lists them.
  static let described: [String: Set<String>] = {
    let page = HeadwaterRun.root.appending(path: "Sources/HeadwaterKit/Documentation.docc/JobLog.md")
    let lines = (try? String(contentsOf: page, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.filter { $0.hasPrefix("| `") }.reduce(into: [:]) { events, line in
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
      let name = cells[1].split(separator: "`")[1]
      events[String(name)] = Set(cells[3].matches(of: /`(\w+)`/).map { String($0.1) })
    }
  }()

  /// The events of a run, each of which the page describes.
  static func events(_ log: String) throws -> [[String: Any]] {
    try log.split(separator: "\n").map { line in
      let event = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
      let name = try #require(event["event"] as? String)
      let members = try #require(described[name], "'\(name)' is not described in JobLog.md")
      let own = Set(event.keys).subtracting(["time", "level", "event", "message"])
      #expect(own.isSubset(of: members), "members of '\(name)': \(own.subtracting(members))")
      return event
    }
  }

  static func names(_ events: [[String: Any]]) -> [String] { events.compactMap { $0["event"] as? String } }

  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (-1, "1969-12-31T23:59:59.999Z"),
    (1_798_250_400_123, "2026-12-26T02:00:00.123Z"),
  ])
  func timesAreUTC(milliseconds: Int64, text: String) { #expect(LogClock.text(milliseconds) == text) }

  private final class Written: @unchecked Sendable { var text = "" }

  private func log(holding: Bool, to written: Written) -> RunLog {
    let lines = LogLines(isHolding: holding) { written.text += String(decoding: $0, as: UTF8.self) }
    return RunLog(isQuiet: holding, clock: LogClock { 1_798_250_400_123 }, lines: lines)
  }

  @Test func oneEventIsOneLineWhateverItHolds() {
    let written = Written()
    log(holding: false, to: written).event(
      "diagnostic", "two\nlines \u{1B}[2J", level: .error, ["b": nil as String?, "c": ["x\"", "y"], "a": 3])
    #expect(
      written.text == """
        {"time": "2026-12-26T02:00:00.123Z", "level": "error", "event": "diagnostic", \
        "message": "two\\nlines \\u001b[2J", "a": 3, "c": ["x\\"", "y"]}

        """)
  }

  @Test func aQuietLogIsHeldUntilSomebodyMustSeeIt() {
    let written = Written()
    let log = log(holding: true, to: written)
    log.event("run-started", "one")
    #expect(written.text.isEmpty)
    log.lines.release()
    log.event("next", "two")
    #expect(written.text.split(separator: "\n").count == 2)
  }

  @Test func aRunTellsAllOfItsStory() throws {
    let run = try HeadwaterRun("analyze", "Samples/hospital", "--log-format", "json")
    #expect(run.exitCode == 2)
    let events = try Self.events(run.errors)
    let names = Self.names(events)
    for name in ["run-started", "inputs-read", "list-screened", "diagnostic", "changed", "verdict", "next"] {
      #expect(names.contains(name), "no \(name)")
    }
    #expect(names.first == "run-started" && names.last == "run-ended")
    #expect(events.last?["exitCode"] as? Int == 2)
    let result = try HeadwaterRun("analyze", "Samples/hospital", "--format", "json", "--output", "-").json
    let verdict = events.first { $0["event"] as? String == "verdict" }
    #expect(verdict?["reasons"] as? [String] == result["reasons"] as? [String])
    #expect(names.count { $0 == "changed" } == (result["changes"] as? [Any])?.count)
  }
}
