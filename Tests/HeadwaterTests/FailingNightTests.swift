import Foundation
import Testing

/// Every way a night can fail: the right exit code, and a log that alone tells whoever is on call what to do.
@Suite struct FailingNightTests {
  struct Night: CustomTestStringConvertible {
    var name: String
    var exitCode: Int32
    /// Of which one diagnostic must be; nil for a finished run.
    var slug: String?
    /// What the log must say of it.
    var says: [String]
    var options: [String] = []
    /// Writes what makes the night fail into the inputs.
    var prepare: @Sendable (Scratch) throws -> Void = { _ in }

    var testDescription: String { name }
  }

  static let nights: [Night] = [
    Night(name: "violated", exitCode: 2, says: ["legal reach of uflpa is proven", "headwater explain F-"]),
    Night(
      name: "old list", exitCode: 3, says: ["days old, more than the", "headwater lists import FILE"],
      options: ["--as-of", "2027-11-01", "--fail-on", "never"]),
    Night(
      name: "no lists", exitCode: 3, says: ["nothing was screened", "--lists DIR"],
      options: ["--fail-on", "never"]
    ) {
      try FileManager.default.removeItem(at: $0.file("in/headwater.toml"))
    },
    Night(
      name: "missing input", exitCode: 1, slug: "input-not-found",
      says: ["'gone' does not exist", "check the spelling"],
      options: ["gone"]),
    Night(
      name: "unknown key", exitCode: 1, slug: "unknown-key",
      says: ["headwater.toml:1:1", "did you mean 'buyer'?"]
    ) {
      try $0.write("buyr = \"b\"\n", to: "in/headwater.toml")
    },
    Night(
      name: "bad policy", exitCode: 1, slug: "bad-policy",
      says: ["policy.toml:1:6", "headwater policy show"],
      options: ["--policy", "policy.toml"]
    ) { try $0.write("[gate\n", to: "policy.toml") },
    Night(
      name: "malformed document", exitCode: 3, slug: "xml-malformed",
      says: ["cut.xml:", "ask its sender for a sound copy", "headwater check reads them again"],
      options: ["--fail-on", "never"]
    ) {
      try $0.write(
        "<Invoice xmlns=\"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">", to: "in/cut.xml")
    },
    Night(
      name: "unreadable list", exitCode: 1, slug: "empty-table", says: ["empty.csv", "get it again"]
    ) { try $0.write("", to: "lists/empty.csv") },
    Night(
      name: "missing baseline", exitCode: 1, slug: "unreadable-result",
      says: ["'gone.json' could not be read"],
      options: ["--baseline", "gone.json"]),
    Night(
      name: "nothing recognised", exitCode: 3, slug: "nothing-recognised", says: ["headwater formats"],
      options: ["--config", "none.toml"]
    ) {
      try FileManager.default.removeItem(at: $0.file("in"))
      try $0.write("just words", to: "in/notes.txt")
      try $0.write("", to: "none.toml")
    },
    Night(
      name: "file in the way", exitCode: 1, slug: "output-failed", says: ["'out'", "name another folder"]
    ) { try $0.write("not a folder", to: "out") },
    Night(
      name: "out of memory", exitCode: 1, slug: "memory-limit", says: ["--max-memory"],
      options: ["--max-memory", "1MB"]
    ),
  ]

  @Test(arguments: nights)
  func tellsWhatToDo(night: Night) throws {
    let scratch = try Self.inputs()
    try night.prepare(scratch)
    let run = try HeadwaterRun(
      ["analyze", "in", "--output", "out", "--format", "json", "--quiet", "--log-format", "json"]
        + night.options,
      in: scratch.folder)
    let events = try JobLogTests.events(run.errors)
    #expect(run.exitCode == night.exitCode, "\(run.errors)")
    #expect(events.last?["exitCode"] as? Int == Int(night.exitCode))
    #expect(JobLogTests.names(events).contains("next"), "nothing to do next: \(run.errors)")
    if let slug = night.slug { #expect(events.contains { $0["slug"] as? String == slug }) }
    for words in night.says { #expect(run.errors.contains(words), "'\(words)' is not in\n\(run.errors)") }
    #expect(
      night.exitCode != 1 || !FileManager.default.fileExists(atPath: scratch.file("out/result.json").path))
  }

  @Test(arguments: ["text", "json"])
  func quietSuccessPrintsNothing(format: String) throws {
    let scratch = try Self.inputs()
    try scratch.write("id,name\nb,Buyer\ns,Supplier\n", to: "in/parties.csv")
    let run = try HeadwaterRun(
      ["analyze", "in", "--output", "out", "--quiet", "--log-format", format], in: scratch.folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.isEmpty && run.output.isEmpty)
  }

  /// The hook is told; and the exit code stays what the verdict made it.
  @Test func aHookThatFailsIsSaidEvenWhenTheRunPassed() throws {
    let scratch = try Self.inputs()
    try scratch.write("id,name\nb,Buyer\ns,Supplier\n", to: "in/parties.csv")
    let toml = "lists = \"../lists\"\n[hooks]\npassed = [\"sh\", \"-c\", \"cat > told; exit 3\"]\n"
    try scratch.write(toml, to: "in/headwater.toml")
    let run = try HeadwaterRun(["analyze", "in", "--output", "out", "--quiet"], in: scratch.folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("error[hook-failed]: the hook for 'passed' exited with 3"))
    #expect(
      try String(contentsOf: scratch.file("told"), encoding: .utf8).hasPrefix(
        "Subject: Headwater: within policy"))
  }

  /// A buyer whose one supplier is on an own list, and lists for every regime that is always asked.
  private static func inputs() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("id,name\nb,Buyer\ns,Supplier\n", to: "in/parties.csv")
    try FileManager.default.copyItem(
      at: HeadwaterRun.root.appending(path: "Samples/lists"), to: scratch.file("lists"))
    try scratch.write(
      "id,name,country\nb,Buyer,IE\ns,Fictional Kashgar Example Cotton Spinning Co. Ltd.,CN\n",
      to: "in/parties.csv")
    try scratch.write(
      "supplier,buyer,product,hs,evidence\ns,b,Cotton yarn,520511,transaction\n", to: "in/relations.csv")
    try scratch.write("lists = \"../lists\"\nas-of = \"2026-11-01\"\n", to: "in/headwater.toml")
    return scratch
  }
}
