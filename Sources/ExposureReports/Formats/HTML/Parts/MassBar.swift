import SupplyModel

/// Where one unit of purchases ends, as one bar with a legend in words and numbers.
struct MassBar {
  let masses: ShareExposure.Masses

  private var parts: [(kind: StaticString, words: (name: String, meaning: String), mass: Double)] {
    [
      ("tainted", Words.Masses.tainted, masses.tainted), ("dark", Words.Masses.dark, masses.dark),
      ("clear", Words.Masses.clear, masses.clear), ("service", Words.Masses.service, masses.service),
      ("mitigated", Words.Masses.mitigated, masses.mitigated),
    ]
  }

  var html: HTML {
    element("figure", .classes("masses")) {
      element("figcaption") {
        "\(Words.Masses.caption) \(Marks.defined("How it is counted", .fixed("def-share")))"
      }
      element(
        "svg", .fixed("viewBox", "0 0 1000 30"), .fixed("preserveAspectRatio", "none"),
        .fixed("role", "img"), .text("aria-label", Words.Masses.caption)
      ) {
        hatching
        segments
      }
      element("ul", .classes("legend")) {
        for part in parts where part.mass > 0 {
          element("li") {
            swatch(part.kind)
            element("strong") { "\(Numerals.percent(part.mass)) \(part.words.name)" }
            " \(part.words.meaning)"
          }
        }
      }
    }
  }

  /// Untraced is hatched, so that a grey print shows it too.
  private var hatching: HTML {
    element("defs") {
      element(
        "pattern", .fixed("id", "hatch"), .fixed("width", "8"), .fixed("height", "8"),
        .fixed("patternUnits", "userSpaceOnUse"), .fixed("patternTransform", "rotate(45)")
      ) {
        element("rect", .classes("hatch-ground"), .fixed("width", "8"), .fixed("height", "8"))
        element("rect", .classes("hatch-line"), .fixed("width", "3"), .fixed("height", "8"))
      }
    }
  }

  private var segments: HTML {
    var start = 0.0
    var drawn = HTML.empty
    for part in parts where part.mass > 0 {
      let width = min(part.mass, 1) * 1000
      drawn.append(
        element(
          "rect", .classes("mass", part.kind), .number("x", start), .fixed("y", "0"), .number("width", width),
          .fixed("height", "30")))
      start += width
    }
    return drawn
  }

  private func swatch(_ kind: StaticString) -> HTML {
    element("svg", .classes("swatch"), .fixed("viewBox", "0 0 14 14"), .fixed("aria-hidden", "true")) {
      element("rect", .classes("mass", kind), .fixed("width", "14"), .fixed("height", "14"))
    }
  }
}
