import EntityMatching
import Foundation
import SupplyModel
import TradeDocuments

/// A table of name pairs, scored: `headwater match --pairs`.
///
/// Columns `name1` and `name2`, optional `country1` and `country2`; case and spaces in headers do not matter. Every
/// other column is carried through.
package enum NamePairTable {
  /// - Returns: the same rows with `score`, `band` and `why` added, as CSV.
  /// - Throws: ``AnalysisFailure`` when the file cannot be read or has not the two columns.
  package static func scored(_ path: String) throws(AnalysisFailure) -> String {
    let table = try read(path)
    guard let left = column("name1", table), let right = column("name2", table) else {
      throw AnalysisFailure(
        Diagnostic(
          "missing-column", .error, "'\(path)' has no columns name1 and name2", path: path,
          hint: "the first row names the columns: name1,name2 and, where known, country1,country2"))
    }
    let countries = (column("country1", table), column("country2", table))
    let pairs = table.rows.map { row in
      NamePair(
        row.cells[left], row.cells[right],
        countries: (country(row, countries.0), country(row, countries.1)))
    }
    let header = line(table.header + ["score", "band", "why"])
    return header
      + zip(table.rows, NamePairMatch.compare(pairs)).map { row, match in
        line(row.cells + [decimal(match.score), match.band.rawValue, match.why])
      }.joined()
  }

  private static func read(_ path: String) throws(AnalysisFailure) -> TextTable {
    guard let content = FileManager.default.contents(atPath: path) else {
      throw AnalysisFailure(
        Diagnostic("unreadable-file", .error, "the table '\(path)' could not be read", path: path))
    }
    do {
      return try TableReader.readTable([UInt8](content), path: path).table
    } catch {
      throw AnalysisFailure(.ofPairs(error.diagnostic, path))
    }
  }

  private static func column(_ name: String, _ table: TextTable) -> Int? {
    table.header.firstIndex { $0.lowercased().filter { !$0.isWhitespace && $0 != "_" } == name }
  }

  private static func country(_ row: TextTable.Row, _ column: Int?) -> Country? {
    column.flatMap { Country.named(inAnyLanguage: row.cells[$0]) }
  }

  /// Four decimals, rounded.
  private static func decimal(_ score: Double) -> String {
    let scaled = Int((score * 10_000).rounded())
    let digits = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { ",\"".contains($0) || $0.isNewline }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension NamePairMatch {
  /// `name 0.8571; legal form 0.96 (gmbh, limited)`: what was compared and what it took.
  fileprivate var why: String {
    features.map { feature in
      let scaled = Int((feature.score * 100).rounded())
      let score = "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
      let isAboutNames = ["name", "acronym", "number", "place in the name"].contains(feature.name)
      return isAboutNames
        ? "\(feature.name) \(score)" : "\(feature.name) \(score) (\(feature.ours) | \(feature.theirs))"
    }.joined(separator: "; ")
  }
}

extension Diagnostic {
  fileprivate static func ofPairs(_ diagnostic: Diagnostic, _ path: String) -> Diagnostic {
    Diagnostic(
      diagnostic.slug, diagnostic.severity, diagnostic.message, path: path, excerpt: diagnostic.excerpt,
      hint: diagnostic.hint)
  }
}
