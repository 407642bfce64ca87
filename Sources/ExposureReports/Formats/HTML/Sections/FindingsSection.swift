import SupplyModel

/// All findings, worst first.
struct FindingsSection {
  static let limit = 200

  let page: PageContext

  private var findings: [Finding] { page.result.findings }

  var html: HTML {
    section(.findings, Words.Page.findingsHeading) {
      if findings.isEmpty {
        Marks.note("\(Words.Page.noFindings(page.result))")
      } else {
        table
        if findings.count > Self.limit {
          Marks.note("\(Words.Page.moreFindings(findings.count - Self.limit))")
        }
      }
    }
  }

  private var table: HTML {
    var table = Table(
      "\(Words.plural(findings.count, "finding")), worst first; \(Words.Page.quotes)",
      [
        .text(Marks.defined("Severity", .fixed("def-severity"))), .text("Party"), .text("What was found"),
        .number(Marks.defined("Confidence", .fixed("def-confidence"))),
        .number(Marks.defined("Strongest", .fixed("def-strongest"))),
        .number(Marks.defined("Share", .fixed("def-share"))), .text("Where it stands"),
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
      anchor: .finding(position),
      cells: [
        "\(Marks.chip(finding.severity)) \(element("small") { "\(finding.id)" })",
        who(finding),
        what(finding),
        "\(Numerals.score(finding.confidence))",
        "\(Numerals.score(finding.exposure.strongest))",
        "est. \(Numerals.percent(finding.exposure.share))",
        places(finding),
      ])
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
      }
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
