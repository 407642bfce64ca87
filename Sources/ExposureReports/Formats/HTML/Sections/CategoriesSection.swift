import SupplyModel

/// What the buyer buys, by category, and what comes with it.
struct CategoriesSection {
  static let rowLimit = 20

  let page: PageContext

  private var categories: [CategoryExposure] { page.result.categories }

  @HTMLBuilder var html: HTML {
    if !categories.isEmpty {
      section(.categories, Words.Categories.heading, Words.Categories.statement(categories)) {
        Table("\(Words.Categories.caption)", headings, categories.prefix(Self.rowLimit).map(row)).html
        if categories.count > Self.rowLimit {
          Marks.note("\(Words.Categories.more(categories.count - Self.rowLimit))")
        }
        Marks.note("\(Words.Categories.method)")
      }
    }
  }

  private var headings: [Table.Heading] {
    Words.Categories.headings.enumerated().map { position, heading in
      (1...4).contains(position) ? .number("\(heading)") : .text("\(heading)")
    }
  }

  private func row(_ category: CategoryExposure) -> Table.Row {
    let suppliers = HTMLBuilder.buildArray(
      category.suppliers.prefix(3).enumerated().map { position, supplier in
        "\(position > 0 ? ", " : "")\(page.party(supplier))"
      })
    let rest = category.suppliers.count - 3
    return Table.Row(cells: [
      Marks.quoted(Words.Categories.name(category)), "est. \(Numerals.percent(category.part))",
      "\(Words.Categories.share(category.share))", "\(Numerals.score(category.strongest))",
      "\(category.likelihood.map(Numerals.score) ?? "")", "\(Words.Categories.reach(category.reach))",
      rest > 0 ? "\(suppliers) and \(rest) more" : suppliers,
    ])
  }
}

extension Anchor {
  static let categories = Anchor.fixed("categories")
}
