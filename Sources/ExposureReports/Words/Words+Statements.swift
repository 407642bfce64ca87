import SupplyModel

extension Words {
  /// What each part of the page says, in one line above it, by rule from the result.
  enum Statements {
    static func changes(_ changes: ResultChanges?) -> String {
      changes.map { "\(Words.Changes.summary($0)), since \($0.baseline)" }
        ?? "Not compared with an earlier result"
    }

    /// For the line on top.
    static func news(_ changes: ResultChanges?) -> String {
      changes.map(Words.Changes.short) ?? "not compared with an earlier result"
    }

    static let method = "Every number with its formula, its inputs and its limits"

    /// `25 of 57 findings sit at tier 3, 9 of them critical`.
    static func places(_ rows: [TierRow], _ result: AnalysisResult) -> String {
      guard let most = rows.max(by: { $0.counts.total < $1.counts.total }), most.counts.total > 0 else {
        return "No finding at any tier"
      }
      let critical = most.counts[.critical]
      let grave = critical > 0 ? ", \(Numerals.grouped(critical)) of them critical" : ""
      let place = most.tier == nil ? "have no tier" : "sit at \(most.title.lowercased())"
      return
        "\(Numerals.grouped(most.counts.total)) of \(plural(result.findings.count, "finding")) \(place)\(grave)"
    }

    /// `61 routes lead to us; the worst takes 3 hops, every link documented`.
    static func routes(_ result: AnalysisResult) -> String {
      guard let worst = result.paths.first else { return "No route is known by which risk reaches us" }
      let link = worst.weakestEvidence.map {
        $0.isDocumented ? ", every link documented" : ", one link only \($0.word)"
      }
      let count = result.paths.count
      return "\(plural(count, "route")) \(count == 1 ? "leads" : "lead") to us; the worst takes "
        + "\(plural(worst.hops.count, "hop"))\(link ?? "")"
    }

    static func structure(_ structure: SupplyModel.Structure) -> String {
      structure.cut.isEmpty
        ? "No place is known where risk comes together"
        : "All known ways of risk pass \(plural(structure.cut.count, "party", "parties"))"
    }

    /// `57 findings, 14 critical and 3 high`.
    static func findings(_ result: AnalysisResult) -> String {
      let counts = FindingCounts(result.findings)
      let grave = [FindingSeverity.critical, .high].filter { counts[$0] > 0 }
        .map { "\(Numerals.grouped(counts[$0])) \($0.word)" }
      guard counts.total > 0 else {
        return result.lists.isEmpty
          ? "No finding, and no list was searched" : "Nothing was found in what was searched"
      }
      return plural(counts.total, "finding") + (grave.isEmpty ? "" : ", " + list(grave))
    }

    static func dossiers(_ count: Int) -> String {
      count == 0
        ? "No party to tell of"
        : "\(plural(count, "party", "parties")) with findings, matches or exposure"
    }

    static func blindSpots(_ result: AnalysisResult) -> String {
      result.coverage.dark > 0
        ? "\(Numerals.percent(result.coverage.dark)) of purchases cannot be followed to an end"
        : "Every purchase was followed to an end"
    }

    static func evidence(_ result: AnalysisResult) -> String {
      "\(plural(result.inputs.count, "input")) and \(plural(result.lists.count, "list")), each with its hash"
    }
  }
}
