import SupplyModel

/// The exposed routes drawn in tiers, goods flowing left to right, with the same facts as a table beneath.
struct TierDrawing {
  let page: PageContext
  let drawing: ExposureDrawing

  var html: HTML {
    element("figure", .classes("drawing")) {
      element("figcaption") {
        element("strong", .id(.drawing)) { "\(Words.Drawing.title(page.result))" }
        " \(Words.Drawing.extent(drawing, page.result))"
      }
      element(
        "div", .classes("scroll"), .fixed("tabindex", "0"), .fixed("role", "group"), .labelledBy(.drawing)
      ) {
        TierDrawingSVG(layout: TierLayout(drawing), page: page).html
      }
      element("p", .classes("note")) { "\(Words.Page.drawingLegend)" }
      element("details") {
        element("summary") { "The drawing as a table" }
        table
      }
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
