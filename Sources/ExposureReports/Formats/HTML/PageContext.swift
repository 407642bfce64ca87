import SupplyModel

/// What every section of the page needs: the result, and which parties have a dossier to link to.
struct PageContext {
  static let dossierLimit = 100

  let index: ResultIndex
  let drawing: ExposureDrawing
  /// Positions of parties with a dossier, worst first.
  let dossiers: [Int]
  private let hasDossier: Set<Int>
  /// How many parties would have a dossier without the limit.
  let dossierCandidates: Int

  var result: AnalysisResult { index.result }

  init(_ result: AnalysisResult) {
    index = ResultIndex(result)
    drawing = ExposureDrawing(index)
    let candidates = PageContext.candidates(index)
    dossiers = Array(candidates.prefix(Self.dossierLimit))
    hasDossier = Set(dossiers)
    dossierCandidates = candidates.count
  }

  /// The party's name with its country, linked to its dossier when there is one; where the script would have to
  /// make one, it makes the link too.
  func party(_ id: String) -> HTML {
    let name: HTML = "\(Marks.quoted(index.name(id)))\(country(id))"
    guard let position = index.positions[id], id != result.buyer.id else { return name }
    guard hasDossier.contains(position) else {
      return element("span", .key("data-entity", String(position))) { name }
    }
    return Marks.link(.party(position), name)
  }

  /// The finding's own id, which stays the same from run to run; its position where that is no id of ours.
  func findingAnchor(_ position: Int) -> Anchor {
    let id = result.findings[position].id
    return index.findingsByID[id] == position ? .finding(id: id, position) : .finding(position)
  }

  /// The first finding of a severity among those written out; else the table itself.
  func severityAnchor(_ severity: FindingSeverity) -> Anchor {
    result.findings.prefix(FindingsSection.limit).contains { $0.severity == severity }
      ? .severity(severity) : .findings
  }

  /// Where a neighbourhood can be drawn: at the drawing, or with the routes where there is none.
  var drawingAnchor: Anchor { drawing.nodes.count > 1 ? .drawing : .routes }

  /// The route's id, linked where the route is told.
  func route(_ position: Int) -> HTML {
    let id: HTML = "\(result.paths[position].id)"
    return position < RoutesSection.limit + RoutesSection.foldedLimit ? Marks.link(.route(position), id) : id
  }

  func place(_ location: SourceLocation) -> HTML { Marks.place(index.place(location)) }

  private func country(_ id: String) -> HTML {
    index.party(id)?.placeCode.map { " (\($0))" } ?? .empty
  }

  /// Parties with findings or matches, or exposed, worst first; the buyer needs none.
  private static func candidates(_ index: ResultIndex) -> [Int] {
    let parties = index.result.parties
    let wanted = parties.indices.filter { position in
      let party = parties[position]
      let isTold = index.findings[party.id] != nil || index.matches[party.id] != nil
      return party.id != index.result.buyer.id
        && (isTold || party.isExposed || index.actions[party.id] != nil)
    }
    func gravity(_ position: Int) -> Int {
      index.severities[parties[position].id].map { Int($0.rawValue) } ?? -1
    }
    return wanted.sorted {
      let (a, b) = (gravity($0), gravity($1))
      return a != b ? a > b : DrawingSelection.precedes(parties[$0], parties[$1])
    }
  }
}

extension Anchor {
  static let answer = Anchor.fixed("answer")
  static let places = Anchor.fixed("where")
  static let changes = Anchor.fixed("changes")
  static let accepted = Anchor.fixed("accepted")
  static let routes = Anchor.fixed("routes")
  static let structure = Anchor.fixed("together")
  static let findings = Anchor.fixed("findings")
  static let dossiers = Anchor.fixed("dossiers")
  static let blindSpots = Anchor.fixed("blind-spots")
  static let method = Anchor.fixed("method")
  static let evidence = Anchor.fixed("evidence")
  static let drawing = Anchor.fixed("drawing")
  static let drawingTitle = Anchor.fixed("drawing-title")

  static func severity(_ severity: FindingSeverity) -> Anchor {
    switch severity {
    case .critical: .fixed("severity-critical")
    case .high: .fixed("severity-high")
    case .medium: .fixed("severity-medium")
    case .notRated: .fixed("severity-not-rated")
    case .low: .fixed("severity-low")
    }
  }
}
