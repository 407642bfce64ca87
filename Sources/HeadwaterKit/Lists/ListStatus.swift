import RiskAnalysis
import SupplyModel

/// `headwater lists status`: which editions there are and whether the policy still trusts them.
package struct ListStatus: Sendable {
  private let editions: [ListEdition]
  /// Says how old an edition may be.
  private let rules: Policy
  package let diagnostics: DiagnosticLog
  /// Whether a day was named to count ages from.
  private let isDated: Bool

  /// - Parameter asOf: nil tells no ages: there is no clock to count from.
  /// - Throws: ``AnalysisFailure`` when a list or the policy cannot be read.
  package init(folder: String, policy: String?, asOf: CalendarDate?) throws(AnalysisFailure) {
    let files = InputFiles([folder])
    guard !files.paths.isEmpty else {
      var log = files.diagnostics
      log.report(.noLists(folder))
      throw AnalysisFailure(.unusable, log)
    }
    let library = try ListLibrary.open(files.paths)
    let newest = library.watchlists.compactMap(\.edition).max()
    rules = try PolicyFile.read(policy).0
    editions = ListResults(
      network: SupplyNetwork(), lists: library.watchlists,
      asOf: asOf ?? newest ?? CalendarDate(dayNumber: 0), policy: rules
    ).editions()
    diagnostics = library.diagnostics
    isDated = asOf != nil
  }

  /// Whether there are lists, and none is older than the policy allows.
  package var isCurrent: Bool { !editions.isEmpty && editions.allSatisfy { !$0.isStale } }

  package var text: String {
    editions.map { edition in
      let date = edition.edition.map(\.description) ?? "edition unknown"
      let age =
        isDated
        ? (edition.ageInDays.map { "\($0) days old" } ?? "age unknown") + staleness(of: edition)
        : "allowed for \(rules.lists.maximumAge(of: edition.id)) days; name the day with --as-of"
      return """
        \(edition.id)  \(edition.publisher), \(edition.title)
          edition \(date), \(age)
          \(edition.entries) entries, \(edition.activeEntries) active
          \(edition.path)
          sha256 \(edition.sha256)

        """
    }.joined(separator: "\n")
  }

  /// `; the policy allows 31`, and whether that is kept.
  private func staleness(of edition: ListEdition) -> String {
    let allowed = rules.lists.maximumAge(of: edition.id)
    return edition.isStale ? ", older than the policy allows: \(allowed) days" : " of \(allowed) allowed"
  }
}

extension Diagnostic {
  fileprivate static func noLists(_ folder: String) -> Diagnostic {
    Diagnostic(
      "no-lists", .error, "there are no lists in '\(folder)'", path: folder,
      hint: "put the publishers' own files there: 'headwater formats' says which are read")
  }
}
