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

  private func begin(
    _ formats: [String], to output: String?, drawing: DrawingScope, _ edit: (inout AnalysisOptions) -> Void
  ) throws -> (run: AnalysisRun, begun: AnalysisRun.Begun) {
    var options = options
    edit(&options)
    let reports = ReportSet(formats, destination: .folder(output ?? self.output), drawing: drawing)
    let run = try AnalysisRun(options, reports)
    return (run, try run.begin())
  }

  /// The reports a run would leave as they are; nil when it would write them anew.
  private func standing(
    _ formats: [String] = ["json", "dot"], in output: String? = nil, drawing: DrawingScope = DrawingScope(),
    edit: (inout AnalysisOptions) -> Void = { _ in }
  ) throws -> StandingSet? {
    let (run, begun) = try begin(formats, to: output, drawing: drawing, edit)
    defer { run.release() }
    return run.standing(begun)
  }

  private func write(to output: String? = nil, edit: (inout AnalysisOptions) -> Void = { _ in }) throws {
    let (run, begun) = try begin(["json", "dot"], to: output, drawing: DrawingScope(), edit)
    defer { run.release() }
    _ = try run.write(try run.analyse(begun))
  }

  private func digests() -> [String: String] {
    let names = RunManifest.names(in: output)
    return Dictionary(
      uniqueKeysWithValues: names.map { ($0, (try? FileDigest(path: "\(output)/\($0)").sha256) ?? "gone") })
  }

  @Test("nothing changed: the words of the run that wrote them, its verdict, and the same files")
  func unchanged() throws {
    #expect(try standing() == nil)
    try write()
    let written = digests()
    let standing = try #require(try standing())
    #expect(digests() == written)
    #expect(standing.manifest.verdict == .violated)
    #expect(standing.paths == ["exposure.dot", "result.json", "run.json"].map { "\(output)/\($0)" })
    let result = try Analysis(options).run()
    #expect(standing.words == RunWords(result, written: standing.paths, advice: DiagnosticLog()))
    #expect(standing.words.steps.contains { $0.hasSuffix("--from \(output)/result.json") })
  }

  @Test("files written again with the same bytes, by any number of threads, change nothing")
  func rewritten() throws {
    try write()
    try supply.write(to: folder)
    #expect(try standing() != nil)
    #expect(try standing { $0.threads = 1 } != nil)
    #expect(try standing { $0.rehash = true } != nil)
  }

  @Test("whatever a run reads")
  func changed() throws {
    try write()
    for name in [
      "inputs/relations.csv", "inputs/parties.csv", "inputs/new.csv", "lists/uflpa-2026-09-20.csv",
      "lists/new.csv", "policy.toml", "waivers.toml",
    ] {
      let before = folder.read(name)
      try folder.write((before ?? "") + "\n# another line\n", to: name)
      #expect(try standing() == nil, "a change of \(name) went by")
      try FileManager.default.removeItem(atPath: "\(folder.path)/\(name)")
      if let before { try folder.write(before, to: name) }
      #expect(try standing() != nil, "\(name) is as it was")
    }
  }

  @Test("whatever a run is asked")
  func askedOtherwise() throws {
    try write()
    #expect(try standing(["json"]) == nil)
    var focus = DrawingScope()
    focus.focus = "drapes"
    #expect(try standing(drawing: focus) == nil)
    let edits: [(inout AnalysisOptions) -> Void] = [
      { $0.asOf = CalendarDate(iso: "2026-10-02") }, { $0.buyer = "drapes" }, { $0.question = .import },
      { $0.failOn = .never }, { $0.detail = .exposed }, { $0.lists = nil }, { $0.waivers = nil },
    ]
    for edit in edits { #expect(try standing(edit: edit) == nil) }
    #expect(try standing() != nil)
  }

  @Test("whatever became of the reports")
  func tampered() throws {
    try write()
    for name in ["exposure.dot", "result.json", "run.json"] {
      let path = "\(output)/\(name)"
      let bytes = try Data(contentsOf: URL(filePath: path))
      try Data("somebody's".utf8).write(to: URL(filePath: path))
      #expect(try standing() == nil)
      try FileManager.default.removeItem(atPath: path)
      #expect(try standing() == nil)
      try bytes.write(to: URL(filePath: path))
      #expect(try standing() != nil)
    }
  }

  @Test("each folder of reports has its own, and none is an input")
  func twoFolders() throws {
    let other = "\(folder.path)/other"
    for output in [output, other] { try write(to: output) { $0.cache = "\(folder.path)/inputs/cache" } }
    for output in [output, other] {
      let standing = try #require(try standing(in: output) { $0.cache = "\(folder.path)/inputs/cache" })
      #expect(standing.manifest.inputs.allSatisfy { !$0.path.contains("cache") })
    }
  }

  @Test("a run with a history adds to it, and one without a cache remembers nothing")
  func notRemembered() throws {
    try write { $0.history = "\(folder.path)/history.sqlite" }
    #expect(try standing { $0.history = "\(folder.path)/history.sqlite" } == nil)
    try write { $0.cache = nil }
    #expect(try standing { $0.cache = nil } == nil)
  }

  @Test("a note that is damaged is not believed")
  func damagedNote() throws {
    try write()
    let note = DocumentCache("\(folder.path)/cache", CacheEdition(words: [])).standingPath(output)
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: note)))
    bytes[bytes.count / 2] ^= 1
    try Data(bytes).write(to: URL(filePath: note))
    #expect(try standing() == nil)
  }
}
