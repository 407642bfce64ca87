import SupplyModel

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
    for path in paths where !ListManifest.isManifest(path) {
      let file = try ListFile(path)
      watchlists += file.watchlists
      log.merge(file.diagnostics)
    }
    watchlists = newest(watchlists, log: &log)
    watchlists.sort { a, b in
      a.id != b.id
        ? a.id < b.id
        : (a.edition?.dayNumber ?? 0, a.path) < (b.edition?.dayNumber ?? 0, b.path)
    }
    return ListLibrary(watchlists: watchlists, diagnostics: log)
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
}

extension Diagnostic {
  fileprivate static func olderEdition(_ list: Watchlist, _ newest: CalendarDate) -> Diagnostic {
    Diagnostic(
      "older-edition", .note,
      "list '\(list.id)' of \(list.edition?.description ?? "") is not used: that of \(newest) is at hand",
      path: list.path)
  }
}
