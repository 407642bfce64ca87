import Foundation
import SupplyModel

/// What an earlier result says of the run that made it: enough to run it again over the same files.
package struct StoredRun: Sendable {
  private let path: String
  private let record: Record

  private struct Record {
    let asOf: CalendarDate?
    let question: Question
    let buyer: String
    let inputs: [File]
    let lists: [File]
    let policy: File
    let waivers: File?

    init(stored record: StoredRecord) throws(ResultReadingError) {
      asOf = try record.dateIfAny("asOf")
      question = try record.word("question")
      buyer = try record.record("buyer").text("id")
      // Members of archives and sheets of workbooks lie inside other inputs.
      inputs = try StoredPlaces(record).inputs.filter { !$0.isMember }.map { ($0.path, $0.sha256) }
      lists = try record.records("lists", Self.file)
      policy = try Self.file(try record.record("policy"))
      waivers = try record.recordIfAny("waivers").map(Self.file)
    }

    private static func file(_ record: StoredRecord) throws(ResultReadingError) -> File {
      (try record.text("path"), try record.text("sha256"))
    }
  }

  private typealias File = (path: String, sha256: String)

  /// - Throws: ``AnalysisFailure`` when the file is no result of ours.
  package init(path: String) throws(AnalysisFailure) {
    self.path = path
    record = try StoredResult.read(path, Record.init(stored:))
  }

  /// Asks the same again: of the same inputs, lists, policy and waivers, for the same buyer, as of the same day. What the
  /// options say already stays.
  ///
  /// - Throws: ``AnalysisFailure`` naming each file that is gone or has changed.
  package func fill(_ options: inout AnalysisOptions) throws(AnalysisFailure) {
    try verify()
    options.inputs += Self.once(record.inputs).map(\.path)
    if !record.lists.isEmpty, options.lists == nil {
      options.listFiles = Self.once(record.lists).map(\.path)
    }
    options.buyer = options.buyer ?? record.buyer
    options.asOf = options.asOf ?? record.asOf
    options.question = options.question ?? record.question
    if options.policy == nil, FileManager.default.fileExists(atPath: record.policy.path) {
      options.policy = record.policy.path
    }
    options.waivers = options.waivers ?? record.waivers?.path
  }

  /// Each once: one file may hold several lists.
  private static func once(_ files: [File]) -> [File] {
    var seen: Set<String> = []
    return files.filter { seen.insert($0.path).inserted }
  }

  private func verify() throws(AnalysisFailure) {
    var files = Self.once(record.inputs) + Self.once(record.lists) + [record.waivers].compactMap(\.self)
    if FileManager.default.fileExists(atPath: record.policy.path) { files.append(record.policy) }
    let sources = files.map { RunManifest.Source(path: $0.path, sha256: $0.sha256) }
    let log = RecordedSources.problems(
      sources, since: path, hint: "run 'headwater analyze' again, or name the inputs instead of --from")
    if !log.items.isEmpty { throw AnalysisFailure(.unusable, log) }
  }
}
