import ExposureReports
import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// Reports stand only when everything that decides them is as it was.
@Suite("Reports that would be written again to the byte")
struct StandingSetTests {
  private let folder: TemporaryFolder
  private let supply = NightlySupply()

  init() throws {
    folder = try TemporaryFolder()
    try supply.write(to: folder)
  }

  private var output: String { "\(folder.path)/reports" }

  private var options: AnalysisOptions {
    var options = supply.options(folder)
    options.cache = "\(folder.path)/cache"
    return options
  }

  /// What a run does: whether it leaves the reports as they are, and what it says.
  private func run(
    _ formats: [String] = ["json", "dot"], to output: String? = nil, drawing: DrawingScope = DrawingScope(),
    edit: (inout AnalysisOptions) -> Void = { _ in }
  ) throws -> StandingSet? {
    var options = options
    edit(&options)
    let reports = ReportSet(formats, destination: .folder(output ?? self.output), drawing: drawing)
    let run = try AnalysisRun(options, reports)
    defer { run.release() }
    let begun = try run.begin()
    if let standing = run.standing(begun) { return standing }
    _ = try run.write(try run.analyse(begun))
    return nil
  }

  private func digests() -> [String: String] {
    let names = RunManifest.names(in: output)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, (try? FileDigest(path: "\(output)/\($0)").sha256) ?? "gone") })
  }

  @Test("nothing changed: the words of the run that wrote them, its verdict, and the same files")
  func unchanged() throws {
    #expect(try run() == nil)
    let written = digests()
    let standing = try #require(try run())
    #expect(digests() == written)
    #expect(standing.manifest.verdict == .violated)
    #expect(standing.paths == ["exposure.dot", "result.json", "run.json"].map { "\(output)/\($0)" })
    let result = try Analysis(options).run()
    #expect(standing.words == RunWords(result, written: standing.paths, advice: DiagnosticLog()))
    #expect(standing.words.steps.contains { $0.hasSuffix("--from \(output)/result.json") })
  }

  @Test("files written again with the same bytes, by any number of threads, change nothing")
  func rewritten() throws {
    _ = try run()
    try supply.write(to: folder)
    #expect(try run() != nil)
    #expect(try run { $0.threads = 1 } != nil)
    #expect(try run { $0.rehash = true } != nil)
  }

  @Test(
    "whatever a run reads",
    arguments: [
      "inputs/relations.csv", "inputs/parties.csv", "inputs/new.csv", "lists/uflpa-2026-09-20.csv",
      "lists/new.csv", "policy.toml",
      "waivers.toml",
    ])
  func changed(name: String) throws {
    _ = try run()
    #expect(try run() != nil)
    let before = folder.read(name)
    try folder.write((before ?? "") + "\n# another line\n", to: name)
    #expect(try run() == nil, "a change of \(name) went by")
    // What the cache has dropped with the old file it reads once more.
    _ = try run()
    #expect(try run() != nil)
    try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
    if let before { try folder.write(before, to: name) }
    #expect(try run() == nil)
  }

  @Test("whatever a run is asked")
  func askedOtherwise() throws {
    _ = try run()
    #expect(try run(["json"]) == nil)
    #expect(try run() == nil)
    var focus = DrawingScope()
    focus.focus = "drapes"
    #expect(try run(drawing: focus) == nil)
    let edits: [(inout AnalysisOptions) -> Void] = [
      { $0.asOf = CalendarDate(iso: "2026-10-02") }, { $0.buyer = "drapes" }, { $0.question = .import },
      { $0.failOn = .never }, { $0.detail = .exposed }, { $0.lists = nil }, { $0.waivers = nil },
    ]
    for edit in edits {
      _ = try run()
      #expect(try run() != nil)
      #expect(try run(edit: edit) == nil)
    }
  }

  @Test("whatever became of the reports", arguments: ["exposure.dot", "result.json", "run.json"])
  func tampered(name: String) throws {
    _ = try run()
    let written = digests()
    try Data("somebody's".utf8).write(to: URL(filePath: "\(output)/\(name)"))
    #expect(try run() == nil)
    #expect(digests() == written)
    try FileManager.default.removeItem(atPath: "\(output)/\(name)")
    #expect(try run() == nil)
    #expect(digests() == written)
  }

  @Test("each folder of reports has its own, and none is an input")
  func twoFolders() throws {
    let other = "\(folder.path)/other"
    for output in [output, other] {
      #expect(try run(to: output) { $0.cache = "\(folder.path)/inputs/cache" } == nil)
    }
    for output in [output, other] {
      let standing = try #require(try run(to: output) { $0.cache = "\(folder.path)/inputs/cache" })
      #expect(standing.manifest.inputs.allSatisfy { !$0.path.contains("cache") })
    }
  }

  @Test("a run with a history adds to it, and one without a cache remembers nothing")
  func notRemembered() throws {
    for _ in 1...2 {
      #expect(try run { $0.history = "\(folder.path)/history.sqlite" } == nil)
      #expect(try run { $0.cache = nil } == nil)
    }
  }

  @Test("a note that is damaged is not believed")
  func damagedNote() throws {
    _ = try run()
    let note = DocumentCache("\(folder.path)/cache", CacheEdition(words: [])).standingPath(output)
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: note)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: note))
    #expect(try run() == nil)
    #expect(try run() != nil)
  }
}
