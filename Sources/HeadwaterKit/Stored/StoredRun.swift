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
    let inputs: [RunManifest.Source]
    let lists: [RunManifest.Source]
    let policy: RunManifest.Source
    let waivers: RunManifest.Source?

    init(stored record: StoredRecord) throws(ResultReadingError) {
      asOf = try record.dateIfAny("asOf")
      question = try record.word("question")
      buyer = try record.record("buyer").text("id")
      // Members of archives and sheets of workbooks lie inside other inputs.
      inputs = try StoredPlaces(record).inputs.filter { !$0.isMember }
        .map { RunManifest.Source(path: $0.path, sha256: $0.sha256) }.once
      lists = try record.records("lists", RunManifest.Source.init(stored:)).once
      policy = try RunManifest.Source(stored: record.record("policy"))
      waivers = try record.recordIfAny("waivers").map(RunManifest.Source.init(stored:))
    }
  }

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
    options.inputs += record.inputs.map(\.path)
    if !record.lists.isEmpty, options.lists == nil {
      options.listFiles = record.lists.map(\.path)
    }
    options.buyer = options.buyer ?? record.buyer
    options.asOf = options.asOf ?? record.asOf
    options.question = options.question ?? record.question
    if options.policy == nil, FileManager.default.fileExists(atPath: record.policy.path) {
      options.policy = record.policy.path
    }
    options.waivers = options.waivers ?? record.waivers?.path
  }

  private func verify() throws(AnalysisFailure) {
    var files = record.inputs + record.lists + [record.waivers].compactMap(\.self)
    if FileManager.default.fileExists(atPath: record.policy.path) { files.append(record.policy) }
    let log = RecordedSources.problems(
      files, since: path, hint: "run 'headwater analyze' again, or name the inputs instead of --from")
    if !log.items.isEmpty { throw AnalysisFailure(.unusable, log) }
  }
}
