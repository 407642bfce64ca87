import SupplyModel

extension Words {
  /// `tier 2`, `tier 1-3` for a party on routes of several lengths, `shared cause`, `no tier`.
  static func tier(_ party: PartyResult?) -> String {
    guard let party else { return unknown }
    guard let tier = party.tier else { return party.isCause ? "shared cause" : "no tier" }
    if tier.max == 0 { return "buyer" }
    let range = tier.min == tier.max ? "\(tier.min)" : "\(tier.min)–\(tier.max)"
    return "tier \(range)" + (tier.isInLoop ? ", in a loop" : "")
  }

  /// The nearest tier only.
  static func shortTier(_ party: PartyResult?) -> String {
    guard let party, let tier = party.tier else { return party?.isCause == true ? "cause" : "no tier" }
    return tier.min == 0 ? "buyer" : "tier \(tier.min)"
  }

  static func noFindings(_ result: AnalysisResult) -> String {
    result.lists.isEmpty
      ? "no finding; no list was screened" : "no match found in \(listsAsOf(result.lists)); no other finding"
  }

  /// `3 lists as of 2026-07-09`: the oldest edition counts.
  static func listsAsOf(_ lists: [ListEdition]) -> String {
    let count = plural(lists.count, "list")
    guard let oldest = lists.compactMap(\.edition).min() else { return "\(count) of unknown date" }
    return "\(count) as of \(oldest)"
  }

  enum Terminal {
    static let noChain = "no chain found by which risk reaches us"

    static func question(_ question: Question) -> String {
      "question \(question.rawValue)"
    }

    static func moreFindings(_ count: Int) -> String { "+ \(Numerals.grouped(count)) more in the report" }

    static func share(_ share: ShareExposure) -> String {
      "est. \(Numerals.percent(share.estimate)) of purchases  "
        + "[low \(Numerals.percent(share.low)), high \(Numerals.percent(share.high))]"
    }

    /// `2 critical, 5 high, 1 not rated, 3 low`.
    static func counts(_ counts: FindingCounts) -> String {
      guard counts.total > 0 else { return "no findings" }
      return counts.bySeverity.filter { $0.count > 0 }
        .map { "\(Numerals.grouped($0.count)) \($0.severity.word)" }.joined(separator: ", ")
    }

    static func changes(_ changes: ResultChanges) -> String {
      "changes: \(Changes.summary(changes)), since \(changes.baseline)"
    }

    static func coverage(_ result: AnalysisResult) -> String {
      let tiers = result.coverage.byTier.filter { $0.tier > 0 }.prefix(3)
        .map { "tier \($0.tier) \(Numerals.percent($0.mass))" }
      let reached = tiers.isEmpty ? "no tier is known" : tiers.joined(separator: ", ") + " of purchases"
      return "coverage: \(reached); untraced \(Numerals.percent(result.coverage.dark))"
    }

    static func lists(_ lists: [ListEdition]) -> String {
      guard !lists.isEmpty else { return "lists: none screened" }
      let oldest = lists.compactMap(\.ageInDays).max().map { ", oldest \(plural($0, "day"))" } ?? ""
      let stale = lists.count(where: \.isStale)
      return "lists: \(lists.count)\(oldest)" + (stale > 0 ? ", \(stale) too old or of unknown date" : "")
    }

    static func problems(_ log: DiagnosticLog) -> String? {
      let parts = Diagnostic.Severity.allCases.sorted(by: >).compactMap { severity -> String? in
        let count = log.countsBySeverity[severity, default: 0]
        return count > 0 ? plural(count, severity.name) : nil
      }
      return parts.isEmpty ? nil : "inputs: " + parts.joined(separator: ", ")
    }

    /// "wrote Reports: exposure.dot, exposure.html, result.json" when they share a folder.
    static func wrote(_ paths: [String]) -> String { "wrote " + files(paths) }

    /// "nothing it reads has changed, so the reports stand as written in Reports: exposure.dot, exposure.html, result.json".
    static func stands(_ paths: [String]) -> String {
      "nothing it reads has changed, so the reports stand as written in " + files(paths)
    }

    private static func files(_ paths: [String]) -> String {
      let parts = paths.map { $0.split(separator: "/", omittingEmptySubsequences: false) }
      let folders = Set(parts.map { $0.dropLast().joined(separator: "/") })
      guard folders.count == 1, let folder = folders.first, !folder.isEmpty else {
        return paths.joined(separator: ", ")
      }
      return "\(folder): " + parts.compactMap(\.last).joined(separator: ", ")
    }
  }
}
