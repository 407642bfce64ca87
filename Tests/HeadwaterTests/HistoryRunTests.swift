import Foundation
import Testing

/// A job runs night after night, and somebody looks at its history.
@Suite struct HistoryRunTests {
  private let scratch: Scratch

  /// One sample as it is on three days.
  init() throws {
    scratch = try Scratch()
    for day in ["2026-11-01", "2026-11-02", "2026-11-02"] { _ = try night(day) }
  }

  private func night(_ day: String) throws -> HeadwaterRun {
    try HeadwaterRun(
      "analyze", "Samples/shapes/weak-link", "--as-of", day, "--format", "json,html", "--output",
      scratch.file("reports").path, "--history", scratch.file("history.sqlite").path)
  }

  private var history: String { scratch.file("history.sqlite").path }

  @Test func aNightIsToldAndKept() throws {
    let run = try night("2026-11-03")
    #expect(run.errors.contains("\nchanges: nothing changed; "), "\(run.errors)")
    #expect(run.errors.contains("\nhistory: 3 runs since 2026-11-01, share est. "), "\(run.errors)")
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("wrote") })
    let result = try Data(contentsOf: scratch.file("reports/result.json"))
    let told = try #require(JSONSerialization.jsonObject(with: result) as? [String: Any])
    let points = try #require(told["history"] as? [[String: Any]])
    #expect(points.map { $0["asOf"] as? String } == ["2026-11-01", "2026-11-02", "2026-11-03"])
    let findings = try #require(told["findings"] as? [[String: Any]])
    #expect(findings.allSatisfy { $0["firstSeen"] as? String == "2026-11-01" })
    let page = try String(contentsOf: scratch.file("reports/exposure.html"), encoding: .utf8)
    #expect(page.contains("Over 3 runs, 2026-11-01 to 2026-11-03"))
  }

  /// The same night three times is one run.
  @Test func itsRunsAreListed() throws {
    let text = try HeadwaterRun("history", "show", "--history", history)
    #expect(text.exitCode == 0 && text.output.hasPrefix("2 runs for "), "\(text.output)")
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let json = try HeadwaterRun("history", "show", "--history", history, "--format", "json").json
    #expect(json["schema"] as? String == "headwater.history/1")
    #expect((json["runs"] as? [[String: Any]])?.count == 2)
    try scratch.write("history = \"history.sqlite\"\n", to: "headwater.toml")
    let named = try HeadwaterRun("history", "show", "--config", scratch.file("headwater.toml").path)
    #expect(named.output == text.output)
  }

  /// Though the history has grown since; not when it is another.
  @Test func aNightIsReproduced() throws {
    let manifest = scratch.file("reports/run.json").path
    _ = try HeadwaterRun(
      "analyze", "Samples/shapes/weak-link", "--as-of", "2026-11-04", "--format", "json", "--output",
      scratch.file("later").path, "--history", history)
    let again = try HeadwaterRun("reproduce", manifest)
    #expect(again.exitCode == 0, "\(again.output) \(again.errors)")
    try FileManager.default.removeItem(atPath: history)
    let gone = try HeadwaterRun("reproduce", manifest)
    #expect(gone.exitCode == 1 && gone.errors.contains("error[other-history]"), "\(gone.errors)")
  }

  /// `diff`, `--baseline` and the history say the same of one night.
  @Test func allWaysSayTheSame() throws {
    let supply = scratch.file("supply")
    try FileManager.default.copyItem(
      at: HeadwaterRun.root.appending(path: "Samples/shapes/weak-link"), to: supply)
    let first = try changes("2026-11-01", "first", ["--history", scratch.file("kept.sqlite").path])
    let table = supply.appending(path: "assessments.csv")
    let rows = try String(contentsOf: table, encoding: .utf8).split(separator: "\n")
    try Data((rows.filter { !$0.hasPrefix("farm-B") }.joined(separator: "\n") + "\n").utf8).write(to: table)
    let kept = try changes("2026-11-02", "second", ["--history", scratch.file("kept.sqlite").path])
    let named = try changes("2026-11-02", "third", ["--baseline", scratch.file("first/result.json").path])
    let results = ["first", "second"].map { scratch.file("\($0)/result.json").path }
    let diff =
      try HeadwaterRun(["diff"] + results + ["--format", "json"]).json["changes"] as? [[String: String]]
    #expect(first == nil && kept == named && kept == diff)
    #expect(kept?.map { $0["party"] } == ["farm-B"] && kept?.map { $0["cause"] } == ["data"], "\(kept ?? [])")
  }

  /// What a night says is otherwise; nil when it was held against none.
  private func changes(_ day: String, _ output: String, _ more: [String]) throws -> [[String: String]]? {
    _ = try HeadwaterRun(
      ["analyze", scratch.file("supply").path, "--as-of", day, "--format", "json", "--output"]
        + [scratch.file(output).path] + more)
    let result = try Data(contentsOf: scratch.file("\(output)/result.json"))
    let told = try #require(JSONSerialization.jsonObject(with: result) as? [String: Any])
    return told["changes"] as? [[String: String]]
  }
}
