import SupplyModel

/// What somebody has accepted for a time, with reason and owner; what ended, and what soon will.
struct AcceptedSection {
  static let limit = 200

  let page: PageContext

  /// What needs somebody first.
  private var decided: [(position: Int, waiver: FindingWaiver)] {
    page.result.findings.indices.compactMap { position in
      page.result.findings[position].waiver.map { (position, $0) }
    }
    .sorted { a, b in
      let (x, y) = (a.waiver.standing.urgency, b.waiver.standing.urgency)
      if x != y { return x < y }
      let (first, second) = (a.waiver.waiver.until, b.waiver.waiver.until)
      return first != second ? first < second : a.position < b.position
    }
  }

  var html: HTML {
    section(.accepted, Words.Waivers.heading, Words.Waivers.statement(page.result)) {
      if decided.isEmpty {
        Marks.note("\(Words.Waivers.none(page.result))")
      } else {
        Table(
          "\(Words.Waivers.caption)", Words.Waivers.headings.map { .text("\($0)") },
          decided.prefix(Self.limit).map(row)
        ).html
        if let file { Marks.note(file) }
        if decided.count > Self.limit { Marks.note("\(Words.Waivers.more(decided.count - Self.limit))") }
      }
    }
  }

  /// The file as it was in hand.
  private var file: HTML? {
    page.result.waivers.map { waivers in
      "\(Words.Waivers.file(waivers)) \(Marks.place(waivers.path)), sha256 \(element("code") { "\(waivers.sha256)" })."
    }
  }

  private func row(_ position: Int, _ waiver: FindingWaiver) -> Table.Row {
    let decision = waiver.waiver
    return Table.Row(cells: [
      Marks.standing(waiver.standing), found(position),
      element("div", .classes("what")) {
        Marks.quoted(decision.reason)
        element("small") { Marks.quoted(decision.by) }
      },
      "\(Words.Waivers.period(decision))", Marks.place(Words.Page.listPlace(decision.place)),
    ])
  }

  private func found(_ position: Int) -> HTML {
    let finding = page.result.findings[position]
    let id: HTML =
      position < FindingsSection.limit
      ? Marks.link(page.findingAnchor(position), "\(finding.id)") : "\(finding.id)"
    return element("div", .classes("what")) {
      Marks.chip(finding.severity)
      " \(page.party(finding.party)): \(Marks.quoted(finding.message)) "
      element("small") { id }
    }
  }
}

extension FindingWaiver.Standing {
  /// 0 needs somebody first.
  fileprivate var urgency: Int {
    switch self {
    case .exceeded: 0
    case .expired: 1
    case .ending: 2
    case .pending: 3
    case .holds: 4
    }
  }
}
