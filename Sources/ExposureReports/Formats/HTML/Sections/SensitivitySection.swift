import SupplyModel

/// Whether the order of the sources would hold under other weights.
struct SensitivitySection {
  static let rowLimit = 10

  let page: PageContext

  private var sensitivity: WeightSensitivity { page.result.sensitivity }

  @HTMLBuilder var html: HTML {
    if sensitivity.asked > 0, sensitivity.draws == 0 || !sensitivity.sources.isEmpty {
      section(.sensitivity, Words.Ranks.heading, Words.Ranks.statement(sensitivity)) {
        if sensitivity.draws == 0 { Marks.note("\(Words.Ranks.notDrawn)") } else { told }
      }
    }
  }

  @HTMLBuilder private var told: HTML {
    let headings = Words.Ranks.headings
    Table(
      "\(Words.Ranks.caption(sensitivity))",
      [.text("\(headings[0])")] + headings.dropFirst().map { .number("\($0)") },
      sensitivity.sources.prefix(Self.rowLimit).map { source in
        Table.Row(cells: [
          page.party(source.party), "\(source.rank)", "\(Words.Ranks.band(source))",
          "\(Numerals.score(source.strongest))",
        ])
      }
    ).html
    for names in sensitivity.inseparable {
      element("p") { Marks.quoted(Words.Ranks.inseparable(names.map(page.index.name))) }
    }
    Marks.note("\(Words.Ranks.method(sensitivity))")
    if sensitivity.omitted > 0 { Marks.note("\(Words.Ranks.omitted(sensitivity.omitted))") }
  }
}

extension Anchor {
  static let sensitivity = Anchor.fixed("order")
}
