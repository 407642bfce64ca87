import Foundation
import Testing

/// `run.json` beside the reports, and the run made again from it.
@Suite struct ReproductionTests {
  /// A run over a copy of samples, as somebody would archive them: a small network, or the whole hospital.
  private func analyzed(_ options: String..., whole: Bool = false) throws -> Scratch {
    let place = try Scratch()
    for (name, sample) in [
      ("network", whole ? "hospital" : "shapes/diamond"), ("lists", "lists"), ("history", "history"),
    ] {
      try FileManager.default.copyItem(
        at: HeadwaterRun.root.appending(path: "Samples/\(sample)"), to: place.file(name))
    }
    let run = try HeadwaterRun(
      ["analyze", "network", "--lists", "lists", "--output", "reports", "--format", "json,csv,sarif"]
        + options,
      in: place.folder)
    #expect(run.exitCode == 2, "\(run.errors)")
    return place
  }

  @Test func sameBytesInAnotherFolderLocaleZoneAndThreads() throws {
    let place = try analyzed("--question", "import", "--threads", "2", whole: true)
    let moved = try Scratch()
    let copy = moved.file("elsewhere")
    try FileManager.default.moveItem(at: place.folder, to: copy)
    let run = try HeadwaterRun(
      [
        "reproduce", copy.appending(path: "reports/run.json").path, "--in", copy.path, "--output", "again",
        "--threads", "1",
      ],
      in: moved.folder,
      environment: ["LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"])
    #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
    #expect(run.output.hasPrefix("the same bytes: 9 of 9 files\n"), "\(run.output)")
    for name in ["result.json", "exposure.sarif", "exposure-parties.csv"] {
      let again = try Data(contentsOf: moved.file("again/\(name)"))
      #expect(try again == Data(contentsOf: copy.appending(path: "reports/\(name)")), "\(name)")
    }
  }

  @Test func aChangedInputIsNamedAndNothingIsConcluded() throws {
    let place = try analyzed()
    let parties = place.file("network/parties.csv")
    try (Data(contentsOf: parties) + Data("\n".utf8)).write(to: parties)
    try FileManager.default.removeItem(at: place.file("lists/lifted-orders-2026-10-27.csv"))
    let run = try HeadwaterRun(["reproduce", "reports/run.json"], in: place.folder)
    #expect(run.exitCode == 1 && run.output.isEmpty)
    #expect(run.errors.contains("error[input-changed]: 'network/parties.csv' has changed"))
    #expect(run.errors.contains("error[input-gone]: 'lists/lifted-orders-2026-10-27.csv'"))
  }

  @Test func aFileThatComesOutOtherwiseIsShown() throws {
    let place = try analyzed()
    let path = place.file("reports/run.json")
    let text = try String(contentsOf: path, encoding: .utf8)
    let sha = try #require(text.firstMatch(of: /"result.json", "sha256": "([0-9a-f]{64})"/)?.1)
    try Data(text.replacing(sha, with: String(repeating: "0", count: 64)).utf8).write(to: path)
    let run = try HeadwaterRun(["reproduce", "reports/run.json"], in: place.folder)
    #expect(run.exitCode == 1)
    #expect(
      run.output.contains("  different result.json")
        && run.output.contains("8 of 9 files have the same bytes"))
  }

  /// Last night's result is the baseline, and tonight's takes its place: the set keeps the old one.
  @Test func theBaselineThatIsReplacedIsKept() throws {
    let place = try analyzed()
    let first = try Data(contentsOf: place.file("reports/result.json"))
    let run = try HeadwaterRun(
      [
        "analyze", "network", "--output", "reports", "--format", "json", "--question", "import",
        "--baseline", "reports/result.json",
      ],
      in: place.folder)
    #expect(run.exitCode == 2, "\(run.errors)")
    #expect(try Data(contentsOf: place.file("reports/baseline.json")) == first)
    #expect(run.errors.contains("note[older-reports]"))
    let again = try HeadwaterRun(["reproduce", "reports/run.json"], in: place.folder)
    #expect(again.exitCode == 0, "\(again.errors)\(again.output)")
  }

  @Test func fromAnotherFolderItSaysWhereToRun() throws {
    let place = try analyzed()
    let run = try HeadwaterRun(["reproduce", place.file("reports/run.json").path], in: HeadwaterRun.root)
    #expect(run.exitCode == 1 && run.errors.contains("name it with --in"), "\(run.errors)")
    let none = try HeadwaterRun(["reproduce", "reports/result.json"], in: place.folder)
    #expect(none.exitCode == 1 && none.errors.contains("error[not-a-run]"), "\(none.errors)")
  }

  /// The reports lie in the folder that is read, or in one inside it: they are no inputs.
  @Test(arguments: ["network/reports", "network"])
  func reportsAreNoInputs(_ output: String) throws {
    let place = try analyzed()
    var sets: [Data] = []
    for _ in 1...2 {
      _ = try HeadwaterRun(
        ["analyze", "network", "--output", output, "--format", "json,csv"], in: place.folder)
      sets.append(try Data(contentsOf: place.file("\(output)/run.json")))
    }
    #expect(sets[0] == sets[1])
  }
}
