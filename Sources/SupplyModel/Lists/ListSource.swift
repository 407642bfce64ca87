/// A list file opened but not yet understood: its table, its page or its entries, with places.
///
/// TradeDocuments opens it, EntityMatching gives it meaning; neither needs to know the other.
package struct ListSource: Sendable {
  package enum Content: Sendable {
    case table(TextTable)
    /// A web page, read whole.
    case markup(MarkupElement)
    /// An XML file of any size.
    case entries(MarkupEntries)
  }

  package var path: String
  package var sha256: String
  package var content: Content

  package init(path: String, sha256: String, content: Content) {
    self.path = path
    self.sha256 = sha256
    self.content = content
  }

  /// The file's name without its folder.
  package var fileName: String { String(path.split(separator: "/").last ?? "") }
}

/// A small table read whole: header names and rows of text with their places.
package struct TextTable: Sendable {
  package struct Row: Sendable {
    package var line: Int
    /// One per header; missing cells are empty.
    package var cells: [String]
    /// Column of each cell's first character, from 1.
    package var columns: [Int]

    package init(line: Int, cells: [String], columns: [Int]) {
      self.line = line
      self.cells = cells
      self.columns = columns
    }
  }

  package var header: [String]
  package var rows: [Row]

  package init(header: [String], rows: [Row]) {
    self.header = header
    self.rows = rows
  }
}

/// An element of a list with everything inside it: a web page, or one entry of an XML file.
package struct MarkupElement: Sendable {
  /// Local name; lower case in HTML.
  package var name: String
  package var attributes: [String: String]
  /// Elements and text in document order.
  package var children: [Node]
  package var line: Int
  package var column: Int

  package enum Node: Sendable {
    case element(MarkupElement)
    case text(String)
  }

  package init(name: String, attributes: [String: String] = [:], line: Int = 0, column: Int = 0) {
    self.name = name
    self.attributes = attributes
    children = []
    self.line = line
    self.column = column
  }

  package var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  package func elements(named name: String) -> [MarkupElement] { elements.filter { $0.name == name } }

  /// All text inside, in order, white space collapsed.
  package var text: String {
    var words = ""
    collectText(into: &words)
    return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Every descendant with a name, in document order.
  package func descendants(named name: String) -> [MarkupElement] {
    elements.flatMap { ($0.name == name ? [$0] : []) + $0.descendants(named: name) }
  }

  private func collectText(into words: inout String) {
    for child in children {
      switch child {
      case .text(let text): words += text
      case .element(let element): element.collectText(into: &words)
      }
    }
  }
}
