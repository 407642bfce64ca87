import SupplyModel

/// The answer in one sentence, written by rule from the worst route, else from the worst finding, else from
/// what was searched.
enum Answer {
  static func sentence(_ index: ResultIndex) -> String {
    let result = index.result
    // A way of no strength reaches nobody, unless a regime asks for none.
    let paths = result.paths.filter { path in
      path.strongest > 0 || result.reach.contains { $0.paths.contains(path.id) }
    }
    if let path = paths.first(where: { !$0.findings.isEmpty }) ?? paths.first {
      return route(path, index)
    }
    if let worst = result.findings.max(by: { $0.severity < $1.severity }) {
      return Words.Answers.findingWithoutRoute(
        party: index.nameAndCountry(worst.party), message: DisplayText.singleLine(worst.message),
        tier: index.party(worst.party)?.tier?.min, others: result.findings.count - 1)
    }
    return nothingFound(result)
  }

  private static func route(_ path: ExposurePath, _ index: ResultIndex) -> String {
    guard let source = path.parties.first else { return nothingFound(index.result) }
    let finding = index.result.findings.first { path.findings.contains($0.id) }
    return Words.Answers.route(
      source: index.nameAndCountry(source),
      message: finding.map { DisplayText.singleLine($0.message) },
      goods: (finding?.product ?? path.hops.first?.product).map(DisplayText.singleLine),
      between: path.parties.dropFirst().dropLast().map(index.name),
      weakest: path.weakestEvidence, share: index.result.share)
  }

  private static func nothingFound(_ result: AnalysisResult) -> String {
    guard !result.lists.isEmpty else { return Words.Answers.noLists }
    let oldest = result.lists.compactMap(\.edition).min()
    return Words.Answers.noMatch(
      lists: result.lists.count, oldest: oldest, hasUndated: result.lists.contains { $0.edition == nil },
      visible: result.coverage.visible)
  }
}

extension ExposurePath {
  /// What limits the route; causes and owners are no links of trade.
  var weakestEvidence: EvidenceClass? { hops.filter(\.kind.isPurchase).map(\.weakestEvidence).min() }
}

extension Words {
  enum Answers {
    static let noLists =
      "No list was screened, so nothing can be said about listed parties; no other indicator fired."

    static func route(
      source: String, message: String?, goods: String?, between: [String], weakest: EvidenceClass?,
      share: ShareExposure
    ) -> String {
      let said = message.map { " — \($0) —" } ?? ""
      let carried = goods.map { " with \($0)" } ?? ""
      let way = between.isEmpty ? "directly" : "by way of \(list(between))"
      let link =
        weakest.map { $0.isDocumented ? ", every link documented" : ", weakest link: \($0.word)" } ?? ""
      return "\(source)\(said) reaches us\(carried) \(way)\(link); \(amount(share))."
    }

    /// - Parameter tier: of a party from which a route is recorded: what was found there weighs nothing that could reach
    ///   us, because it is not rated, not in force or only suggested.
    static func findingWithoutRoute(party: String, message: String, tier: Int?, others: Int) -> String {
      let more = others > 0 ? ", and \(plural(others, "more finding"))" : ""
      let route = tier.map {
        "a route from there to us is recorded (tier \($0)), but no rated risk goes along it"
      }
      return
        "\(party): \(message)\(more); \(route ?? "no route from there to us is known in the documents read")."
    }

    static func noMatch(lists: Int, oldest: CalendarDate?, hasUndated: Bool, visible: Double) -> String {
      let dated = oldest.map { " as of \($0)" } ?? ""
      let undated = hasUndated ? (oldest == nil ? " of unknown date" : " or of unknown date") : ""
      return
        "No match found in \(plural(lists, "list"))\(dated)\(undated), and no other indicator fired; "
        + "\(Numerals.percent(visible)) of purchases could be traced."
    }

    static func amount(_ share: ShareExposure) -> String {
      "all routes together: est. \(Numerals.percent(share.estimate)) of purchases"
    }
  }
}
