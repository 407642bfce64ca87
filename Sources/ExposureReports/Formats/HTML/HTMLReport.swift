import SupplyModel

/// One self-contained page (REPORT §2e): readable offline, without scripts, on paper and on a phone.
///
/// Everything that matters is plain HTML; the one script, which works on columns written into the page, adds search,
/// filters, and what is too much to write out. ``ContentPolicy`` admits these and nothing else.
package struct HTMLReport: StreamReport {
  package let id = "html"
  package let fileExtension = "html"
  package let summary = Words.Formats.html

  package init() {}

  package func write(_ result: AnalysisResult, to output: inout ByteWriter) {
    let page = PageContext(result)
    output.raw(HTML.doctype().bytes)
    output.raw(
      element("html", .fixed("lang", "en")) {
        head(page)
        body(page)
      }.bytes)
  }

  private func head(_ page: PageContext) -> HTML {
    element("head") {
      voidElement("meta", .fixed("charset", "utf-8"))
      voidElement(
        "meta", .fixed("name", "viewport"), .fixed("content", "width=device-width, initial-scale=1"))
      voidElement(
        "meta", .fixed("http-equiv", "Content-Security-Policy"), .text("content", ContentPolicy.text))
      voidElement("meta", .fixed("name", "color-scheme"), .fixed("content", "light dark"))
      voidElement("meta", .fixed("name", "referrer"), .fixed("content", "no-referrer"))
      voidElement(
        "meta", .fixed("name", "generator"), .text("content", "headwater \(page.result.toolVersion)"))
      element("title") { "\(Words.Page.title(page.result))" }
      element("style") { HTML.asset(Stylesheet.text) }
    }
  }

  private func body(_ page: PageContext) -> HTML {
    element("body") {
      element("a", .classes("skip"), .href(.answer)) { "\(Words.Page.skip)" }
      Strip(page: page).html
      element("main") {
        AnswerSection(page: page).html
        ChangesSection(page: page).html
        WhereSection(page: page).html
        RoutesSection(page: page).html
        StructureSection(page: page).html
        FindingsSection(page: page).html
        DossiersSection(page: page).html
        UncertaintySections(page: page).html
        BlindSpotsSection(page: page).html
        AcceptedSection(page: page).html
        MethodSection(page: page).html
        EvidenceSection(page: page).html
      }
      element("footer") {
        "\(Words.Page.footer(page.result))"
        element("p", .classes("print-note")) { "\(Words.Page.printedSummary)" }
      }
      PageColumns(page).html
      element("script") { HTML.asset(PageScript.text) }
    }
  }
}

/// A part of the page: what it is about in small letters, then what it says in one line.
func section(
  _ anchor: Anchor, _ heading: String, _ statement: String, @HTMLBuilder content: () -> HTML
) -> HTML {
  element("section", .id(anchor)) {
    element("h2") {
      element("span", .classes("eyebrow")) { "\(heading)" }
      " \(statement)"
    }
    content()
  }
}
