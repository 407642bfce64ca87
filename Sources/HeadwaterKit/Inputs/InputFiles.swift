import Foundation
import SupplyModel

/// The files an analysis reads: named ones, and everything inside named folders, in an order that does not
/// depend on how they were named.
package struct InputFiles: Sendable {
  /// As shown to the user, sorted by their bytes; each once.
  package private(set) var paths: [String] = []
  package private(set) var diagnostics = DiagnosticLog()
  private let threads: Int
  /// What is in folders that were looked into before their turn.
  private var listed: [String: [FolderEntry]] = [:]

  /// - Parameters:
  ///   - arguments: files and folders (read recursively; hidden files and pages of notes, `.md`, left out), or `-` for standard input.
  ///   - excluded: files in those folders that are policy or lists rather than inputs; a file named outright
  ///     is always read.
  ///   - threads: how many look into folders; the files do not depend on it.
  package init(_ arguments: [String], excluding excluded: [String] = [], threads: Int = 1) {
    self.threads = threads
    let left = Set(excluded.map(Self.standardized))
    var seen: Set<String> = []
    for argument in arguments { collect(argument, isNamed: true, leaving: left, seen: &seen) }
    listed = [:]
    paths.sort(by: PathOrder.precedes)
  }

  private mutating func collect(
    _ path: String, isNamed: Bool, leaving left: Set<String>, seen: inout Set<String>
  ) {
    guard path != "-" else {
      if seen.insert("-").inserted { paths.append("-") }
      return
    }
    let standard = Self.standardized(path)
    guard isNamed || !left.contains(standard), seen.insert(standard).inserted else { return }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      diagnostics.report(.inputNotFound(path))
      return
    }
    guard isFolder.boolValue else {
      if standard.hasSuffix("/headwater.toml") { return }
      paths.append(path)
      return
    }
    guard let entries = listed.removeValue(forKey: path) ?? FolderEntry.all(in: path) else {
      return diagnostics.report(.unreadableFolder(path))
    }
    let folder = path.hasSuffix("/") ? String(path.dropLast()) : path
    lookAhead(into: entries, of: folder)
    let reports = reports(among: entries, of: folder, leaving: left)
    for entry in entries
    where !entry.name.hasPrefix(".") && !entry.name.hasSuffix(".md") && !reports.contains(entry.name) {
      let path = "\(folder)/\(entry.name)"
      if entry.isPlainFile {
        let isStandard = folder == standard
        add(path, isStandard ? path : "\(standard)/\(entry.name)", leaving: left, seen: &seen)
      } else {
        collect(path, isNamed: false, leaving: left, seen: &seen)
      }
    }
  }

  /// Names of an earlier run's reports in a folder, which are told.
  private mutating func reports(
    among entries: [FolderEntry], of folder: String, leaving left: Set<String>
  ) -> Set<String> {
    guard let found = EarlierReports(among: entries, of: folder),
      !left.contains("\(Self.standardized(folder))/\(RunManifest.fileName)")
    else { return [] }
    diagnostics.report(.earlierReports(found, in: folder))
    return Set(found.names)
  }

  /// Looks into all folders of a folder at once.
  private mutating func lookAhead(into entries: [FolderEntry], of folder: String) {
    let inside = entries.filter { !$0.isPlainFile && !$0.name.hasPrefix(".") }.map { "\(folder)/\($0.name)" }
    guard threads > 1, inside.count > 1 else { return }
    for (path, entries) in zip(
      inside, concurrentMap(inside.count, threads: threads) { FolderEntry.all(in: inside[$0]) })
    { listed[path] = entries }
  }

  /// A file of a folder, which needs no further look.
  private mutating func add(
    _ path: String, _ standard: String, leaving left: Set<String>, seen: inout Set<String>
  ) {
    guard !left.contains(standard), seen.insert(standard).inserted, !standard.hasSuffix("/headwater.toml")
    else { return }
    paths.append(path)
  }

  static func standardized(_ path: String) -> String {
    URL(filePath: path).standardizedFileURL.resolvingSymlinksInPath().path
  }
}

extension Diagnostic {
  fileprivate static func inputNotFound(_ path: String) -> Diagnostic {
    Diagnostic(
      "input-not-found", .error, "'\(path)' does not exist", path: path,
      hint: "check the spelling; paths start from the folder the command runs in, "
        + "those in headwater.toml from the one it stands in")
  }

  fileprivate static func unreadableFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      "unreadable-folder", .error, "the folder '\(path)' may not be read", path: path,
      hint: "give this user read permission; nothing inside it was looked at")
  }
}
