import SupplyModel

extension CheckReport {
  /// Diagnostics, then one entry per file, a total that adds up, and how many facts were found.
  package func text(style: TerminalStyle = .plain) -> String {
    var text = ""
    if !diagnostics.items.isEmpty {
      text += DiagnosticText.text(for: diagnostics, inputs: inputs, style: style) + "\n"
    }
    if inputs.isEmpty {
      text += Words.Check.noInputs + "\n"
    } else {
      addEntries(to: &text, style)
      text += "\n" + style.bold(Words.Check.total(inputs.count)) + "  " + Words.Check.tally(total) + "\n"
    }
    return text + "\n" + Words.Check.facts(facts) + "\n"
  }

  /// One of ten thousand invoices is recognised and counted as the one before.
  private func addEntries(to text: inout String, _ style: TerminalStyle) {
    var last: (input: InputDocument, words: String)?
    for input in inputs {
      if last?.input.isCounted(as: input) != true { last = (input, Self.words(input)) }
      text += style.bold(DisplayText.singleLine(input.path))
      text += last?.words ?? ""
    }
  }

  /// What stands behind the path.
  private static func words(_ input: InputDocument) -> String {
    let format = input.format ?? Words.Check.notRecognised
    let recognition = DisplayText.singleLine(input.recognition)
    return "  \(format): \(recognition)\n  \(Words.Check.tally(input.records))\n"
  }
}

extension InputDocument {
  /// Whether both were recognised as the same and counted alike.
  fileprivate func isCounted(as other: InputDocument) -> Bool {
    format == other.format && recognition == other.recognition && records == other.records
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
