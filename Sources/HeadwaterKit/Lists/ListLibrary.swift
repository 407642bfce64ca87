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
      let source = try source(path, &log)
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

  private static func source(
    _ path: String, _ log: inout DiagnosticLog
  ) throws(AnalysisFailure) -> ListSource {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-list", .error, "the list '\(path)' could not be read", path: path))
    }
    let bytes = [UInt8](content)
    do {
      let (content, notes) = try opened(bytes, path)
      for note in notes { log.report(.ofList(note, path)) }
      return ListSource(path: path, sha256: FileDigest(of: bytes).sha256, content: content)
    } catch {
      throw AnalysisFailure(.ofList(error.diagnostic, path))
    }
  }

  private static func opened(
    _ bytes: [UInt8], _ path: String
  ) throws(UnreadableDocument) -> (ListSource.Content, notes: [Diagnostic]) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": return (.markup(try MarkupReader.readHTML(bytes, path: path)), [])
    case "xml": return (.entries(try MarkupReader.readXML(bytes, path: path)), [])
    default:
      let (table, notes) = try TableReader.readTable(bytes, path: path)
      return (.table(table), notes)
    }
  }
}

extension Diagnostic {
  /// A problem with a list, said with its path: a list is no input document.
  fileprivate static func ofList(_ problem: Diagnostic, _ path: String) -> Diagnostic {
    var place = ""
    if let location = problem.location, location.line > 0 {
      place = location.column > 0 ? ":\(location.line):\(location.column)" : ":\(location.line)"
    }
    // No mapping can name the encoding of a list.
    let hint =
      problem.slug == "assumed-encoding"
      ? "where its names look wrong, save the file as UTF-8" : problem.hint
    return Diagnostic(
      problem.slug, problem.severity, problem.message, path: path + place, excerpt: problem.excerpt,
      hint: hint)
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
