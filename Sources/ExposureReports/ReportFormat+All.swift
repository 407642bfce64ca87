/// Every report format there is.
package enum ReportFormats {
  package static let all: [any ReportFormat] = [
    JSONReport(),
    DOTReport(),
    HTMLReport(),
    CSVReport(),
    XLSXReport(),
    SARIFReport(),
    GraphMLReport(),
    GEXFReport(),
    DigestMarkdown(),
    DigestJSON(),
    DigestMail(),
  ]

  /// What a run writes when nobody names a format.
  package static let usual = ["json", "dot", "html"]

  /// The format `--format` names, or nil.
  package static func named(_ id: String) -> (any ReportFormat)? {
    all.first { $0.id == id }
  }
}
