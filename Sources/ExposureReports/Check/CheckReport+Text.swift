import SupplyModel

extension CheckReport {
  /// Diagnostics, then one entry per file, a total that adds up, and how many facts were found.
  package func text(style: TerminalStyle = .plain) -> String {
    var lines: [String] = []
    if !diagnostics.items.isEmpty {
      lines.append(DiagnosticText.text(for: diagnostics, inputs: inputs, style: style))
    }
    lines += inputs.isEmpty ? [Words.Check.noInputs] : inputs.flatMap { entry($0, style) } + [totals(style)]
    lines.append("")
    lines.append(Words.Check.facts(facts))
    return lines.joined(separator: "\n") + "\n"
  }

  private func entry(_ input: InputDocument, _ style: TerminalStyle) -> [String] {
    let format = input.format ?? Words.Check.notRecognised
    let path = DisplayText.singleLine(input.path)
    return [
      "\(style.bold(path))  \(format): \(DisplayText.singleLine(input.recognition))",
      "  " + Words.Check.tally(input.records),
    ]
  }

  private func totals(_ style: TerminalStyle) -> String {
    "\n" + style.bold(Words.Check.total(inputs.count)) + "  " + Words.Check.tally(total)
  }
}

extension Words {
  enum Check {
    static let noInputs = "no inputs were read"
    static let notRecognised = "not recognised"

    static func total(_ files: Int) -> String { plural(files, "file") }

    static func tally(_ tally: RecordTally) -> String {
      let sum = tally.addsUp ? "" : "  (does not add up)"
      return
        "read \(Numerals.grouped(tally.read)) = kept \(Numerals.grouped(tally.kept))"
        + " + merged \(Numerals.grouped(tally.merged)) + rejected \(Numerals.grouped(tally.rejected))\(sum)"
    }

    static func facts(_ facts: CountedFacts.Counts) -> String {
      let parts =
        [
          plural(facts.parties, "party", "parties"), plural(facts.products, "product"),
          plural(facts.relations, "relation"),
        ] + (facts.links == 0 ? [] : [plural(facts.links, "product link")])
      return parts.joined(separator: ", ")
    }
  }
}
