import SupplyModel

extension HistoryReport {
  /// One table per buyer and question, the oldest run first; at most 80 columns.
  package var text: String {
    guard !runs.isEmpty else { return Words.History.empty(mark.path) + "\n" }
    let asked = Dictionary(grouping: runs) { Asked(buyer: $0.buyer, question: $0.question.rawValue) }
    let tables = asked.keys.sorted().map { table(asked[$0] ?? [], $0) }
    return tables.joined(separator: "\n")
  }

  private func table(_ runs: [Run], _ asked: Asked) -> String {
    let title = Words.History.title(runs.count, buyer: asked.buyer, question: asked.question, mark.path)
    let lines = [DisplayText.shortened(title, to: 80), "", row(Words.History.columns)] + runs.map(line)
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ run: Run) -> String {
    let (figures, headline) = (run.figures, run.figures.headline)
    return row([
      "\(run.number)", figures.asOf.description, figures.verdict.rawValue,
      Numerals.score(headline.likelihood.estimate), Numerals.percent(headline.share.estimate),
      Numerals.percent(figures.dark), Numerals.grouped(figures.findings.total),
      Numerals.grouped(figures.findings.critical),
    ])
  }

  private func row(_ cells: [String]) -> String {
    let widths = [4, 10, 12, 10, 8, 8, 6, 8]
    let placed = zip(cells, widths).enumerated().map { position, cell in
      (1...2).contains(position)
        ? TextLayout.column(cell.0, cell.1) : TextLayout.rightAligned(cell.0, cell.1)
    }
    return placed.joined(separator: "  ")
  }

  private struct Asked: Hashable, Comparable {
    let buyer: String
    let question: String

    static func < (a: Self, b: Self) -> Bool { (a.buyer, a.question) < (b.buyer, b.question) }
  }
}
