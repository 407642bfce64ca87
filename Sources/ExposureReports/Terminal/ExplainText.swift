import SupplyModel

/// What `headwater explain` prints of a finding or a party: what is known, from where, and what it comes to.
package struct ExplainText {
  let index: ResultIndex
  let width: Int
  let style: TerminalStyle

  package init(_ result: AnalysisResult, width: Int = 80, style: TerminalStyle = .plain) {
    (index, self.width, self.style) = (ResultIndex(result), max(40, width), style)
  }

  /// nil where the result has no finding of that id.
  package func finding(_ id: String) -> String? {
    guard let position = index.findingsByID[id] else { return nil }
    let finding = index.result.findings[position]
    let title =
      "\(finding.id)  \(finding.severity.shape) \(finding.severity.word)  \(index.nameAndCountry(finding.party))"
    return page([
      [bold(title)] + wrapped(finding.message),
      facts(of: finding), places(of: finding),
      finding.match.map { match(index.result.matches[$0]) } ?? [],
      exposure(finding),
    ])
  }

  package func party(_ party: PartyResult) -> String {
    let findings = (index.findings[party.id] ?? []).map { index.result.findings[$0] }
    let matches = (index.matches[party.id] ?? []).map { index.result.matches[$0] }
    return page(
      [
        [bold("\(index.nameAndCountry(party.id))  \(party.id)"), "  \(Words.tier(party))"],
        Words.Explain.numbers(party).map { "  \($0)" },
        block(Words.Explain.records, party.records.map(record)),
        block(
          Words.Explain.findings, findings.flatMap { wrapped("\($0.id) \($0.severity.word): \($0.message)") }),
      ] + matches.map(match) + [
        block(Words.Explain.suppliers, links(index.suppliers[party.id], \.from)),
        block(Words.Explain.buyers, links(index.buyers[party.id], \.to)),
      ])
  }

  /// What decides a regime's reach, or keeps it open; nil where the result has no regime of that id.
  package func regime(_ id: String) -> String? {
    guard let reach = index.result.reach.first(where: { $0.regime == id }) else { return nil }
    let routes = reach.paths.prefix(8).compactMap { id in index.result.paths.first { $0.id == id } }
    return page([
      [bold("\(reach.regime)  \(reach.status.shape) \(reach.status.word)")] + wrapped(reach.why),
      block(
        Words.Explain.routes,
        routes.map { path in
          cut("\(path.id)  \(path.parties.map(index.name).joined(separator: " → "))", indent: 2)
        }),
    ])
  }

  /// What was reported under a slug; nil where nothing was.
  package func diagnostics(_ slug: String) -> String? {
    let log = index.result.diagnostics
    guard let count = log.counts[slug] else { return nil }
    let kept = log.sorted.filter { $0.slug == slug }
    let texts = kept.map { DiagnosticText.text(for: $0, inputs: index.result.inputs, style: style) }
    let rest = count - kept.count
    return (texts + (rest > 0 ? [Words.Diagnostics.more(rest, slug: slug) + "\n"] : [])).joined(
      separator: "\n")
  }

  // MARK: Parts

  private func facts(of finding: Finding) -> [String] {
    var facts = [
      Words.Explain.fact("indicator", finding.indicator), Words.Explain.fact("status", finding.status),
    ]
    if let product = finding.product {
      facts.append(Words.Explain.fact("goods", DisplayText.singleLine(product)))
    }
    if let regime = finding.regime { facts.append(Words.Explain.fact("regime", regime)) }
    facts.append(Words.Explain.fact("confidence", Numerals.score(finding.confidence)))
    if let day = finding.firstSeen { facts.append(Words.Explain.fact("first seen", day.description)) }
    let decided = finding.waiver.map { wrapped(Words.Waivers.sentence($0)) } ?? []
    return facts.map { cut("  \($0)") } + decided.map { "  \($0)" }
  }

  private func places(of finding: Finding) -> [String] {
    let ours = finding.locations.map { index.place($0) }
    let list = finding.listLocation.map { DisplayText.singleLine("\($0.path):\($0.line)") }
    return block(Words.Explain.evidence, ours + [list].compactMap(\.self))
  }

  private func exposure(_ finding: Finding) -> [String] {
    let routes = index.result.paths.filter { $0.findings.contains(finding.id) }
    let shown = routes.prefix(3).map { path in
      cut(
        "  \(path.id)  \(Numerals.score(path.strongest))  \(path.parties.map(index.name).joined(separator: " → "))"
      )
    }
    return [Words.Explain.exposure(finding, tier: index.party(finding.party)?.tier?.min)] + shown
      + [Words.Explain.next(finding.party, hasRoutes: !routes.isEmpty)]
  }

  /// Ours beside theirs, feature by feature.
  private func match(_ match: MatchResult) -> [String] {
    let columns = (width - 28) / 2
    let rows = match.features.map { feature in
      "  \(TextLayout.column(feature.name, 16)) \(TextLayout.column(Numerals.score(feature.score), 6)) "
        + "\(TextLayout.column(DisplayText.singleLine(feature.ours), columns)) "
        + DisplayText.shortened(DisplayText.singleLine(feature.theirs), to: columns)
    }
    return wrapped(Words.Explain.match(match, index.list(match.list)))
      + [
        "  \(TextLayout.column("feature", 16)) \(TextLayout.column("score", 6)) \(TextLayout.column("ours", columns)) theirs"
      ]
      + rows
  }

  private func record(_ record: Party.MergedRecord) -> String {
    "\(index.place(record.location))  \(DisplayText.singleLine(record.key))"
      + (record.reason.map { "  (\(DisplayText.singleLine($0)))" } ?? "")
  }

  private func links(_ positions: [Int]?, _ end: KeyPath<RelationResult, String>) -> [String] {
    (positions ?? []).map { index.result.relations[$0] }.map { relation in
      let goods = relation.product.map(DisplayText.singleLine) ?? relation.kind.word
      let share = relation.share.map { ", \(Numerals.percent($0)) \(relation.shareBasis.word)" } ?? ""
      return cut("\(index.nameAndCountry(relation[keyPath: end])): \(goods)\(share)", indent: 4)
    }
  }

  // MARK: Layout

  private func page(_ blocks: [[String]]) -> String {
    blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private func block(_ title: String, _ entries: [String]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let rest = entries.count - 12
    return [title] + entries.prefix(12).map { "  \($0)" } + (rest > 0 ? ["  + \(rest) more"] : [])
  }

  private func wrapped(_ text: String) -> [String] {
    TextLayout.wrapped(DisplayText.singleLine(text), width: width - 2, limit: 5)
  }

  private func cut(_ line: String, indent: Int = 0) -> String {
    DisplayText.shortened(line, to: width - indent)
  }
  private func bold(_ line: String) -> String { style.bold(cut(line)) }
}
