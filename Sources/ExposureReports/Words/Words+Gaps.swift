import SupplyModel

extension Words {
  /// What is not known, one sentence each; nothing is left out because it is awkward.
  enum Gaps {
    static func all(_ result: AnalysisResult) -> [String] {
      [
        untraced(result), notRated(result), withoutUpstream(result), identifiers(result), evidence(result),
        age(result), rejected(result), unrecognised(result), stale(result), omitted(result),
        Likelihood.gap(result.likelihood),
      ].compactMap(\.self)
    }

    private static func untraced(_ result: AnalysisResult) -> String {
      "\(Numerals.percent(result.coverage.dark)) of purchases are lost in purchases nobody has traced; "
        + "taken as risky they make the high end of the share \(Numerals.percent(result.share.high))."
    }

    private static func notRated(_ result: AnalysisResult) -> String? {
      let count = result.parties.count { !$0.risk.isRated }
      return count > 0
        ? "\(plural(count, "party is", "parties are")) not rated: too little is known of them." : nil
    }

    private static func withoutUpstream(_ result: AnalysisResult) -> String? {
      let count = result.parties.count { $0.isSupplier && !$0.hasSuppliers && !$0.isOrigin }
      guard count > 0 else { return nil }
      return "\(plural(count, "supplier has", "suppliers have")) no recorded supplier and no declared origin."
    }

    private static func identifiers(_ result: AnalysisResult) -> String? {
      guard !result.parties.isEmpty else { return nil }
      return "\(Numerals.percent(result.coverage.identifiers)) of parties have a valid identifier, "
        + "\(Numerals.percent(result.coverage.countries)) a known country."
    }

    private static func evidence(_ result: AnalysisResult) -> String? {
      guard !result.relations.isEmpty else { return nil }
      return
        "\(Numerals.percent(result.coverage.singleEvidence)) of relations rest on a single piece of evidence."
    }

    private static func age(_ result: AnalysisResult) -> String? {
      let age = result.coverage.evidenceAge
      guard age.fresh + age.stale + age.undated > 0 else { return nil }
      return
        "Evidence: \(Numerals.grouped(age.fresh)) up to 13 months old, \(Numerals.grouped(age.stale)) older, "
        + "\(Numerals.grouped(age.undated)) undated."
    }

    private static func rejected(_ result: AnalysisResult) -> String? {
      let total = result.inputs.reduce(into: RecordTally()) { $0 += $1.records }
      guard total.rejected > 0 else { return nil }
      return "\(Numerals.grouped(total.rejected)) of \(plural(total.read, "record")) were rejected."
    }

    private static func unrecognised(_ result: AnalysisResult) -> String? {
      let count = result.inputs.count { $0.format == nil }
      return count > 0 ? "\(plural(count, "file was", "files were")) not recognised." : nil
    }

    private static func stale(_ result: AnalysisResult) -> String? {
      guard !result.lists.isEmpty else { return Answers.noLists }
      let count = result.lists.count(where: \.isStale)
      return count > 0
        ? "\(plural(count, "list is", "lists are")) older than the policy allows, or of unknown date." : nil
    }

    private static func omitted(_ result: AnalysisResult) -> String? {
      result.omitted.map {
        "\(plural($0.parties, "party", "parties")) and \(plural($0.relations, "relation")) "
          + "carry no risk here and are left out of the result."
      }
    }
  }
}
