import Foundation
import HeadwaterKit
import SupplyModel
import Testing

/// What a run is told, from outside: everything the command line can say, a file and a variable can, and the nearer wins.
@Suite struct ConfigurationRunTests {
  /// Names of the options of `headwater analyze`, by the program itself.
  private static func options() throws -> Set<String> {
    let commands = try HeadwaterRun("--experimental-dump-help").json["command"] as! [String: Any]
    let all = commands["subcommands"] as! [[String: Any]]
    let analyze = try #require(all.first { $0["commandName"] as? String == "analyze" })
    let arguments = analyze["arguments"] as! [[String: Any]]
    let names = arguments.flatMap { argument -> [String] in
      guard argument["kind"] as? String != "positional" else { return ["inputs"] }
      return (argument["names"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
    }
    return Set(names.filter { !$0.hasPrefix("no-") && !["h", "help", "version"].contains($0) })
  }

  @Test func everyOptionIsASettingAndTheOtherWayRound() throws {
    // The option that names the file.
    let options = try Self.options().subtracting(["config"])
    #expect(options == Set(Setting.all.map(\.name)))
    #expect(Set(Setting.all.map(\.name)).count == Setting.all.count)
  }

  /// The bridge from each option to its setting holds: what it says is shown, with where it was said.
  @Test func everyOptionIsHeard() throws {
    for setting in Setting.all where setting.name != "inputs" {
      let example = setting.example.filter { !"[]\" ".contains($0) }
      let isFlag = ["true", "false"].contains(example)
      let arguments = isFlag ? ["--\(setting.name)"] : ["--\(setting.name)", example]
      let run = try HeadwaterRun(["config", "show", "--origin"] + arguments)
      let line = run.output.split(separator: "\n").first { $0.hasSuffix(" # --\(setting.name)") }
      #expect(line?.hasPrefix("\(setting.name) = ") == true, "--\(setting.name): \(run.output)\(run.errors)")
    }
  }

  @Test func everyVariableIsHeard() throws {
    let environment = Dictionary(
      uniqueKeysWithValues: Setting.all.map { ($0.variable, $0.example.filter { !"[]\" ".contains($0) }) })
    let run = try HeadwaterRun(["config", "show", "--origin"], environment: environment)
    for setting in Setting.all {
      let line = run.output.split(separator: "\n").first { $0.hasSuffix(" # \(setting.variable)") }
      #expect(line?.hasPrefix("\(setting.name) = \(setting.example)") == true, "\(run.output)\(run.errors)")
    }
  }

  @Test func theCommandLineBeforeTheEnvironmentBeforeTheFile() throws {
    func buyer(_ arguments: [String], _ environment: [String: String]) throws -> String {
      let run = try HeadwaterRun(
        ["config", "show", "Samples/hospital", "--origin"] + arguments, environment: environment)
      let line = run.output.split(separator: "\n").first { $0.hasPrefix("buyer") }
      return (line ?? "").split(separator: " ").filter { $0 != "#" }.joined(separator: " ")
    }
    let variable = ["HEADWATER_BUYER": "b"]
    #expect(try buyer([], [:]) == "buyer = \"mvh\" Samples/hospital/headwater.toml:2:1")
    #expect(try buyer([], variable) == "buyer = \"b\" HEADWATER_BUYER")
    #expect(try buyer(["--buyer", "c"], variable) == "buyer = \"c\" --buyer")
    #expect(try buyer([], ["HEADWATER_BUYER": ""]).hasPrefix("buyer = \"mvh\""))
  }

  @Test func whatIsShownCanBeReadBack() throws {
    let shown = try HeadwaterRun(
      "config", "show", "Samples/hospital", "--min-share", "0.05", "--fail-on", "never", "--quiet")
    let scratch = try Scratch()
    try scratch.write(shown.output, to: "again.toml")
    let again = try HeadwaterRun("config", "show", "--config", scratch.file("again.toml").path)
    func body(_ text: String) -> [Substring] { text.split(separator: "\n").dropFirst(2).map { $0 } }
    // Paths in it are relative to it, as in any file.
    let folder = scratch.folder.path + "/"
    #expect(body(again.output.replacing(folder, with: "")) == body(shown.output))
  }

  @Test func theExampleSaysNothingUntilItIsUncommentedAndThenEverything() throws {
    let example = ConfigurationExample.text
    let scratch = try Scratch()
    try scratch.write(example, to: "empty.toml")
    let uncommented = example.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("#") && !line.hasPrefix("# ") ? String(line.dropFirst()) : String(line)
    }
    try scratch.write(uncommented.joined(separator: "\n"), to: "full.toml")
    func shown(_ name: String) throws -> String {
      let run = try HeadwaterRun("config", "show", "--origin", "--config", scratch.file(name).path)
      #expect(run.exitCode == 0, "\(run.errors)")
      return run.output
    }
    #expect(try !shown("empty.toml").contains("empty.toml:"))
    let told = try shown("full.toml")
    #expect(!told.contains("# default"), "\(told)")
    #expect(told.contains("mapping.parties.seller"))
  }

  /// Printed and read back, whoever is to be told is still told.
  @Test func hooksArePrintedAsTheyAreRead() throws {
    let scratch = try Scratch()
    try scratch.write(
      "[hooks]\nviolated = [\"mail\", \"a \\\"b\\\"\"]\npatience = \"5s\"\n", to: "first.toml")
    let first = try HeadwaterRun("config", "show", "--config", scratch.file("first.toml").path).output
    #expect(
      first.contains("[hooks]\nviolated = [\"mail\", \"a \\\"b\\\"\"]\npatience = \"5s\"\n"), "\(first)")
    try scratch.write(first, to: "second.toml")
    let second = try HeadwaterRun("config", "show", "--config", scratch.file("second.toml").path).output
    #expect(second.split(separator: "\n").dropFirst() == first.split(separator: "\n").dropFirst())
  }

