import SupplyModel

/// A publisher's way of laying out a list: an opened file in, watchlists out.
///
/// Adding one is a folder in `Lists/`, a line in `ListFormat+All.swift`, a sample in
/// `Samples/list-formats/<id>/` and a page; the completeness test names what is missing.
package protocol ListFormat: Sendable {
  /// Kebab case: `dhs-uflpa`.
  var id: String { get }
  /// Who publishes lists of this layout, in full.
  var publisher: String { get }
  /// One line for `headwater lists status`.
  var summary: String { get }
  /// Judges by headers and headings only.
  func recognize(_ source: ListSource) -> Bool
  /// Reads every entry; what cannot be used becomes a diagnostic with the path and line.
  func read(_ source: ListSource) -> ListReading
}

/// What a list file holds.
package struct ListReading: Sendable {
  package var watchlists: [Watchlist]
  package var diagnostics: DiagnosticLog

  package init(watchlists: [Watchlist] = [], diagnostics: DiagnosticLog = DiagnosticLog()) {
    self.watchlists = watchlists
    self.diagnostics = diagnostics
  }
}
