/// A piece of a page that is safe to write out: text in it has been escaped, tags come from literals.
///
/// There is no way in for a `String` but through escaping: a literal, or anything interpolated into one, is
/// text. Tags are made by ``element(_:_:content:)``, whose names are literals of the program.
struct HTML: Sendable {
  private(set) var bytes: [UInt8]

  static let empty = HTML(bytes: [])

  fileprivate init(bytes: [UInt8]) { self.bytes = bytes }

  /// Text of a document: made safe for one line, then escaped.
  init(text: String) {
    var writer = ByteWriter()
    writer.markupText(DisplayText.singleLine(text))
    bytes = writer.bytes
  }

  mutating func append(_ other: HTML) { bytes.append(contentsOf: other.bytes) }

  /// The fixed style sheet or script, the only text that goes in as it is.
  static func asset(_ text: StaticString) -> HTML { HTML(bytes: text.withUTF8Buffer { Array($0) }) }

  /// JSON for the page's script; its strings have been written by ``ByteWriter/scriptString(_:)``.
  static func data(_ json: ByteWriter, id: StaticString) -> HTML {
    var writer = ByteWriter()
    writer.literal("<script type=\"application/json\" id=\"")
    writer.literal(id)
    writer.literal("\">")
    writer.raw(json.bytes)
    writer.literal("</script>\n")
    return HTML(bytes: writer.bytes)
  }

  static func doctype() -> HTML { HTML(bytes: Array("<!doctype html>\n".utf8)) }
}

extension HTML: ExpressibleByStringInterpolation {
  init(stringLiteral text: String) { self.init(text: text) }

  init(stringInterpolation: Interpolation) { self = stringInterpolation.content }

  /// Escapes strings, keeps pieces of a page.
  struct Interpolation: StringInterpolationProtocol {
    var content = HTML.empty

    init(literalCapacity: Int, interpolationCount: Int) {}

    mutating func appendLiteral(_ text: String) { content.append(HTML(text: text)) }
    mutating func appendInterpolation(_ text: String) { content.append(HTML(text: text)) }
    mutating func appendInterpolation(_ number: Int) { content.append(HTML(text: Numerals.grouped(number))) }
    mutating func appendInterpolation(_ piece: HTML) { content.append(piece) }
  }
}

/// An element with attributes and content.
func element(
  _ name: StaticString, _ attributes: Attribute?..., @HTMLBuilder content: () -> HTML = { .empty }
) -> HTML {
  var writer = ByteWriter()
  writer.literal("<")
  writer.literal(name)
  for attribute in attributes.compactMap(\.self) { attribute.write(to: &writer) }
  writer.literal(">")
  writer.raw(content().bytes)
  writer.literal("</")
  writer.literal(name)
  writer.literal(">")
  if Layout.breaksLine(after: name) { writer.newline() }
  return HTML(bytes: writer.bytes)
}

/// An element that has no content, such as `meta`.
func voidElement(_ name: StaticString, _ attributes: Attribute?...) -> HTML {
  var writer = ByteWriter()
  writer.literal("<")
  writer.literal(name)
  for attribute in attributes.compactMap(\.self) { attribute.write(to: &writer) }
  writer.literal(">")
  return HTML(bytes: writer.bytes)
}

private enum Layout {
  static let blocks: Set<String> = [
    "tr", "li", "section", "table", "thead", "tbody", "caption", "p", "h2", "h3", "h4", "ol", "ul", "dl",
    "dd", "option",
    "details", "summary", "figure", "figcaption", "header", "main", "nav", "footer", "style", "head", "body",
    "html", "title", "script", "svg", "g", "div", "path", "rect",
  ]

  static func breaksLine(after name: StaticString) -> Bool { blocks.contains("\(name)") }
}
