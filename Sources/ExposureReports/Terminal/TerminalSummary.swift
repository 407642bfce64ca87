import SupplyModel

/// What a run says at its end: at most 25 lines, verdict first and last.
package enum TerminalSummary {
  static let lineLimit = 25

  /// - Parameters:
  ///   - width: columns of the terminal; the text never gets wider.
  ///   - wrote: paths of the files the run has written, for the last line.
  ///   - below: lines that are to follow, for which fewer findings are shown, but three at least.
  package static func text(
    for result: AnalysisResult, width: Int = 80, style: TerminalStyle = .plain, wrote: [String] = [],
    below: Int = 0
  ) -> String {
    let page = SummaryPage(index: ResultIndex(result), width: max(40, width), style: style)
    let tail = page.tail(wrote: wrote)
    let fixed = page.opening + page.reach
    let room = lineLimit - fixed.count - page.numbers.count - tail.count - 4
    let findings = page.findings(atMost: max(1, min(3, room), min(6, room - below)))
    let blocks = [fixed, findings, page.numbers, tail].filter { !$0.isEmpty }
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }
}

/// The blocks of the summary; no line is wider than `width`.
private struct SummaryPage {
  let index: ResultIndex
  let width: Int
  let style: TerminalStyle

  var result: AnalysisResult { index.result }

  var opening: [String] {
    let question = Words.Terminal.question(result.question)
    let title = "\(DisplayText.singleLine(result.buyer.name)), \(question), as of \(result.asOf)"
    let sentence = TextLayout.wrapped(Answer.sentence(index), width: width, limit: 4)
    return [style.bold(DisplayText.shortened(title, to: width))] + sentence
  }

  /// One line per regime, the gravest first, at most four.
  var reach: [String] {
    let regimes = result.reach.enumerated().sorted {
      ($0.element.gravity, $0.offset) < ($1.element.gravity, $1.offset)
    }
    return regimes.prefix(4).map { _, regime in
      let head = "\(regime.status.shape) \(regime.status.word)"
      return cut(
        "  \(TextLayout.column(head, 13)) \(TextLayout.column(regime.regime, 14)) \(DisplayText.singleLine(regime.why))"
      )
    }
  }

  func findings(atMost limit: Int) -> [String] {
    guard !result.findings.isEmpty else { return [cut("  " + Words.noFindings(result))] }
    let shown = worstByParty.prefix(limit)
    let rest = result.findings.count - shown.reduce(0) { $0 + $1.count }
    return shown.map(findingLine) + (rest > 0 ? [style.faint("  " + Words.Terminal.moreFindings(rest))] : [])
  }

  /// The worst finding of each party, worst first, and how many the party has.
  private var worstByParty: [(finding: Finding, count: Int)] {
    var positions: [String: Int] = [:]
    var worst: [(finding: Finding, count: Int)] = []
    for finding in result.findings {
      if let position = positions[finding.party] {
        worst[position].count += 1
      } else {
        positions[finding.party] = worst.count
        worst.append((finding, 1))
      }
    }
    return worst
  }

  private func findingLine(_ finding: Finding, count: Int) -> String {
    let word = TextLayout.column("\(finding.severity.shape) \(finding.severity.word)", 11)
    let tier = TextLayout.column(Words.shortTier(index.party(finding.party)), 8)
    let share = TextLayout.rightAligned("est. " + Numerals.percent(finding.exposure.share), 12)
    let many = TextLayout.column(count > 1 ? "×\(count)" : "", 3)
    let fixed = 2 + 11 + 1 + 11 + 1 + 1 + 3 + 1 + 8 + 1 + 12
    let name = TextLayout.column(index.nameAndCountry(finding.party), max(8, width - fixed - 1))
    let id = TextLayout.column(finding.id, 11)
    return "  \(style.severity(finding.severity, word)) \(id) \(name) \(many) \(tier) \(share)"
  }

  var numbers: [String] {
    let route = result.strongest.path.map(index.name).joined(separator: " → ")
    let chain = route.isEmpty ? Words.Terminal.noChain : "\(Numerals.score(result.strongest.value))  \(route)"
    return [
      cut("  likelihood   \(likelihood(via: route))"),
      cut("  strongest    \(chain)"),
      cut("  share        \(Words.Terminal.share(result.share))"),
    ] + result.variants.compactMap { Words.Variants.line($0, beside: result.headline) }.map { cut("  \($0)") }
      + [result.intervals.map(Words.Ranges.line), Words.Questions.line(index)]
      .compactMap { $0.map { cut("  \($0)") } }
  }

  private func likelihood(via route: String) -> String {
    guard result.likelihood.floor > 0 else { return Words.Terminal.noChain }
    let score = Words.Likelihood.score(result.likelihood)
    return "\(score)  "
      + Words.Likelihood.bounds(result.likelihood, via: route, width: width - 17 - score.count)
  }

  func tail(wrote: [String]) -> [String] {
    let verdict = style.verdict(result.verdict, "verdict: " + result.verdict.rawValue.uppercased())
    let counts = Words.Terminal.counts(FindingCounts(result.findings))
    var lines = ["\(verdict)  \(DisplayText.shortened(counts, to: width - 23))"]
    if let accepted = Words.Waivers.line(result) { lines.append(cut(accepted)) }
    if let changes = result.changes { lines.append(cut(Words.Terminal.changes(changes))) }
    if let trend = result.trend { lines.append(cut(Words.Trend.short(trend))) }
    lines.append(cut(Words.Terminal.coverage(result)))
    let sources = [Words.Terminal.lists(result.lists), Words.Terminal.problems(result.diagnostics)]
    lines.append(cut(sources.compactMap(\.self).joined(separator: "; ")))
    if !wrote.isEmpty { lines.append(cut(Words.Terminal.wrote(wrote.map(DisplayText.singleLine)))) }
    return lines
  }

  private func cut(_ line: String) -> String { DisplayText.shortened(line, to: width) }
}

extension RegimeReach {
  /// 0 is the gravest.
  var gravity: Int { Status.allCases.firstIndex(of: status) ?? 0 }
}
