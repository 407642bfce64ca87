import EntityMatching
import ExposureReports
import RiskAnalysis
import TradeDocuments

/// What Headwater can do, one line each, read off the lists of formats and indicators themselves.
package enum Catalogue {
  package static var formats: String {
    table("reads", DocumentFormats.all.map { ($0.id, $0.summary) } + [("mapped-table", mapped)])
      + "\n" + table("reads lists", ListFormats.all.map { ($0.id, $0.summary) })
      + "\n" + table("writes", ReportFormats.all.map { ($0.id, $0.summary) } + [("svg", drawing)])
  }

  package static var indicators: String { RiskIndicators.all.map(entry).joined(separator: "\n") }

  /// What one indicator looks for, and why; nil when there is none of that slug.
  package static func indicator(_ id: String) -> String? {
    RiskIndicators.all.first { $0.id == id }.map(entry)
  }

  private static func entry(_ indicator: any RiskIndicator) -> String {
    "\(indicator.id)\n  \(indicator.summary)\n  Why: \(indicator.rationale)\n"
  }

  private static let mapped = "other people's tables, by a [[mapping]] in headwater.toml"
  private static let drawing = "the DOT drawing rendered by Graphviz, when 'dot' is installed"

  private static func table(_ title: String, _ rows: [(id: String, summary: String)]) -> String {
    let width = rows.map(\.id.count).max() ?? 0
    return title + "\n"
      + rows.map { "  \($0.id)\(String(repeating: " ", count: width - $0.id.count))  \($0.summary)\n" }
      .joined()
  }
}
