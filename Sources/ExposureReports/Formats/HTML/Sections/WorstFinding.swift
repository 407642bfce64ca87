import SupplyModel

/// The gravest finding with its place, so that nobody has to look for it.
struct WorstFinding {
  let page: PageContext

  private var findings: [Finding] { page.result.findings }

  /// Of the gravest, the one that the strongest chain comes from; else the first.
  private var position: Int? {
    guard let gravest = findings.map(\.severity).max() else { return nil }
    let among = findings.indices.filter { findings[$0].severity == gravest }
    let source = page.result.paths.first { !$0.findings.isEmpty }?.parties.first
    return among.first { findings[$0].party == source } ?? among.first
  }

  @HTMLBuilder var html: HTML {
    if let position {
      element("div", .classes("worst")) {
        element("h2") { "\(Words.Page.worst)" }
        text(findings[position], position)
      }
    }
  }

  private func text(_ finding: Finding, _ position: Int) -> HTML {
    element("p") {
      Marks.chip(finding.severity)
      " \(page.party(finding.party)), \(Words.tier(page.index.party(finding.party))): "
      Marks.quoted(finding.message)
      if let product = finding.product { ", \(Marks.quoted(product))" }
      ". "
      Marks.link(page.findingAnchor(position), "\(finding.id)")
      " "
      page.place(finding.primaryLocation)
    }
  }
}
