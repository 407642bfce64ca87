import SupplyModel

/// What `headwater diff` prints: what is new, worse, better or gone, and why.
package struct ChangesText {
  let index: ResultIndex
  let changes: ResultChanges
  let width: Int
  let style: TerminalStyle

  /// - Parameter result: the later one.
  package init(
    _ result: AnalysisResult, _ changes: ResultChanges, width: Int = 80, style: TerminalStyle = .plain
  ) {
    (index, self.changes) = (ResultIndex(result), changes)
    (self.width, self.style) = (max(40, width), style)
  }

  package var text: String {
    let blocks =
      [heading, numbers]
      + ResultChange.Kind.allCases.map { kind in block(changes.changes.filter { $0.kind == kind }, kind) }
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    [style.bold(Words.Changes.title(index.result, since: changes.baseline)), Words.Changes.summary(changes)]
  }

  private var numbers: [String] {
    Words.Changes.numbers(changes, after: index.result).map {
      "  \(TextLayout.column($0.name, 12)) \($0.before) → \($0.after)"
    }
  }

  private func block(_ changes: [ResultChange], _ kind: ResultChange.Kind) -> [String] {
    guard !changes.isEmpty else { return [] }
    return [style.bold(Words.Changes.heading(kind, changes.count))] + changes.flatMap(lines)
  }

  private func lines(_ change: ResultChange) -> [String] {
    let name = change.party.map { "  \(index.nameAndCountry($0))" } ?? ""
    let shape = change.severity.map { "\($0.shape) " } ?? ""
    let head = DisplayText.shortened("  \(shape)\(change.subject)\(name)", to: width)
    let message = index.findingsByID[change.subject].map { index.result.findings[$0].message } ?? ""
    let said = TextLayout.wrapped(DisplayText.singleLine(message), width: width - 6, limit: 2)
    return [head] + (message.isEmpty ? [] : said.map { "      \($0)" })
      + [DisplayText.shortened("      \(Words.Changes.states(change))", to: width)]
      + TextLayout.wrapped(DisplayText.singleLine(Words.Changes.because(change)), width: width - 6, limit: 3)
      .map { "      \($0)" }
  }
}
