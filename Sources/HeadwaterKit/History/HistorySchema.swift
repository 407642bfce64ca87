import GRDB

/// The tables of a history and how they came to be. A migration that has been published is never changed.
enum HistorySchema {
  /// "HDWR": says whose file it is.
  static let applicationID: Int32 = 0x4844_5752

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("runs") { db in
      try db.execute(sql: "PRAGMA application_id = \(applicationID)")
      try db.execute(sql: runs)
      try db.execute(sql: found)
      try db.execute(sql: decided)
      try db.execute(sql: onlyEverAdded)
    }
    return migrator
  }

  /// Shares, likelihoods and scores are in 0…1, dates as 2026-11-01.
  private static let runs = """
    CREATE TABLE run (
      number INTEGER PRIMARY KEY,
      buyer TEXT NOT NULL, question TEXT NOT NULL,
      as_of TEXT NOT NULL, tool_version TEXT NOT NULL, verdict TEXT NOT NULL,
      likelihood REAL NOT NULL, likelihood_low REAL NOT NULL, likelihood_high REAL NOT NULL,
      strongest REAL NOT NULL,
      share REAL NOT NULL, share_low REAL NOT NULL, share_high REAL NOT NULL,
      visible REAL NOT NULL, dark REAL NOT NULL,
      critical INTEGER NOT NULL, high INTEGER NOT NULL, medium INTEGER NOT NULL,
      not_rated INTEGER NOT NULL, low INTEGER NOT NULL, accepted INTEGER NOT NULL,
      result_sha256 TEXT NOT NULL, chain TEXT NOT NULL
    );
    CREATE TABLE reach (
      run INTEGER NOT NULL REFERENCES run, position INTEGER NOT NULL,
      regime TEXT NOT NULL, status TEXT NOT NULL,
      PRIMARY KEY (run, position)
    ) WITHOUT ROWID;
    """

  /// A result is its JSON, gzipped. A finding has a row for the first run that told of it, and for a later one of an
  /// earlier day.
  private static let found = """
    CREATE TABLE result (run INTEGER PRIMARY KEY REFERENCES run, json_gz BLOB NOT NULL);
    CREATE TABLE first_seen (
      finding TEXT NOT NULL, run INTEGER NOT NULL REFERENCES run, day TEXT NOT NULL,
      PRIMARY KEY (finding, run)
    ) WITHOUT ROWID;
    """

  /// A decision has a row when it begins (1) and when it is no longer followed (-1): the sum says whether it is in force.
  private static let decided = """
    CREATE TABLE decision (
      run INTEGER NOT NULL REFERENCES run, kind TEXT NOT NULL, subject TEXT NOT NULL, says TEXT NOT NULL,
      change INTEGER NOT NULL CHECK (change IN (1, -1)),
      PRIMARY KEY (kind, subject, says, run)
    ) WITHOUT ROWID;
    """

  private static var onlyEverAdded: String {
    ["run", "reach", "result", "first_seen", "decision"].flatMap { table in
      ["update", "delete"].map { change in
        """
        CREATE TRIGGER no_\(change)_of_\(table) BEFORE \(change.uppercased()) ON \(table)
        BEGIN SELECT RAISE(ABORT, 'a history is only ever added to'); END;
        """
      }
    }.joined(separator: "\n")
  }
}
