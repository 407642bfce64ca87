import Foundation
import SupplyModel

/// What an earlier result says of the run that made it: enough to run it again over the same files.
package struct StoredRun: Sendable {
  private let path: String
  private let record: Record

  private struct Record: Decodable {
    struct File: Decodable {
      let path: String
      let sha256: String
    }
    struct Named: Decodable { let id: String }
    let schema: String
    let asOf: String
    let question: String
    let buyer: Named
    let inputs: [File]
    let lists: [File]
    let policy: File
  }

  /// - Throws: ``AnalysisFailure`` when the file is no result of ours.
  package init(path: String) throws(AnalysisFailure) {
    self.path = path
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-result", .error, "'\(path)' could not be read", path: path))
    }
    guard let record = try? JSONDecoder().decode(Record.self, from: content),
      record.schema == AnalysisResult.schema
    else { throw AnalysisFailure(.notAResult(path)) }
    self.record = record
  }

  /// Asks the same again: of the same inputs, lists and policy, for the same buyer, as of the same day. What the
  /// options say already stays.
  ///
  /// - Throws: ``AnalysisFailure`` naming each file that is gone or has changed.
  package func fill(_ options: inout AnalysisOptions) throws(AnalysisFailure) {
    try verify()
    options.inputs += Self.files(record.inputs).map(\.path)
    if !record.lists.isEmpty, options.lists == nil {
      options.listFiles = Self.files(record.lists).map(\.path)
    }
    options.buyer = options.buyer ?? record.buyer.id
    options.asOf = options.asOf ?? CalendarDate(iso: record.asOf)
    options.question = options.question ?? Question(rawValue: record.question)
    if options.policy == nil, FileManager.default.fileExists(atPath: record.policy.path) {
      options.policy = record.policy.path
    }
  }

  /// Members of archives and sheets of workbooks lie inside other inputs.
  private static func files(_ all: [Record.File]) -> [Record.File] {
    let paths = Set(all.map(\.path))
    var seen: Set<String> = []
    return all.filter { file in
      let isInside = file.path.indices.contains { index in
        file.path[index] == "!" && paths.contains(String(file.path[..<index]))
      }
      return !isInside && seen.insert(file.path).inserted
    }
  }

  private func verify() throws(AnalysisFailure) {
    var log = DiagnosticLog()
    for file in Self.files(record.inputs) + Self.files(record.lists) {
      guard let digest = try? FileDigest(path: file.path) else {
        log.report(.fileGone(file.path, since: path))
        continue
      }
      if digest.sha256 != file.sha256 { log.report(.fileChanged(file.path, since: path)) }
    }
    if let digest = try? FileDigest(path: record.policy.path), digest.sha256 != record.policy.sha256 {
      log.report(.fileChanged(record.policy.path, since: path))
    }
    if !log.items.isEmpty { throw AnalysisFailure(.unusable, log) }
  }
}

extension Diagnostic {
  fileprivate static func notAResult(_ path: String) -> Diagnostic {
    Diagnostic(
      "not-a-result", .error, "'\(path)' is not a result this version understands", path: path,
      hint: "give a result.json that 'headwater analyze' wrote (schema \(AnalysisResult.schema))")
  }

  fileprivate static func fileGone(_ file: String, since result: String) -> Diagnostic {
    Diagnostic(
      "input-gone", .error, "'\(file)' was read for \(result) and cannot be read now", path: file,
      hint: "paths are as they were given then: run from the same folder")
  }

  fileprivate static func fileChanged(_ file: String, since result: String) -> Diagnostic {
    Diagnostic(
      "input-changed", .error, "'\(file)' has changed since \(result) was made", path: file,
      hint: "run 'headwater analyze' again, or name the inputs instead of --from")
  }
}
