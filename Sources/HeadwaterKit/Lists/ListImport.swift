import Foundation
import SupplyModel

/// `headwater lists import`: copies a publisher's file into a lists folder under a stable name and notes in the
/// manifest what it is.
package struct ListImport: Sendable {
  /// Whether a file of the same list and edition is replaced by another one.
  package var replaces = false
  /// The day the edition carries, where neither the file nor its name says.
  package var edition: CalendarDate?
  /// The day the file was had from its publisher, for the manifest.
  package var asOf: CalendarDate?

  package init() {}

  /// What an import did.
  package struct Outcome: Sendable {
    package let path: String
    package let rows: [ListManifest.Row]
    package let diagnostics: DiagnosticLog
    /// The same bytes were there already.
    package let isUnchanged: Bool

    /// One line per list.
    package var text: String {
      rows.map { row in
        let done = isUnchanged ? "is there already" : "imported"
        return "\(row.list)  edition \(row.edition), \(row.entries) entries, \(done): \(path)\n"
      }.joined()
    }
  }

  /// - Throws: ``AnalysisFailure`` when the file is no whole list, carries no date, or another one is in its place;
  ///   ``OutputFailure`` when the folder cannot be written. The folder is then as it was.
  package func run(_ file: String, into folder: String) throws -> Outcome {
    let list = try ListFile(file)
    let name = try stableName(of: list)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let lock = try FolderLock(folder)
    defer { lock.release() }
    let path = "\(folder)/\(name)"
    let there = FileManager.default.contents(atPath: path).map { [UInt8]($0) }
    guard there == nil || there == list.bytes || replaces else { throw AnalysisFailure(.inTheWay(path)) }
    if there != list.bytes { try AtomicFile.write(list.bytes, to: path) }
    let rows = try note(list, as: name, in: folder)
    return Outcome(path: path, rows: rows, diagnostics: list.diagnostics, isUnchanged: there == list.bytes)
  }

  /// `uflpa-2026-07-09.html`: what the list is and of when, however it was called where it came from.
  private func stableName(of list: ListFile) throws(AnalysisFailure) -> String {
    guard let first = list.watchlists.first, !list.watchlists.allSatisfy(\.entries.isEmpty) else {
      throw AnalysisFailure(.unusable, list.diagnostics)
    }
    let ids = Set(list.watchlists.map(\.id)).sorted()
    let editions = list.watchlists.compactMap(\.edition)
    guard let edition = edition ?? editions.max() else { throw AnalysisFailure(.undated(list.path)) }
    let words = (ids.count == 1 ? first.id : ids.joined(separator: "-")).lowercased()
      .split { !$0.isLetter && !$0.isNumber }
    let ending = list.path.split(separator: "/").last?.split(separator: ".").dropFirst().last ?? "csv"
    return "\(words.prefix(8).joined(separator: "-"))-\(edition).\(ending.lowercased())"
  }

  /// Writes into the manifest what the file in the folder is read as.
  private func note(_ list: ListFile, as name: String, in folder: String) throws -> [ListManifest.Row] {
    let path = "\(folder)/\(ListManifest.name)"
    let written = FileManager.default.contents(atPath: path)
    var manifest = try written.map { try ListManifest([UInt8]($0), path: path) } ?? ListManifest()
    // Under its new name a file may carry a date that it did not carry before.
    let kept = try ListFile("\(folder)/\(name)")
    let rows = kept.watchlists.map { watchlist in
      ListManifest.Row(
        file: name, sha256: list.sha256, format: kept.formats.first ?? "", list: watchlist.id,
        edition: watchlist.edition?.description ?? "", asOf: asOf?.description ?? "",
        entries: watchlist.entries.count)
    }
    manifest.record(rows, of: name)
    try AtomicFile.write(Array(manifest.text.utf8), to: path)
    return rows
  }
}

extension Diagnostic {
  fileprivate static func undated(_ path: String) -> Diagnostic {
    Diagnostic(
      "undated-list", .error, "neither '\(path)' nor its name says of which day the list is", path: path,
      hint: "give --edition 2026-11-24: the day it was published, or saved")
  }

  fileprivate static func inTheWay(_ path: String) -> Diagnostic {
    Diagnostic(
      "other-list-there", .error, "'\(path)' is there already, with other content", path: path,
      hint: "one of them was changed; to take the new one, give --replace")
  }
}
