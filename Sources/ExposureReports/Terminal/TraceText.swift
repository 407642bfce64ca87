import SupplyModel

/// What `headwater trace` prints: the ways from one party to the buyer, hop by hop, each with its document.
package struct TraceText {
  let index: ResultIndex
  let party: PartyResult
  let routes: [ExposurePath]
  let width: Int
  let style: TerminalStyle

  package init(
    _ result: AnalysisResult, _ party: PartyResult, _ routes: [ExposurePath], width: Int = 80,
    style: TerminalStyle = .plain
  ) {
    (index, self.party, self.routes) = (ResultIndex(result), party, routes)
    (self.width, self.style) = (max(40, width), style)
  }

  /// At most `width` columns, paths of documents excepted: a place cut short is no place.
  package var text: String {
    if party.id == index.result.buyer.id {
      return "\(index.nameAndCountry(party.id)): \(Words.Trace.buyer)\n"
    }
    let blocks = [heading] + (routes.isEmpty ? [[Words.Trace.noRoute]] : routes.map(route))
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    let title = "\(index.nameAndCountry(party.id)), \(Words.tier(party))"
    let found = (index.findings[party.id] ?? []).map { index.result.findings[$0] }.max {
      $0.severity < $1.severity
    }
    return [style.bold(DisplayText.shortened(title, to: width))]
      + (found.map(finding) ?? [])
      + TextLayout.wrapped(
        Words.Trace.summary(routes.count, buyer: index.name(index.result.buyer.id)), width: width, limit: 2)
  }

  private func finding(_ finding: Finding) -> [String] {
    TextLayout.wrapped(
      "\(finding.severity.shape) \(finding.severity.word) \(finding.id): \(DisplayText.singleLine(finding.message))",
      width: width, limit: 3)
  }

  private func route(_ path: ExposurePath) -> [String] {
    let strength = path.hops.reversed().reduce(1.0) { $0 * $1.weight }
    let weakest = path.hops.filter(\.kind.isPurchase).min { $0.weakestEvidence < $1.weakestEvidence }
    let title = Words.Trace.route(path.id, strength: strength, hops: path.hops.count)
    return [style.bold(title), "  \(index.nameAndCountry(path.parties[0]))"] + path.hops.flatMap(hop)
      + (weakest.map { [Words.Trace.weakest($0, index)] } ?? [])
  }

  private func hop(_ hop: ExposurePath.Hop) -> [String] {
    let place = hop.location.map { "      \(index.place($0))" }
    return [
      DisplayText.shortened("    \(Words.Trace.hop(hop))", to: width), place,
      DisplayText.shortened("  → \(index.nameAndCountry(hop.to))", to: width),
    ].compactMap(\.self)
  }
}
