import SupplyModel

/// Small recurring parts of the page.
enum Marks {
  /// Shape and word, coloured.
  static func chip(_ severity: FindingSeverity) -> HTML {
    element("span", severityClass(severity, "chip")) { "\(severity.shape) \(severity.word)" }
  }

  static func verdict(_ verdict: Verdict) -> HTML {
    let tone: Attribute =
      switch verdict {
      case .violated: .classes("chip", "critical")
      case .inconclusive: .classes("chip", "not-rated")
      case .passed: .classes("chip", "plain")
      }
    return element("span", tone) { "\(verdict.shape) \(verdict.word)" }
  }

  static func reach(_ status: RegimeReach.Status) -> HTML {
    let tone: Attribute =
      switch status {
      case .proven: .classes("chip", "critical")
      case .indicated: .classes("chip", "high")
      case .unresolved: .classes("chip", "not-rated")
      case .ruledOut: .classes("chip", "plain")
      }
    return element("span", tone) { "\(status.shape) \(status.word)" }
  }

  /// What still counts against the run stands out.
  static func standing(_ standing: FindingWaiver.Standing) -> HTML {
    let tone: Attribute = standing.isHolding ? .classes("chip", "plain") : .classes("chip", "not-rated")
    return element("span", tone) {
      "\(standing.isHolding ? "○" : "□") \(Words.Waivers.standing(standing))"
    }
  }

  static func severityClass(_ severity: FindingSeverity, _ kind: StaticString) -> Attribute {
    switch severity {
    case .critical: .classes(kind, "critical")
    case .high: .classes(kind, "high")
    case .medium: .classes(kind, "medium")
    case .notRated: .classes(kind, "not-rated")
    case .low: .classes(kind, "low")
    }
  }

  /// Text of a document, kept from reordering its surroundings.
  static func quoted(_ text: String) -> HTML { element("bdi") { "\(text)" } }

  /// A place in an input, to be found again.
  /// May break after each `/`, never inside a number.
  static func place(_ text: String) -> HTML {
    let parts = DisplayText.singleLine(text).split(separator: "/", omittingEmptySubsequences: false)
    return element("code", .classes("place")) {
      for (position, part) in parts.enumerated() {
        if position > 0 { "/\(voidElement("wbr"))" }
        "\(String(part))"
      }
    }
  }

  /// The file's own name and the place in it; the whole path shows on pointing.
  static func shortPlace(_ text: String) -> HTML {
    let name = DisplayText.singleLine(text).split(separator: "/").last.map(String.init) ?? text
    return element("code", .classes("place", "short"), .text("title", text)) { "\(name)" }
  }

  static func link(_ anchor: Anchor, _ content: HTML) -> HTML { element("a", .href(anchor)) { content } }

  /// A word that leads to its definition.
  static func defined(_ word: HTML, _ anchor: Anchor) -> HTML {
    element("a", .classes("def"), .href(anchor)) { word }
  }

  static func note(_ text: HTML) -> HTML { element("p", .classes("note")) { text } }
}
