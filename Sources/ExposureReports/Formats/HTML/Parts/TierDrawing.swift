import SupplyModel

/// The exposed routes drawn in tiers, goods flowing left to right, with the same facts as a table beneath.
struct TierDrawing {
  let page: PageContext
  let drawing: ExposureDrawing

  var html: HTML {
    element("figure", .classes("drawing"), .id(.drawing)) {
      element("figcaption") {
        element("strong", .id(.drawingTitle)) { "\(Words.Drawing.title(page.result))" }
        " \(Words.Drawing.extent(drawing, page.result))"
      }
      FocusForm().html
      element("div", .fixed("id", "neighbourhood"))
      element("div", .fixed("id", "whole-drawing")) { whole }
      element("p", .classes("note")) { "\(Words.Page.drawingLegend)" }
    }
  }

  @HTMLBuilder private var whole: HTML {
    element(
      "div", .classes("scroll"), .fixed("tabindex", "0"), .fixed("role", "group"), .labelledBy(.drawingTitle)
    ) {
      TierDrawingSVG(layout: TierLayout(drawing), page: page).html
    }
    element("details") {
      element("summary") { "\(Words.Page.asTable)" }
      table
    }
  }

  private var table: HTML {
    Table(
      "Drawn relations",
      [.text("From"), .text("To"), .text("What is known"), .text("Drawn as")],
      drawing.edges.map { edge in
        let ends = [edge.from, edge.to].map { page.party(drawing.nodes[$0].party.id) }
        let facts = edge.relations.prefix(6).map {
          Words.Drawing.relation(page.result.relations[$0], page.index)
        }
        return Table.Row(cells: [
          ends[0], ends[1], "\(Marks.quoted(facts.joined(separator: "; ")))", "\(Words.Drawing.style(edge))",
        ])
      }
    ).html
  }
}
