import Foundation
import GRDB
import SupplyModel
import Testing

@testable import HeadwaterKit

/// What goes wrong with a history is said; the file stays as it was, and no run passes that could not read it.
@Suite struct HistoryTroubleTests {
  private let folder: TemporaryFolder
  private let path: String
  private var supply = NightlySupply()

  /// A history of two runs that pass.
  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/history.sqlite"
    for day in ["2026-10-01", "2026-10-02"] {
      supply.asOf = day
      try History.append(try supply.result(path, failOn: .never))
    }
    supply.asOf = "2026-10-03"
  }

  /// The next night.
  private func run() throws -> AnalysisResult { try supply.result(path, failOn: .never) }

  /// The run that meets the file as it now is: inconclusive, with the problem named; the file unchanged.
  private func expect(_ slug: String, _ sourceLocation: Testing.SourceLocation = #_sourceLocation) throws {
    let before = FileManager.default.contents(atPath: path)
    let result = try run()
    #expect(
      result.diagnostics.contains(slug: slug), "\(result.diagnostics.counts)", sourceLocation: sourceLocation)
    #expect(
      result.verdict == .inconclusive && result.trend == nil && result.changes == nil,
      sourceLocation: sourceLocation)
    #expect(
      result.reasons.last?.hasPrefix("what is new is not known: ") == true, sourceLocation: sourceLocation)
    #expect(try !History.append(result), sourceLocation: sourceLocation)
    #expect(FileManager.default.contents(atPath: path) == before, sourceLocation: sourceLocation)
  }

  private func sql(_ statements: String) throws {
    try DatabaseQueue(path: path).write { try $0.execute(sql: statements) }
  }

  /// May end its work amid a transaction.
  private func holder() throws -> DatabaseQueue {
    var configuration = GRDB.Configuration()
    configuration.allowsUnsafeTransactions = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  @Test func aSoundOnePasses() throws {
    let result = try run()
    #expect(result.verdict == .passed, "\(result.reasons)")
    #expect(result.trend?.points.count == 3 && result.changes?.changes.isEmpty == true)
  }

  @Test func somethingElse() throws {
    try folder.write("id,name\n", to: "history.sqlite")
    try expect("not-a-history")
    try folder.write("", to: "history.sqlite")
    try expect("not-a-history")
    try FileManager.default.removeItem(atPath: path)
    try sql("CREATE TABLE run (number INTEGER)")
    try expect("not-a-history")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    try expect("unusable-history")
  }

  @Test func cutShort() throws {
    let whole = try #require(FileManager.default.contents(atPath: path))
    for length in [1000, 4096, whole.count / 2, whole.count - 4096] {
      try whole.prefix(length).write(to: URL(filePath: path))
      try expect("damaged-history")
    }
  }

  @Test(arguments: [
    "UPDATE run SET likelihood = 0.5 WHERE number = 1", "UPDATE run SET verdict = 'fine' WHERE number = 2",
    "UPDATE run SET as_of = 7 WHERE number = 1", "DELETE FROM run WHERE number = 1",
    "UPDATE reach SET status = 'ruled-out' WHERE run = 1", "DELETE FROM result",
    "UPDATE result SET json_gz = x'1f8b' WHERE run = 2", "DROP TABLE first_seen",
  ])
  func tamperedWith(_ statement: String) throws {
    if !statement.hasPrefix("DROP") { #expect(throws: DatabaseError.self) { try sql(statement) } }
    for table in ["run", "reach", "result", "first_seen"] {
      try sql("DROP TRIGGER no_update_of_\(table); DROP TRIGGER no_delete_of_\(table)")
    }
    try sql("PRAGMA foreign_keys = OFF")
    try DatabaseQueue(path: path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(statement)")
    }
    try expect("damaged-history")
  }

  @Test func fromALaterVersion() throws {
    try sql("INSERT INTO grdb_migrations VALUES ('columns of tomorrow')")
    try expect("newer-history")
  }

  @Test func heldByAnotherProgram() throws {
    let holder = try holder()
    let run = try self.run()
    try holder.inDatabase { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? db.execute(sql: "ROLLBACK") }
      #expect(throws: AnalysisFailure.self) { try History.open(path, patience: 0.05) }
      #expect {
        try History.append(run, patience: 0.05)
      } throws: { ($0 as? UnrecordedRun)?.diagnostics.contains(slug: "locked-history") == true }
    }
    #expect(try History.append(run))
  }

  @Test func nowhereToWrite() throws {
    let run = try supply.result("\(folder.path)/gone/history.sqlite", failOn: .never)
    #expect(run.diagnostics.contains(slug: "unusable-history") && run.verdict == .inconclusive)
    let known = try self.run()
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: UnrecordedRun.self) { try History.append(known) }
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  /// Runs are added to what they have read, not to what was put in its place.
  @Test func replacedMeanwhile() throws {
    let run = try self.run()
    try FileManager.default.removeItem(atPath: path)
    var other = supply
    other.asOf = "2026-10-02"
    try History.append(try other.result(path, failOn: .never))
    other.asOf = "2026-10-03"
    other.tables["assessments.csv"]!.rows = []
    try History.append(try other.result(path, failOn: .never))
    #expect(throws: UnrecordedRun.self) { try History.append(run) }
  }

  /// A run that is killed while it is added leaves a journal; the next one takes its half-done work back.
  @Test func killedWhileAdding() throws {
    let writer = try holder()
    let copy = "\(folder.path)/copy.sqlite"
    try writer.inDatabase { db in
      try db.execute(
        sql: """
          PRAGMA cache_size = 1; BEGIN IMMEDIATE; INSERT INTO reach VALUES (1, 90, hex(zeroblob(200000)), 'proven');
          INSERT INTO reach VALUES (1, 91, hex(zeroblob(200000)), 'proven')
          """)
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      try db.execute(sql: "ROLLBACK")
    }
    let result = try supply.result(copy, failOn: .never)
    #expect(result.verdict == .passed && result.trend?.history.runs == 2, "\(result.reasons)")
  }

  /// Many at once: none is lost, none is there twice, the chain holds.
  @Test func manyAtOnce() async throws {
    let fresh = "\(folder.path)/fresh.sqlite"
    var results: [AnalysisResult] = []
    var supply = supply
    for day in 10..<18 {
      supply.asOf = "2026-10-\(day)"
      results.append(try supply.result(fresh, failOn: .never))
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for result in results { group.addTask { try History.append(result) } }
      try await group.waitForAll()
    }
    let history = try History.open(fresh)
    #expect(Set(history.runs.map(\.figures.asOf)) == Set(results.map(\.asOf)))
    #expect(history.runs.map(\.number) == Array(1...8))
    #expect(!folder.names.contains { $0.hasSuffix(".part") || $0.hasSuffix("-journal") })
  }
}
