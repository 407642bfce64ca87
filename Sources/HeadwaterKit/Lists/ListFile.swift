import EntityMatching
import Foundation
import SupplyModel
import TradeDocuments

/// One file of the lists folder, opened and understood.
package struct ListFile: Sendable {
  package let path: String
  package let bytes: [UInt8]
  /// Lower-case hexadecimal.
  package let sha256: String
  /// Ids of the layouts it was read in, one per sheet or file; empty when no reader takes it.
  package private(set) var formats: [String] = []
  package private(set) var watchlists: [Watchlist] = []
  package private(set) var diagnostics = DiagnosticLog()

  /// - Throws: ``AnalysisFailure`` when the file cannot be opened or is not whole: screening against half a list
  ///   would be a false negative.
  package init(_ path: String) throws(AnalysisFailure) {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-list", .error, "the list '\(path)' could not be read", path: path))
    }
    self.path = path
    bytes = [UInt8](content)
    sha256 = FileDigest(of: bytes).sha256
    do {
      let (contents, notes) = try Self.opened(bytes, path)
      for note in notes { diagnostics.report(.ofList(note, path)) }
      for (place, content) in contents {
        read(ListSource(path: place, sha256: sha256, content: content))
      }
    } catch {
      throw AnalysisFailure(.ofList(error.diagnostic, path))
    }
    if formats.isEmpty { diagnostics.report(isProse ? .notAList(path) : .unrecognisedList(path)) }
  }

  private mutating func read(_ source: ListSource) {
    guard let format = ListFormats.all.first(where: { $0.recognize(source) }) else {
      // A sheet beside the list: notes, or another list nobody was screened against.
      if source.path != path { diagnostics.report(.notAList(source.path)) }
      return
    }
    let reading = format.read(source)
    formats.append(format.id)
    watchlists += reading.watchlists
    diagnostics.merge(reading.diagnostics)
    if reading.watchlists.allSatisfy(\.entries.isEmpty) { diagnostics.report(.emptyList(source.path)) }
  }

  /// A note beside the lists, such as a README.
  private var isProse: Bool {
    ["md", "txt", "pdf", "toml"].contains(path.split(separator: ".").last?.lowercased())
  }

  /// What is in the file: one content, or one for each sheet of a workbook.
  private static func opened(
    _ bytes: [UInt8], _ path: String
  ) throws(UnreadableDocument) -> (contents: [(String, ListSource.Content)], notes: [Diagnostic]) {
    switch path.split(separator: ".").last?.lowercased() {
    case "html", "htm": return ([(path, .markup(try MarkupReader.readHTML(bytes, path: path)))], [])
    case "xml": return ([(path, .entries(try MarkupReader.readXML(bytes, path: path)))], [])
    case "json", "jsonl", "ndjson":
      return ([(path, .entries(try MarkupReader.readJSON(bytes, path: path)))], [])
    case "xlsx", "ods":
      return (try TableReader.readWorkbook(bytes, path: path).map { ($0.path, .table($0.table)) }, [])
    default:
      let (table, notes) = try TableReader.readTable(bytes, path: path)
      return ([(path, .table(table))], notes)
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