  @Test func everySettingIsDocumented() throws {
    let page = "Sources/HeadwaterKit/Documentation.docc/Configuration.md"
    let article = try String(contentsOf: HeadwaterRun.root.appending(path: page), encoding: .utf8)
    for setting in Setting.all {
      #expect(article.contains("| `\(setting.name)` |"), "\(page) does not tell of '\(setting.name)'")
    }
  }

  /// A folder with a headwater.toml that says everything: `headwater analyze` alone works there, and below it.
  @Test func analyzeAloneWorksInAConfiguredFolder() throws {
    let scratch = try Scratch()
    for name in ["hospital", "lists"] {
      try FileManager.default.copyItem(
        at: HeadwaterRun.root.appending(path: "Samples/\(name)"), to: scratch.file(name))
    }
    let configuration = """
      inputs = ["hospital"]
      buyer = "mvh"
      as-of = "2026-11-01"
      lists = "lists"
      baseline = "not-there-yet.json"
      output = "reports"
      format = ["json"]
      fail-on = "never"
      quiet = true

      """
    try FileManager.default.removeItem(at: scratch.file("hospital/headwater.toml"))
    try FileManager.default.removeItem(at: scratch.file("hospital/distributor"))
    try FileManager.default.removeItem(at: scratch.file("hospital/waivers.toml"))
    try scratch.write(configuration, to: "headwater.toml")
    let here = try HeadwaterRun(["analyze"], in: scratch.folder)
    #expect(here.exitCode == 0 && here.errors.isEmpty && here.output.isEmpty, "\(here.errors)")
    let result = try Data(contentsOf: scratch.file("reports/result.json"))
    #expect(!String(decoding: result, as: UTF8.self).contains(scratch.folder.path))
    let below = try HeadwaterRun(["analyze"], in: scratch.file("lists"))
    #expect(below.exitCode == 0, "\(below.errors)")
  }

  @Test func aBadVariableIsNamedAndAMistypedOneIsTold() throws {
    let bad = try HeadwaterRun(
      ["analyze", "Samples/hospital"], environment: ["HEADWATER_AS_OF": "yesterday"])
    #expect(bad.exitCode == 1)
    #expect(
      bad.errors.hasPrefix(
        "error[bad-variable]: HEADWATER_AS_OF is 'yesterday' and must be a date such as \"2026-11-01\"\n"))
    let mistyped = try HeadwaterRun(["config", "show"], environment: ["HEADWATER_LIST": "lists"])
    #expect(mistyped.errors.contains("did you mean 'HEADWATER_LISTS'?") && mistyped.exitCode == 0)
  }
}
