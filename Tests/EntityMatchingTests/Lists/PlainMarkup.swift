import SupplyModel

/// Reads well-behaved HTML and XML for tests; the product opens them with libxml2.
enum PlainMarkup {
  static func read(_ text: String) -> MarkupElement {
    var stack = [MarkupElement(name: "")]
    var rest = text[...]
    var line = 1
    while let open = rest.firstIndex(of: "<") {
      append(String(rest[..<open]), to: &stack)
      line += rest[..<open].count { $0.isNewline }
      let end =
        rest[open...].hasPrefix("<!--")
        ? rest[open...].firstRange(of: "-->")?.upperBound
        : rest[open...].firstIndex(of: ">").map { rest.index(after: $0) }
      guard let end else { break }
      apply(String(rest[open..<end].dropFirst().dropLast()), line: line, to: &stack)
      line += rest[open..<end].count { $0.isNewline }
      rest = rest[end...]
      if let name = stack.last?.name, ["script", "style"].contains(name),
        let close = rest.firstRange(of: "</" + name)
      {
        line += rest[..<close.lowerBound].count { $0.isNewline }
        rest = rest[close.lowerBound...]
      }
    }
    while stack.count > 1 { close(&stack) }
    return stack[0].elements.first ?? stack[0]
  }

  /// HTML elements without an end tag.
  private static let void: Set<String> = [
    "br", "img", "meta", "link", "input", "hr", "source", "path", "use",
  ]

  private static func apply(_ tag: String, line: Int, to stack: inout [MarkupElement]) {
    if tag.hasPrefix("!") || tag.hasPrefix("?") { return }
    let name = tag.drop { $0 == "/" }.prefix { !$0.isWhitespace && $0 != "/" }.description
    if tag.hasPrefix("/") {
      guard stack.dropFirst().contains(where: { $0.name == name }) else { return }
      while stack.last?.name != name { close(&stack) }
      close(&stack)
    } else {
      stack.append(MarkupElement(name: name, attributes: attributes(tag), line: line, column: 1))
      if tag.hasSuffix("/") || void.contains(name) { close(&stack) }
    }
  }

  /// Those in double quotes.
  private static func attributes(_ tag: String) -> [String: String] {
    var attributes: [String: String] = [:]
    var rest = tag[...]
    while let quote = rest.firstRange(of: "=\"") {
      let name = rest[..<quote.lowerBound].split(whereSeparator: \.isWhitespace).last ?? ""
      rest = rest[quote.upperBound...]
      let value = rest.prefix { $0 != "\"" }
      attributes[String(name)] = plain(String(value))
      rest = rest[value.endIndex...]
    }
    return attributes
  }

  private static func close(_ stack: inout [MarkupElement]) {
    let element = stack.removeLast()
    stack[stack.count - 1].children.append(.element(element))
  }

  private static func append(_ text: String, to stack: inout [MarkupElement]) {
    guard !text.isEmpty else { return }
    stack[stack.count - 1].children.append(.text(plain(text)))
  }

  private static func plain(_ text: String) -> String {
    let entities = [
      ("&nbsp;", "\u{A0}"), ("&rsquo;", "\u{2019}"), ("&quot;", "\""), ("&#039;", "'"), ("&amp;", "&"),
    ]
    return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
  }
}

extension MarkupEntries {
  /// The entries of a document that was read whole.
  init(whole root: MarkupElement) {
    self.init(
      root: root, namespace: root.attributes["xmlns"], parts: Set(root.elements.map(\.name))
    ) { names, take in
      MarkupEntries.visit(root, names, take)
    }
  }

  private static func visit(_ element: MarkupElement, _ names: Set<String>, _ take: (MarkupElement) -> Void) {
    for child in element.elements {
      if names.contains(child.name) { take(child) } else { visit(child, names, take) }
    }
  }
}
