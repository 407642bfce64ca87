import SupplyModel

/// What `headwater evidence` prints: numbered steps with their exhibits, what is missing, where the chain stops, and who
/// was looked up where, those without a match included.
package struct EvidenceText {
  private let pack: ProductEvidence
  private let index: ResultIndex
  private let width: Int
  private let style: TerminalStyle

  package init(_ pack: ProductEvidence, width: Int = 80, style: TerminalStyle = .plain) {
    (self.pack, index) = (pack, pack.index)
    (self.width, self.style) = (max(40, width), style)
  }

  /// At most `width` columns, places of documents excepted: a place cut short is no place.
  package var text: String {
    let blocks = [
      heading, section(Words.Evidence.steps, pack.steps.flatMap(step)), matrix, ends, contradictions,
      quantities, screening,
    ]
    return blocks.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private var heading: [String] {
    [style.bold(cut(Words.Evidence.title(pack.product, index)))]
      + TextLayout.wrapped(Words.Evidence.summary(pack), width: width, limit: 4)
  }

  private func section(_ title: String, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [style.bold(title)] + lines
  }

  private func step(_ step: ProductEvidence.Step) -> [String] {
    let relation = step.relation
    let number = TextLayout.rightAligned("\(step.number)", 4)
    let lines = [
      "\(number)  \(index.nameAndCountry(relation.from))",
      "      to \(index.nameAndCountry(relation.to)), tier \(step.tier)",
      "      \(Words.Evidence.goods(step))",
    ].map(cut)
    return lines
      + (step.exhibits.isEmpty ? ["      \(Words.Evidence.noDocument)"] : step.exhibits.flatMap(exhibit))
  }

  private func exhibit(_ exhibit: ProductEvidence.Exhibit) -> [String] {
    [
      cut("      \(TextLayout.column(exhibit.label, 5)) \(Words.Evidence.exhibit(exhibit))"),
      "            \(index.place(exhibit.evidence.location))",
    ]
  }

  /// Which kinds of paper each step has.
  private var matrix: [String] {
    let names = DocumentFamily.asked.map(Words.Evidence.family)
    let head = TextLayout.column("  step", 24) + names.map { TextLayout.rightAligned($0, 18) }.joined()
    let rows = pack.steps.map { step in
      let seller = TextLayout.column(index.name(step.relation.from), 17)
      let cells = DocumentFamily.asked.map { step.families.contains($0) ? "yes" : Words.Evidence.missing }
      return TextLayout.rightAligned("\(step.number)", 6) + " " + seller
        + cells.map { TextLayout.rightAligned($0, 18) }.joined()
    }
    return section(Words.Evidence.matrix, rows.isEmpty ? [] : [head] + rows)
  }

  private var ends: [String] {
    section(
      Words.Evidence.openEnds,
      pack.openEnds.map { cut("  \(index.nameAndCountry($0)): \(Words.Evidence.openEnd(index.party($0)))") })
  }

  private var contradictions: [String] {
    section(
      Words.Evidence.contradictions,
      pack.contradictions.map { cut("  \(Words.Evidence.contradiction($0.input, $0.output))") })
  }

  private var quantities: [String] {
    let lines = pack.balances.flatMap { party, balance in
      [cut("  \(index.nameAndCountry(party))")]
        + balance.sold.map { cut("    sold       \(DisplayText.singleLine(Words.Quantities.line($0)))") }
        + balance.boughtIn.map { cut("    bought in  \(DisplayText.singleLine(Words.Quantities.line($0)))") }
        + TextLayout.wrapped(Words.Quantities.remark(balance), width: width - 4, limit: 3).map { "    " + $0 }
    }
    return section(Words.Quantities.title, lines)
  }

  private var screening: [String] {
    section(Words.Evidence.screening, pack.screening.flatMap(looked))
  }

  private func looked(_ log: ProductEvidence.Screening) -> [String] {
    let head = cut("  \(Words.Evidence.looked(log, list: index.list(log.list), of: pack.parties.count))")
    return [head] + log.matches.map { cut("    \(Words.Evidence.match($0, index))") }
  }

  private func cut(_ line: String) -> String { DisplayText.shortened(line, to: width) }
}
