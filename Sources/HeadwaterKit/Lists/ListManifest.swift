import SupplyModel
import TradeDocuments

/// `manifest.csv` of a lists folder: which files were imported, what they were read as, and their hashes.
package struct ListManifest: Sendable {
  /// One list of one file.
  package struct Row: Hashable, Sendable {
    package var file: String
    package var sha256: String
    package var format: String
    package var list: String
    /// The edition's date; empty when nobody says.
    package var edition: String
    /// The day the file was had from its publisher; empty when nobody said.
    package var asOf: String
    package var entries: Int
  }

  package private(set) var rows: [Row] = []

  static let name = "manifest.csv"
  private static let header = ["file", "sha256", "format", "list", "edition", "as_of", "entries"]

  /// Whether a file of the folder is the manifest, and so no list.
  static func isManifest(_ path: String) -> Bool { path.split(separator: "/").last == Substring(name) }

  package init() {}

  /// - Parameter bytes: of a manifest.
  /// - Throws: for a table that is none: what it vouched for is then unknown.
  package init(_ bytes: [UInt8], path: String) throws(AnalysisFailure) {
    do {
      let table = try TableReader.readTable(bytes, path: path).table
      guard table.header == Self.header else { throw AnalysisFailure(.brokenManifest(path)) }
      for row in table.rows {
        let cells = row.cells
        guard let entries = Int(cells[6]) else { throw AnalysisFailure(.brokenManifest(path)) }
        rows.append(
          Row(
            file: cells[0], sha256: cells[1], format: cells[2], list: cells[3], edition: cells[4],
            asOf: cells[5], entries: entries))
      }
    } catch let failure as AnalysisFailure {
      throw failure
    } catch {
      throw AnalysisFailure(.brokenManifest(path))
    }
  }

  /// Replaces what is said of one file.
  package mutating func record(_ new: [Row], of file: String) {
    rows.removeAll { $0.file == file }
    rows = (rows + new).sorted { ($0.file, $0.list) < ($1.file, $1.list) }
  }

  /// The table, rows by file and list.
  package var text: String {
    let lines = rows.map {
      [$0.file, $0.sha256, $0.format, $0.list, $0.edition, $0.asOf, "\($0.entries)"].map(Self.quoted)
    }
    return ([Self.header] + lines).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private static func quoted(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}

extension Diagnostic {
  fileprivate static func brokenManifest(_ path: String) -> Diagnostic {
    Diagnostic(
      "broken-manifest", .error, "'\(path)' is no manifest of lists", path: path,
      hint: "'headwater lists import' writes it; import the lists anew into an empty folder")
  }
}
