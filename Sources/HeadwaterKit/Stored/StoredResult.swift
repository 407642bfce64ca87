import Foundation
import SupplyModel
import TradeDocuments

/// A result of an earlier run, to be told again, traced or explained.
package enum StoredResult {
  /// - Throws: ``AnalysisFailure`` when the file cannot be read, or is no result of ours; it says where it is not.
  package static func read(_ path: String) throws(AnalysisFailure) -> AnalysisResult {
    try read(path, AnalysisResult.init(stored:))
  }

  /// Reads of a result, or of another document of a run, what is wanted of it.
  static func read<Wanted>(
    _ path: String, schema: String = AnalysisResult.schema,
    madeBy hint: String = "the result.json of a run: headwater analyze … --format json --output DIR",
    _ wanted: (StoredRecord) throws(ResultReadingError) -> Wanted
  ) throws(AnalysisFailure) -> Wanted {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic(
          "unreadable-result", .error, "'\(path)' could not be read", path: path, hint: "give \(hint)"))
    }
    return try read(Array(content), named: path, schema, wanted)
  }

  /// Reads a result that stands in memory.
  static func read(_ json: [UInt8], named name: String) throws(AnalysisFailure) -> AnalysisResult {
    try read(json, named: name, AnalysisResult.schema, AnalysisResult.init(stored:))
  }

  private static func read<Wanted>(
    _ json: [UInt8], named path: String, _ schema: String,
    _ wanted: (StoredRecord) throws(ResultReadingError) -> Wanted
  ) throws(AnalysisFailure) -> Wanted {
    do {
      var reader = JSONReader(json, document: DocumentID(0))
      let record = try StoredRecord(try reader.read())
      guard try record.textIfAny("schema") == schema else {
        throw record.failure("its schema is not \(schema)")
      }
      return try wanted(record)
    } catch let error as ResultReadingError {
      throw .notAResult(path, schema, error.message, at: error.location)
    } catch let error as UnreadableDocument {
      throw .notAResult(path, schema, error.diagnostic.message, at: error.diagnostic.location)
    } catch {
      throw .notAResult(path, schema, "\(error)", at: nil)
    }
  }
}

extension AnalysisResult {
  /// The party somebody names by id, key of a record, identifier or name.
  ///
  /// - Throws: ``AnalysisFailure`` with what comes near, when it is nobody or several.
  package func party(named name: String, in path: String) throws(AnalysisFailure) -> PartyResult {
    let wanted = name.lowercased()
    let ways: [(PartyResult) -> Bool] = [
      { $0.id == name },
      { $0.records.contains { $0.key == name } },
      { $0.identifiers.contains { $0.description == name } },
      { ([$0.name] + $0.otherNames).contains { $0.lowercased() == wanted } },
    ]
    for way in ways {
      let found = parties.filter(way)
      if let only = found.first, found.count == 1 { return only }
      if found.count > 1 {
        throw .unknownParty(name, "is several parties", found.map(\.id), in: path)
      }
    }
    let near = parties.filter { party in
      ([party.id, party.name] + party.otherNames).contains { $0.lowercased().contains(wanted) }
    }
    throw .unknownParty(name, "is no party of this result", near.map(\.id), in: path)
  }
}

extension AnalysisFailure {
  fileprivate static func notAResult(
    _ path: String, _ schema: String, _ problem: String, at location: SourceLocation?
  ) -> AnalysisFailure {
    let kind = schema == AnalysisResult.schema ? "result" : "run"
    var log = DiagnosticLog()
    log.report(
      Diagnostic(
        "not-a-\(kind)", .error, "this is no \(kind) that this version understands: \(problem)", at: location,
        path: path, hint: "give a \(kind).json that 'headwater analyze' wrote (schema \(schema))"))
    let input = InputDocument(path: path, format: nil, recognition: "", sha256: "", bytes: 0)
    return AnalysisFailure(.unusable, log, inputs: [input])
  }

  fileprivate static func unknownParty(
    _ name: String, _ problem: String, _ candidates: [String], in path: String
  ) -> AnalysisFailure {
    let shown = candidates.prefix(6).joined(separator: ", ")
    let rest = candidates.count > 6 ? " and \(candidates.count - 6) more" : ""
    return AnalysisFailure(
      Diagnostic(
        "unknown-party", .error, "'\(name)' \(problem)", path: path,
        hint: candidates.isEmpty
          ? "name it by id, identifier or name, as in the parties of the result"
          : "name one of: \(shown)\(rest)"))
  }
}
