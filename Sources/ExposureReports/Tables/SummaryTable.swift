import SupplyModel

/// The answer in few rows: who asks, the verdict, the totals, the headline numbers, reach, and the lists it rests on.
struct SummaryTable {
  typealias Cell = ResultTable.Cell

  let index: ResultIndex

  private var result: AnalysisResult { index.result }

  var table: ResultTable {
    ResultTable(
      .summary, columns: ["topic", "item", "value", "note"],
      rows: question + totals + numbers + reach + lists + omitted)
  }

  private func row(_ topic: String, _ item: String, _ value: Cell, _ note: String? = nil) -> [Cell] {
    [.text(topic), .text(item), value, .optional(note)]
  }

  private var question: [[Cell]] {
    [
      row("question", "buyer", .text(result.buyer.name), result.buyer.id),
      row("question", "asks", .text(result.question.rawValue)),
      row("question", "as of", .date(result.asOf)),
      row("question", "headwater", .optional(result.toolVersion)),
      row("verdict", "verdict", .text(result.verdict.rawValue)),
    ] + result.reasons.map { row("verdict", "reason", .text($0)) }
  }

  private var totals: [[Cell]] {
    let counts = FindingCounts(result.findings)
    return counts.bySeverity.map { row("findings", $0.severity.name, .integer($0.count)) } + [
      row("findings", "total", .integer(counts.total)),
      row(
        "findings", "accepted", .integer(counts.accepted), "counted above too, and not against the verdict"),
      row("network", "parties", .integer(result.parties.count)),
      row("network", "relations", .integer(result.relations.count)),
    ]
  }

  private var numbers: [[Cell]] {
    let (likelihood, share) = (result.likelihood, result.share)
    return [
      row("likelihood", "estimate", .optional(score: likelihood.estimate), likelihood.method.rawValue),
      row("likelihood", "floor", .optional(score: likelihood.floor)),
      row("likelihood", "ceiling", .optional(score: likelihood.ceiling)),
      row("strongest", "value", .optional(score: result.strongest.value), route),
      row("share", "estimate", .optional(share: share.estimate), "est., of purchases"),
      row("share", "low", .optional(share: share.low), "untraced purchases counted as free of risk"),
      row("share", "high", .optional(share: share.high), "untraced purchases counted as risky"),
    ]
  }

  private var route: String { result.strongest.path.map { index.name($0) }.joined(separator: " → ") }

  private var reach: [[Cell]] {
    result.reach.map { row("reach", $0.regime, .text($0.status.rawValue), $0.why) }
  }

  private var lists: [[Cell]] {
    result.lists.map { list in
      row(
        "list", list.id, .optional(list.edition),
        "\(list.title), \(Words.plural(list.activeEntries, "entry", "entries")) in force"
          + (list.isStale ? ", older than the policy allows or of unknown date" : ""))
    }
  }

  private var omitted: [[Cell]] {
    guard let omitted = result.omitted else { return [] }
    return [
      row("left out", "parties", .integer(omitted.parties), "carry no risk here"),
      row("left out", "relations", .integer(omitted.relations)),
    ]
  }
}
