import SupplyModel

/// The rows of the page's tables, each with the section of the Act its table stands under.
struct UFLPAOutline {
  struct Row {
    /// `2(d)(2)(B)(i)`.
    let section: String?
    let entity: String
    let date: String
    let line: Int
    let column: Int
  }

  private(set) var rows: [Row] = []
  private var section: String?

  init(_ root: MarkupElement) { walk(root) }

  private mutating func walk(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "table": read(child)
      case "p", "h2", "h3", "h4", "caption": section = UFLPAOutline.section(in: child.text) ?? section
      default: walk(child)
      }
    }
  }

  private mutating func read(_ table: MarkupElement) {
    let heads = table.descendants(named: "th").map { $0.text.lowercased() }
    guard heads.contains(where: { $0.contains("entity") }) else { return }
    for row in table.descendants(named: "tr") {
      let cells = row.elements(named: "td")
      guard cells.count >= 2 else { continue }
      rows.append(
        Row(
          section: section, entity: cells[0].text, date: cells[1].text, line: cells[0].line,
          column: cells[0].column))
    }
  }

  private static func section(in text: String) -> String? {
    guard let found = text.firstRange(of: "Section 2(d)") else { return nil }
    return text[found.lowerBound...].dropFirst("Section ".count).prefix { !$0.isWhitespace }.description
  }
}
