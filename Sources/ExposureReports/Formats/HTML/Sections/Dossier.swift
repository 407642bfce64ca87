import SupplyModel

/// One party: who it is, what was found, what was compared, whom it deals with, and where all this stands.
struct Dossier {
  let page: PageContext
  let position: Int
  let isOpen: Bool

  var party: PartyResult { page.result.parties[position] }

  var html: HTML {
    element("details", .classes("dossier"), isOpen ? .fixed("open", "") : nil) {
      element("summary") { summary }
      element("div", .id(.party(position)), .classes("dossier-body")) {
        identity
        findings
        DossierOutlook(page: page, party: party).html
        DossierMatches(page: page, party: party).html
        DossierNeighbours(page: page, party: party).html
        DossierQuantities(page: page, party: party).html
        DossierSources(page: page, party: party).html
      }
    }
  }

  private var summary: HTML {
    element("span", .classes("dossier-head")) {
      if let severity = page.index.severities[party.id] { Marks.chip(severity) }
      element("h3") { Marks.quoted(page.index.nameAndCountry(party.id)) }
      element("small") {
        "\(Words.tier(party)) · strongest \(Numerals.score(party.exposure.strongest))"
        if !party.risk.isRated { " · not rated" }
      }
    }
  }

  private var identity: HTML {
    element("dl", .classes("facts")) {
      fact("Id", party.id)
      if !party.otherNames.isEmpty { fact("Other names", party.otherNames.joined(separator: "; ")) }
      fact("Country of the site", party.country?.code ?? Words.unknown)
      if let region = party.region { fact("Region", region) }
      if let registered = party.registeredCountry { fact("Registered in", registered.code) }
      if let sector = party.sector { fact("Sector", sector) }
      if !party.roles.isEmpty { fact("Roles", party.roles.joined(separator: ", ")) }
      if !party.identifiers.isEmpty {
        fact("Identifiers", party.identifiers.map(\.description).joined(separator: ", "))
      }
      fact(Marks.defined("Risk here", .fixed("def-risk")), Words.Page.risk(party.risk))
      fact(Marks.defined("Reaches it", .fixed("def-exposure")), Words.Page.reaches(party.exposure))
      if party.exposure.carries > 0 {
        fact(
          Marks.defined("Carries risk to us", .fixed("def-carries")),
          "score \(Numerals.score(party.exposure.carries))")
      }
      if party.exposure.arrivals > 0 {
        fact(
          Marks.defined("Our purchases passing here", .fixed("def-share")), percent(party.exposure.arrivals))
      }
      if party.exposure.dark > 0 {
        fact(
          Marks.defined("Of ours, untraced from here", .fixed("def-coverage")), percent(party.exposure.dark))
      }
      if let dominator = party.dominator, dominator != page.result.buyer.id {
        element("div") {
          element("dt") { Marks.defined("Every route passes", .fixed("def-dominator")) }
          element("dd") { page.party(dominator) }
        }
      }
    }
  }

  private func percent(_ value: Double) -> String { "est. \(Numerals.percent(value))" }

  private func fact(_ name: HTML, _ value: String) -> HTML {
    element("div") {
      element("dt") { name }
      element("dd") { Marks.quoted(value) }
    }
  }

  @HTMLBuilder private var findings: HTML {
    let found = page.index.findings[party.id, default: []]
    if !found.isEmpty {
      element("ul", .classes("found")) {
        for position in found { finding(position) }
      }
    }
  }

  private func finding(_ position: Int) -> HTML {
    let finding = page.result.findings[position]
    return element("li") {
      Marks.chip(finding.severity)
      " \(Marks.quoted(finding.message)) "
      if position < FindingsSection.limit { Marks.link(page.findingAnchor(position), "\(finding.id)") }
      for location in finding.locations.prefix(3) { " \(page.place(location))" }
      if let waiver = finding.waiver {
        " \(element("small") { Marks.quoted(Words.Waivers.sentence(waiver)) })"
      }
    }
  }
}
