import SupplyModel

/// Search and filters above the table of findings; hidden until the script is there to serve them.
struct FindingsFinder {
  let page: PageContext

  private var findings: [Finding] { page.result.findings }

  var html: HTML {
    element(
      "form", .fixed("id", "finder"), .classes("finder"), .fixed("role", "search"),
      .text("aria-label", Words.Finder.label), .fixed("hidden", "")
    ) {
      severities
      element("div", .classes("choices")) {
        search
        choice("status", Words.Finder.facets.status) { $0.status }
        choice("tier", Words.Finder.facets.tier, named: tierName) { tier($0) }
        choice("country", Words.Finder.facets.country) {
          page.index.party($0.party)?.placeCode ?? Words.unknown
        }
        choice("indicator", Words.Finder.facets.indicator) { $0.indicator }
        choice("waiver", Words.Finder.facets.waiver) {
          $0.waiver.map { Words.Waivers.standing($0.standing) } ?? "none"
        }
        choice("product", Words.Finder.facets.product) { $0.product ?? "none" }
      }
      element("p", .classes("outcome")) {
        element("output", .fixed("role", "status"), .fixed("aria-live", "polite"))
        element("button", .fixed("type", "button"), .fixed("data-clear", ""), .fixed("hidden", "")) {
          "\(Words.Finder.clear)"
        }
        element("a", .classes("save"), .fixed("download", "findings.csv"), .href(.findings))
      }
    }
  }

  private var severities: HTML {
    element(
      "div", .classes("severities"), .fixed("role", "group"), .text("aria-label", Words.Finder.severity)
    ) {
      for (severity, count) in FindingCounts(findings).bySeverity where count > 0 {
        element(
          "button", .fixed("type", "button"), Marks.severityClass(severity, "toggle"),
          .key("data-severity", severity.name), .fixed("aria-pressed", "false")
        ) {
          "\(severity.shape) \(element("b") { "\(count)" }) \(severity.word)"
        }
      }
    }
  }

  private var search: HTML {
    element("label", .classes("wide")) {
      "\(Words.Finder.search) "
      voidElement(
        "input", .fixed("type", "search"), .fixed("autocomplete", "off"), .fixed("spellcheck", "false"),
        .text("placeholder", Words.Finder.hint))
    }
  }

  /// Most frequent first; one that has only one value is no choice.
  @HTMLBuilder private func choice(
    _ name: StaticString, _ title: String, named: (String) -> String = { $0 }, by key: (Finding) -> String
  ) -> HTML {
    let counts = Dictionary(grouping: findings, by: key).mapValues(\.count)
    if counts.count > 1 {
      element("label") {
        "\(title) "
        element("select", .fixed("name", name)) {
          element("option", .fixed("value", "")) { "\(Words.Finder.any)" }
          for (value, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
            element("option", .key("value", value), .key("data-name", named(value))) {
              "\(named(value)) (\(count))"
            }
          }
        }
      }
    }
  }

  private func tier(_ finding: Finding) -> String {
    page.index.party(finding.party)?.tier.map { String($0.min) } ?? "none"
  }

  private func tierName(_ tier: String) -> String { tier == "none" ? Words.Page.noTier : "Tier \(tier)" }
}
