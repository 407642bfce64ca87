import SupplyModel

/// Which party's neighbourhood is drawn, and how far; hidden until the script is there to draw it.
struct FocusForm {
  var html: HTML {
    element(
      "form", .fixed("id", "focus"), .classes("finder", "choices"), .text("aria-label", Words.Focus.label),
      .fixed("hidden", "")
    ) {
      element("label", .classes("wide")) {
        "\(Words.Focus.party) "
        voidElement(
          "input", .fixed("type", "text"), .fixed("list", "focus-names"), .fixed("autocomplete", "off"),
          .fixed("spellcheck", "false"))
      }
      element("datalist", .fixed("id", "focus-names"))
      element("label") {
        "\(Words.Focus.depth) "
        element("select") {
          for depth in 1...4 { element("option", .key("value", String(depth))) { "\(depth)" } }
        }
      }
      element("button", .fixed("type", "button"), .fixed("data-whole", ""), .fixed("hidden", "")) {
        "\(Words.Focus.whole)"
      }
    }
  }
}
