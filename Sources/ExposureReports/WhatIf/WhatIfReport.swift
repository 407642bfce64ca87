import SupplyModel

/// What `headwater whatif` prints.
package struct WhatIfReport: Sendable {
  let result: WhatIfResult

  package init(_ result: WhatIfResult) { self.result = result }

  /// At most 80 columns.
  package func text(style: TerminalStyle = .plain, width: Int = 80) -> String {
    var lines = [style.bold(Words.WhatIf.title(result.buyer.name, asOf: result.asOf.description))]
    lines += result.suppositions.map { "  \($0)" }
    lines += ["", Words.WhatIf.columns] + numbers + reach
    lines += [""] + chains
    lines += block(Words.WhatIf.takeovers, result.takeovers.map(Words.WhatIf.takeover))
    lines += block(Words.WhatIf.stops, result.stops.map(Words.WhatIf.stop))
    lines += block(Words.WhatIf.cascade, result.cascade.map(Words.WhatIf.loss))
    lines += ["", Words.WhatIf.assumption]
    return lines.flatMap { wrapped($0, width) }.joined(separator: "\n") + "\n"
  }

  private var numbers: [String] {
    let (before, after) = (result.before, result.after)
    return [
      row("likelihood", interval(before.likelihood), interval(after.likelihood)),
      row("strongest", Numerals.score(before.strongest), Numerals.score(after.strongest)),
      row("share", percent(before.share), percent(after.share)),
    ]
  }

  private var reach: [String] {
    result.before.reach.map { regime in
      let after = result.after.reach.first { $0.regime == regime.regime }?.status ?? regime.status
      return row(regime.regime, regime.status.word, after.word)
    }
  }

  private var chains: [String] {
    guard result.strongestBefore != result.strongestAfter else { return [Words.WhatIf.sameChain] }
    return [
      Words.WhatIf.chainBefore(result.strongestBefore), Words.WhatIf.chainAfter(result.strongestAfter),
    ]
  }

  private func row(_ name: String, _ before: String, _ after: String) -> String {
    let mark = before == after ? "" : "  *"
    return "  \(TextLayout.column(name, 12)) \(TextLayout.column(before, 26)) \(after)\(mark)"
  }

  private func interval(_ value: Headline.Interval) -> String {
    value.estimate == 0 && value.high == 0
      ? "0"
      : "\(Numerals.score(value.estimate))  [\(Numerals.floor(value.low)), \(Numerals.ceiling(value.high))]"
  }

  private func percent(_ value: Headline.Interval) -> String {
    "\(Numerals.percent(value.estimate))  [\(Numerals.percent(value.low)), \(Numerals.percent(value.high))]"
  }

  private func block(_ title: String, _ entries: [String]) -> [String] {
    guard !entries.isEmpty else { return [] }
    let shown = entries.prefix(12).map { "  \($0)" }
    return ["", title] + shown + (entries.count > 12 ? ["  + \(entries.count - 12) more"] : [])
  }

  private func wrapped(_ line: String, _ width: Int) -> [String] {
    let indent = String(line.prefix { $0 == " " })
    let text = DisplayText.singleLine(String(line.dropFirst(indent.count)))
    if text.isEmpty { return [""] }
    if DisplayText.width(of: line) <= width { return [line] }
    return TextLayout.wrapped(text, width: width - indent.count - 2, limit: 4).enumerated().map {
      indent + ($0.offset == 0 ? "" : "  ") + $0.element
    }
  }
}

extension WhatIfReport {
  package func json(to output: inout ByteWriter) {
    var json = JSONWriter(output)
    json.document { json in
      json.string("schema", WhatIfResult.schema)
      json.string("asOf", result.asOf.description)
      json.string("buyer", result.buyer.id)
      json.strings("suppositions", result.suppositions)
      json.headline("before", result.before)
      json.headline("after", result.after)
      json.strings("strongestBefore", result.strongestBefore)
      json.strings("strongestAfter", result.strongestAfter)
      json.number("removedShare", result.removedShare)
      json.objects("takeovers", result.takeovers) { json, takeover in
        json.string("buyer", takeover.buyer)
        json.string("product", takeover.product)
        json.string("supplier", takeover.supplier)
        json.number("shareBefore", takeover.shareBefore)
        json.number("shareAfter", takeover.shareAfter)
      }
      json.objects("stops", result.stops) { json, stop in
        json.string("buyer", stop.buyer)
        json.string("product", stop.product)
        json.string("supplier", stop.supplier)
      }
      json.objects("cascade", result.cascade) { json, loss in
        json.string("party", loss.party)
        json.number("outputLeft", loss.outputLeft)
      }
    }
    output = json.output
  }
}
