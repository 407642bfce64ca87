import GRDB
import SupplyModel

/// Why a run, though told, is not in its history.
package struct UnrecordedRun: Error, Sendable {
  package let diagnostics: DiagnosticLog
}

/// What may be wrong with a history beside what SQLite says.
enum HistoryProblem: Error {
  case notAHistory, newer, damaged
  /// What was read is no longer there.
  case replaced
}

extension Diagnostic {
  /// What went wrong with a history, by what SQLite or we say of it.
  static func history(_ path: String, _ error: any Error) -> Diagnostic {
    switch error {
    case HistoryProblem.notAHistory: notAHistory(path)
    case HistoryProblem.newer: newerHistory(path)
    case HistoryProblem.replaced: replacedHistory(path)
    case let error as DatabaseError: history(path, error)
    case let failure as OutputFailure: unusableHistory(path, failure.reason)
    default: damagedHistory(path)
    }
  }

  private static func history(_ path: String, _ error: DatabaseError) -> Diagnostic {
    switch error.resultCode {
    case .SQLITE_NOTADB: notAHistory(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: lockedHistory(path)
    case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_IOERR, .SQLITE_FULL,
      .SQLITE_NOMEM, .SQLITE_TOOBIG:
      unusableHistory(path, error.message ?? error.resultCode.description)
    default: damagedHistory(path)
    }
  }

  static func damagedHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      "damaged-history", .error, "the history '\(path)' is damaged", path: path,
      hint: "put back a copy from your backup; to begin anew instead, move the file away")
  }

  private static func notAHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      "not-a-history", .error, "'\(path)' is no history, or its beginning is damaged", path: path,
      hint: "name a file that 'analyze --history' made, or a path where nothing is yet")
  }

  private static func newerHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      "newer-history", .error, "the history '\(path)' was written by a later version", path: path,
      hint: "use that version, or name another history")
  }

  private static func lockedHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      "locked-history", .error, "the history '\(path)' is held by another program", path: path,
      hint: "run again when it is free; a run holds it for moments only")
  }

  private static func unusableHistory(_ path: String, _ reason: String) -> Diagnostic {
    Diagnostic(
      "unusable-history", .error, "the history '\(path)' could not be used: \(reason)", path: path,
      hint: "the file and its folder must be readable and writable for the user who runs the job")
  }

  private static func replacedHistory(_ path: String) -> Diagnostic {
    Diagnostic(
      "replaced-history", .error, "the history '\(path)' was replaced while the run was on", path: path,
      hint: "run again: this run was held against what the file was before")
  }

  static func otherHistory(_ mark: HistoryMark, found: HistoryMark) -> Diagnostic {
    let what =
      found.runs < mark.runs
      ? "has \(found.runs) runs, not the \(mark.runs) it had then"
      : "does not begin with the runs it had then"
    return Diagnostic(
      "other-history", .error, "the history '\(mark.path)' \(what)", path: mark.path,
      hint: "give the history that run read, or a copy of it that has since grown")
  }
}
