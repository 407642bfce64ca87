import SupplyModel

/// The sticky line on top: whose report, what verdict, how old; and the contents.
struct Strip {
  let page: PageContext

  var html: HTML {
    element("header", .classes("strip")) {
      element("div", .classes("strip-line")) {
        element("strong") { Marks.quoted(page.result.buyer.name) }
        Marks.verdict(page.result.verdict)
        element("span") { "as of \(page.result.asOf.description)" }
        element("span") { "\(Words.Page.listAge(page.result.lists))" }
        element("span") { Marks.link(.changes, "\(Words.Statements.news(page.result.changes))") }
      }
      element("div", .classes("strip-foot")) {
        element("nav", .fixed("aria-label", "Contents")) {
          for (anchor, title) in Words.Page.contents { Marks.link(anchor, "\(title)") }
        }
        printing
      }
    }
  }

  /// Both do what they say once the script is there.
  private var printing: HTML {
    element("span", .fixed("id", "print-controls"), .classes("print-controls"), .fixed("hidden", "")) {
      "\(Words.Page.printing) "
      element("button", .fixed("type", "button"), .fixed("data-print", "summary")) {
        "\(Words.Page.printSummary)"
      }
      element("button", .fixed("type", "button"), .fixed("data-print", "expanded")) {
        "\(Words.Page.printEverything)"
      }
    }
  }
}
