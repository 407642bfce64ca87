import SupplyModel

/// All findings, worst first.
struct FindingsSection {
  static let limit = 200

  let page: PageContext

  private var findings: [Finding] { page.result.findings }

  var html: HTML {
    section(.findings, Words.Page.findingsHeading, Words.Statements.findings(page.result)) {
      if findings.isEmpty {
        Marks.note("\(Words.Page.noFindings(page.result))")
      } else {
        FindingsFinder(page: page).html
        table
        element("button", .fixed("type", "button"), .fixed("id", "more-findings"), .fixed("hidden", ""))
        element("noscript") {
          Marks.note("\(Words.Finder.withoutScript(min(findings.count, Self.limit), of: findings.count))")
        }
      }
    }
  }

  private var table: HTML {
    var table = Table(
      "\(Words.Page.worstFirst); \(Words.Page.quotes)",
      [
        .text(Marks.defined("Severity", .fixed("def-severity"))).sorted(by: "severity"),
        .text("Party").sorted(by: "party"), .text("What was found").sorted(by: "indicator"),
        .number(Marks.defined("Confidence", .fixed("def-confidence"))).sorted(by: "confidence"),
        .number(Marks.defined("Strongest", .fixed("def-strongest"))).sorted(by: "strongest"),
        .number(Marks.defined("Share", .fixed("def-share"))).sorted(by: "share"),
        .text("Where it stands").sorted(by: "place"),
      ], [])
    table.groups = FindingSeverity.worstFirst.compactMap(group)
    return table.html
  }

  private func group(_ severity: FindingSeverity) -> (anchor: Anchor?, rows: [Table.Row])? {
    let members = findings.indices.prefix(Self.limit).filter { findings[$0].severity == severity }
    return members.isEmpty ? nil : (.severity(severity), members.map(row))
  }

  private func row(_ position: Int) -> Table.Row {
    let finding = findings[position]
    return Table.Row(
      anchor: page.findingAnchor(position),
      cells: [
        "\(Marks.chip(finding.severity)) \(element("small") { permalink(position) })",
        who(finding),
        what(finding),
        "\(Numerals.score(finding.confidence))",
        "\(Numerals.score(finding.exposure.strongest))",
        "est. \(Numerals.percent(finding.exposure.share))",
        places(finding),
      ])
  }

  private func permalink(_ position: Int) -> HTML {
    element("a", .classes("self"), .href(page.findingAnchor(position))) { "\(findings[position].id)" }
  }

  private func who(_ finding: Finding) -> HTML {
    element("div", .classes("who")) {
      page.party(finding.party)
      element("small") { "\(Words.tier(page.index.party(finding.party)))" }
    }
  }

  private func what(_ finding: Finding) -> HTML {
    element("div", .classes("what")) {
      Marks.quoted(finding.message)
      element("small") {
        "\(finding.indicator), status \(Marks.quoted(finding.status))"
        if let product = finding.product { ", \(Marks.quoted(product))" }
        if let seen = Words.Trend.firstSeen(finding) { ", \(seen)" }
      }
      if let waiver = finding.waiver { element("small") { Marks.quoted(Words.Waivers.sentence(waiver)) } }
    }
  }

  private func places(_ finding: Finding) -> HTML {
    element("div", .classes("places")) {
      for location in finding.locations.prefix(3) { page.place(location) }
      if finding.locations.count > 3 { element("small") { "and \(finding.locations.count - 3) more" } }
      if let list = finding.listLocation { Marks.place(Words.Page.listPlace(list)) }
    }
  }
}
