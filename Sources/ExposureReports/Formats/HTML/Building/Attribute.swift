/// An attribute of an element. Links lead only to anchors of the page itself.
struct Attribute {
  private let name: StaticString
  private let value: String

  private init(name: StaticString, value: String) {
    self.name = name
    self.value = value
  }

  static func fixed(_ name: StaticString, _ value: StaticString) -> Attribute {
    Attribute(name: name, value: "\(value)")
  }

  static func classes(_ names: StaticString...) -> Attribute {
    Attribute(name: "class", value: names.map { "\($0)" }.joined(separator: " "))
  }

  static func id(_ anchor: Anchor) -> Attribute { Attribute(name: "id", value: anchor.id) }
  static func href(_ anchor: Anchor) -> Attribute { Attribute(name: "href", value: "#" + anchor.id) }
  static func labelledBy(_ anchor: Anchor) -> Attribute {
    Attribute(name: "aria-labelledby", value: anchor.id)
  }

  /// Text for people: `title`, `aria-label`.
  static func text(_ name: StaticString, _ value: String) -> Attribute {
    Attribute(name: name, value: DisplayText.singleLine(value))
  }

  /// What a link sets in the table of findings.
  static func filter(_ filter: FindingFilter) -> Attribute {
    Attribute(name: "data-filter", value: filter.query)
  }

  /// A key of the page's script.
  static func key(_ name: StaticString, _ value: String) -> Attribute { text(name, value) }

  static func number(_ name: StaticString, _ value: Double) -> Attribute {
    Attribute(name: name, value: FixedDecimal.text(value, decimals: 1))
  }

  /// SVG geometry made of numbers.
  static func geometry(_ name: StaticString, _ path: SVGPath) -> Attribute {
    Attribute(name: name, value: path.text)
  }

  func write(to writer: inout ByteWriter) {
    writer.literal(" ")
    writer.literal(name)
    writer.literal("=\"")
    writer.markupText(value)
    writer.literal("\"")
  }
}

/// SVG path data or a list of coordinates; takes only letters of the program and numbers.
struct SVGPath {
  private(set) var text = ""

  mutating func add(_ command: StaticString, _ numbers: Double...) {
    if !text.isEmpty { text += " " }
    text += "\(command)" + numbers.map { FixedDecimal.text($0, decimals: 1) }.joined(separator: " ")
  }
}
