import EntityMatching
import Foundation
import SupplyModel
import TradeDocuments

/// The lists of a run: every file of the lists folder that a list reader takes.
package struct ListLibrary: Sendable {
  /// Sorted by id, then edition, then path.
  package let watchlists: [Watchlist]
  package let diagnostics: DiagnosticLog

  /// - Throws: ``AnalysisFailure`` when a list cannot be opened: screening against half a list would be a
  ///   false negative.
  package static func open(_ paths: [String]) throws(AnalysisFailure) -> ListLibrary {
    var watchlists: [Watchlist] = []
    var log = DiagnosticLog()
    for path in paths {
      let source = try source(path)
      guard let format = ListFormats.all.first(where: { $0.recognize(source) }) else {
        log.report(isProse(path) ? .notAList(path) : .unrecognisedList(path))
        continue
      }
      let reading = format.read(source)
      watchlists += reading.watchlists
      log.merge(reading.diagnostics)
      if reading.watchlists.allSatisfy(\.entries.isEmpty) { log.report(.emptyList(path)) }
    }
    watchlists = newest(watchlists, log: &log)
    watchlists.sort { a, b in
      a.id != b.id
        ? a.id < b.id
        : (a.edition?.dayNumber ?? 0, a.path) < (b.edition?.dayNumber ?? 0, b.path)
    }
    return ListLibrary(watchlists: watchlists, diagnostics: log)
  }

  /// A note beside the lists, such as a README.
  private static func isProse(_ path: String) -> Bool {
    ["md", "txt", "pdf", "toml"].contains(path.split(separator: ".").last?.lowercased())
  }

  /// Of several editions of one list the newest: an entry taken off since is no longer in force.
  private static func newest(_ watchlists: [Watchlist], log: inout DiagnosticLog) -> [Watchlist] {
    let latest = Dictionary(grouping: watchlists, by: \.id).mapValues { $0.compactMap(\.edition).max() }
    return watchlists.filter { list in
      guard let edition = list.edition, let newest = latest[list.id] ?? nil, edition < newest else {
        return true
      }
      log.report(.olderEdition(list, newest))
      return false
    }
  }

  private static func source(_ path: String) throws(AnalysisFailure) -> ListSource {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-list", .error, "the list '\(path)' could not be read", path: path))
    }
    let bytes = [UInt8](content)
    do {
      return ListSource(path: path, sha256: FileDigest(of: bytes).sha256, content: try opened(bytes, path))
    } catch {
      throw AnalysisFailure(.unusableList(error.diagnostic, path))
    }
  }

  private static func opened(_ bytes: [UInt8], _ path: String) throws(UnreadableDocument)
    -> ListSource.Content
  {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": .markup(try MarkupReader.readHTML(bytes, path: path))
    case "xml": .entries(try MarkupReader.readXML(bytes, path: path))
    default: .table(try TableReader.readTable(bytes, path: path))
    }
  }
}

extension Diagnostic {
  /// What is wrong with a list, said with its path: a list is no input document.
  fileprivate static func unusableList(_ problem: Diagnostic, _ path: String) -> Diagnostic {
    let place = problem.location.flatMap { $0.line > 0 ? ":\($0.line):\($0.column)" : nil } ?? ""
    return Diagnostic(
      problem.slug, problem.severity, problem.message, path: path + place, excerpt: problem.excerpt,
      hint: problem.hint)
  }

  fileprivate static func notAList(_ path: String) -> Diagnostic {
    Diagnostic("not-a-list", .note, "'\(path)' is in the lists folder but is no list", path: path)
  }

  fileprivate static func olderEdition(_ list: Watchlist, _ newest: CalendarDate) -> Diagnostic {
    Diagnostic(
      "older-edition", .note,
      "list '\(list.id)' of \(list.edition?.description ?? "") is not used: that of \(newest) is at hand",
      path: list.path)
  }

  fileprivate static func emptyList(_ path: String) -> Diagnostic {
    Diagnostic(
      "empty-list", .warning, "the list '\(path)' names nobody", path: path,
      hint: "nobody was screened against it; was it cut off?")
  }

  fileprivate static func unrecognisedList(_ path: String) -> Diagnostic {
    Diagnostic(
      "unrecognised-list", .warning, "'\(path)' is in the lists folder but is no list Headwater reads",
      path: path,
      hint: "run 'headwater lists status' for what was read; nobody was screened against this file")
  }
}
