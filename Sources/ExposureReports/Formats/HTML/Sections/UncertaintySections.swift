import SupplyModel

/// What comes with which purchases, what to ask next, and how sure the order of the sources is.
struct UncertaintySections {
  let page: PageContext

  @HTMLBuilder var html: HTML {
    CategoriesSection(page: page).html
    QuestionsSection(page: page).html
    SensitivitySection(page: page).html
    ranges
  }

  @HTMLBuilder private var ranges: HTML {
    if let given = page.result.intervals {
      section(.ranges, Words.Ranges.heading, Words.Ranges.statement(given)) {
        element("p") { "\(Words.Ranges.sentence(given))" }
      }
    }
  }
}

extension Anchor {
  static let ranges = Anchor.fixed("ranges")
}
