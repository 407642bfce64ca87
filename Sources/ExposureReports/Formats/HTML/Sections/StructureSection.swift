import SupplyModel

/// Where the ways of risk come together: what everything must pass, who is the only source, and what several
/// suppliers share behind them.
struct StructureSection {
  static let rowLimit = 10

  let page: PageContext

  private var structure: Structure { page.result.structure }

  var html: HTML {
    section(.structure, Words.Structure.heading, Words.Statements.structure(structure)) {
      if structure.isEmpty { Marks.note("\(Words.Structure.nothing)") }
      StructureRemarks(page: page).html
      chokepoints
      singleSources
      diamonds
      cut
      InterventionNote(page: page).html
    }
  }

  @HTMLBuilder private var chokepoints: HTML {
    if !structure.chokepoints.isEmpty {
      table(
        "\(Words.Structure.chokepoints)",
        [.text("Party"), .number("Sources behind it"), .number("Of purchases")],
        structure.chokepoints.map { point in
          [page.party(point.party), "\(point.sources)", share(point.mass)]
        })
    }
  }

  @HTMLBuilder private var singleSources: HTML {
    if !structure.singleSources.isEmpty {
      table(
        "\(Words.Structure.singleSources)",
        [.text("Buyer"), .text("Product"), .text("Supplier"), .number("Strongest"), .number("Of purchases")],
        structure.singleSources.map { source in
          [
            page.party(source.buyer), Marks.quoted(source.product), page.party(source.supplier),
            "\(Numerals.score(source.strongest))", share(source.mass),
          ]
        })
    }
  }

  @HTMLBuilder private var diamonds: HTML {
    if !structure.diamonds.isEmpty {
      table(
        "\(Words.Structure.diamonds)",
        [.text("Party"), .text("Behind these suppliers"), .number("Sources"), .number("Of purchases")],
        structure.diamonds.map { diamond in
          let suppliers = HTMLBuilder.buildArray(
            diamond.suppliers.enumerated().map { "\($0.offset > 0 ? ", " : "")\(page.party($0.element))" })
          return [page.party(diamond.party), suppliers, "\(diamond.sources)", share(diamond.mass)]
        })
    }
  }

  @HTMLBuilder private var cut: HTML {
    if !structure.cut.isEmpty {
      element("p") {
        "\(Words.Structure.cut(structure.cut.count)) "
        for (position, party) in structure.cut.enumerated() {
          "\(position > 0 ? ", " : "")\(page.party(party))"
        }
        "."
      }
    }
  }

  private func share(_ mass: Double) -> HTML { "est. \(Numerals.percent(mass))" }

  private func table(_ caption: HTML, _ headings: [Table.Heading], _ rows: [[HTML]]) -> HTML {
    let rest = rows.count - Self.rowLimit
    let html = Table(caption, headings, rows.prefix(Self.rowLimit).map { Table.Row(cells: $0) }).html
    return rest > 0 ? "\(html)\(Marks.note("\(Words.Structure.more(rest))"))" : html
  }
}

extension Structure {
  fileprivate var isEmpty: Bool {
    chokepoints.isEmpty && singleSources.isEmpty && diamonds.isEmpty && cut.isEmpty
  }
}
