import SupplyModel

/// How it reaches the buyer: the worst routes step by step, and a drawing of them.
struct RoutesSection {
  /// Written out, and folded behind those.
  static let limit = 10
  static let foldedLimit = 90

  let page: PageContext

  private var result: AnalysisResult { page.result }

  var html: HTML {
    section(.routes, Words.Page.routesHeading, Words.Statements.routes(result)) {
      if result.paths.isEmpty {
        Marks.note("\(Words.Page.noRoutes)")
      } else {
        routes(0..<min(Self.limit, result.paths.count))
        further
      }
      LikelihoodSources(page: page).html
      if page.drawing.nodes.count > 1 { TierDrawing(page: page, drawing: page.drawing).html }
      FlowFigure(page: page).html
    }
  }

  private var told: Int { min(Self.limit + Self.foldedLimit, result.paths.count) }

  private func routes(_ positions: Range<Int>) -> HTML {
    element("ol", .classes("routes")) {
      for position in positions {
        RouteStrip(page: page, path: result.paths[position], position: position).html
      }
    }
  }

  @HTMLBuilder private var further: HTML {
    if told > Self.limit {
      element("details", .classes("further")) {
        element("summary") { "\(Words.Page.furtherRoutes(told - Self.limit))" }
        routes(Self.limit..<told)
      }
    }
    if result.paths.count > told { Marks.note("\(Words.Page.moreRoutes(result.paths.count - told))") }
  }
}

/// One route as a line of stops, with what is known of every hop.
struct RouteStrip {
  let page: PageContext
  let path: ExposurePath
  let position: Int

  var html: HTML {
    element("li", .id(.route(position))) {
      head
      element("ol", .classes("stops")) {
        for (step, party) in path.parties.enumerated() {
          stop(party)
          if step < path.hops.count { hop(path.hops[step]) }
        }
      }
    }
  }

  private var head: HTML {
    element("p", .classes("route-head")) {
      element("strong") { "\(path.id)" }
      if let severity = page.index.severity(of: path) { Marks.chip(severity) }
      element("span") {
        "\(Marks.defined("strongest", .fixed("def-strongest"))) \(Numerals.score(path.strongest))"
      }
      element("span") {
        "\(Marks.defined("share", .fixed("def-share"))) \(path.share.map { "est. \(Numerals.percent($0))" } ?? Words.unknown)"
      }
      for finding in path.findings {
        if let position = page.index.findingsByID[finding] {
          Marks.link(page.findingAnchor(position), "\(finding)")
        }
      }
    }
  }

  private func stop(_ id: String) -> HTML {
    guard id != page.result.buyer.id else { return element("li", .classes("stop", "us")) { "us" } }
    let kind = page.index.severities[id].map { Marks.severityClass($0, "stop") } ?? .classes("stop")
    return element("li", kind) {
      page.party(id)
      element("small") { "\(Words.tier(page.index.party(id)))" }
    }
  }

  private func hop(_ hop: ExposurePath.Hop) -> HTML {
    let isWeakest =
      hop.kind.isPurchase && hop.weakestEvidence == path.weakestEvidence && !hop.weakestEvidence.isDocumented
    return element("li", isWeakest ? .classes("hop", "weakest") : .classes("hop")) {
      element("span", .classes("goods")) { "\(Marks.quoted(hop.product ?? hop.kind.word))\u{A0}→" }
      if hop.kind.isPurchase { element("small") { "\(share(hop))\(hop.weakestEvidence.word)" } }
      if isWeakest { element("small", .classes("flag")) { "weakest link" } }
      if let location = hop.location { Marks.shortPlace(page.index.place(location)) }
    }
  }

  private func share(_ hop: ExposurePath.Hop) -> String {
    guard let share = hop.share else { return "share unknown, " }
    return (hop.shareBasis.isEstimate ? "est. " : "") + Numerals.percent(share) + ", "
  }
}
