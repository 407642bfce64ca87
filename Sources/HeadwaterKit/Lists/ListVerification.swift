import Foundation
import SupplyModel

/// `headwater lists verify`: whether the lists of a folder are still the ones that were imported.
package struct ListVerification: Sendable {
  /// One line per file, the manifest's first.
  package private(set) var text = ""
  /// Whether every file is as it was, and none is there that nobody imported.
  package private(set) var isUnchanged = true

  /// - Throws: ``AnalysisFailure`` when there is no manifest to compare with.
  package init(folder: String) throws(AnalysisFailure) {
    let path = "\(folder)/\(ListManifest.name)"
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(.noManifest(folder))
    }
    let manifest = try ListManifest([UInt8](bytes), path: path)
    let files = Dictionary(grouping: manifest.rows, by: \.file)
    for (file, rows) in files.sorted(by: { $0.key < $1.key }) {
      say(file, Self.verdict(on: "\(folder)/\(file)", rows))
    }
    for path in InputFiles([folder]).paths.sorted() where !ListManifest.isManifest(path) {
      let name = String(path.dropFirst(folder.count).drop { $0 == "/" })
      if files[name] == nil { say(name, "not imported: nobody vouches for it") }
    }
  }

  /// - Parameter change: nil for a file that is as it was.
  private mutating func say(_ file: String, _ change: String?) {
    text += "\(file)  \(change ?? "unchanged")\n"
    if change != nil { isUnchanged = false }
  }

  private static func verdict(on path: String, _ rows: [ListManifest.Row]) -> String? {
    guard let digest = try? FileDigest(path: path), let before = rows.first else {
      return "missing: it was imported, and is gone"
    }
    guard digest.sha256 != before.sha256 else { return nil }
    let hashes = "sha256 \(before.sha256.prefix(12)) is now \(digest.sha256.prefix(12))"
    guard let now = try? ListFile(path) else { return "changed: \(hashes); it is no whole list any more" }
    let counts = rows.map { row -> String in
      let entries = now.watchlists.first { $0.id == row.list }?.entries.count
      return "\(row.list) had \(row.entries) entries and has \(entries.map(String.init) ?? "none")"
    }
    return "changed: \(hashes); \(counts.joined(separator: ", "))"
  }
}

extension Diagnostic {
  fileprivate static func noManifest(_ folder: String) -> Diagnostic {
    Diagnostic(
      "no-manifest", .error, "there is no \(ListManifest.name) in '\(folder)'", path: folder,
      hint: "lists that came by 'headwater lists import' can be verified")
  }
}
