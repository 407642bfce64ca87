import Foundation
import GRDB
import Glibc
import SupplyModel

/// The SQLite file of a history, opened.
///
/// The journal is the rollback one: a reader then leaves nothing beside the file, as SQLite's write-ahead log would.
struct HistoryStore: Sendable {
  let path: String
  private let queue: DatabaseQueue

  /// - Returns: nil when there is no such file.
  /// - Throws: ``AnalysisFailure`` when it is there and cannot be read, or is no history of ours.
  static func reading(_ path: String, patience: Double) throws(AnalysisFailure) -> HistoryStore? {
    guard access(path, F_OK) == 0 || errno != ENOENT else { return nil }
    do {
      return try HistoryStore(path, patience: patience, isReadOnly: true)
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      // A run was killed while it was being added; only a writer may take that back.
      return try attempt(path) { try HistoryStore(path, patience: patience, isReadOnly: false) }
    } catch {
      throw AnalysisFailure(.history(path, error))
    }
  }

  /// - Throws: ``AnalysisFailure`` when the file cannot be written, or is no history of ours.
  static func writing(_ path: String, patience: Double) throws(AnalysisFailure) -> HistoryStore {
    try attempt(path) { try HistoryStore(path, patience: patience, isReadOnly: false) }
  }

  private init(_ path: String, patience: Double, isReadOnly: Bool) throws {
    var configuration = GRDB.Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "headwater.history"
    self.path = path
    queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.read { db in
      guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == HistorySchema.applicationID else {
        throw HistoryProblem.notAHistory
      }
      guard try !HistorySchema.migrator.hasBeenSuperseded(db) else { throw HistoryProblem.newer }
    }
  }

  /// Makes a new file, in place of nothing.
  init(creating path: String) throws {
    self.path = path
    queue = try DatabaseQueue(path: path)
    try HistorySchema.migrator.migrate(queue)
  }

  func close() throws { try queue.close() }

  func read<Value>(_ work: (Database) throws -> Value) throws(AnalysisFailure) -> Value {
    try Self.attempt(path) { try queue.read(work) }
  }

  /// All of it or nothing, with nobody else writing meanwhile.
  func write<Value>(_ work: (Database) throws -> Value) throws(AnalysisFailure) -> Value {
    try Self.attempt(path) {
      try HistorySchema.migrator.migrate(queue)
      return try queue.writeWithoutTransaction { db in
        var value: Value?
        try db.inTransaction(.immediate) {
          value = try work(db)
          return .commit
        }
        return value!
      }
    }
  }

  /// Does work on a history; what goes wrong is told as a problem of that file.
  static func attempt<Value>(_ path: String, _ work: () throws -> Value) throws(AnalysisFailure) -> Value {
    do {
      return try work()
    } catch let failure as AnalysisFailure {
      throw failure
    } catch {
      throw AnalysisFailure(.history(path, error))
    }
  }
}
