/// JSON inside a `script` element: nothing in it can end the element or the line.
extension ByteWriter {
  mutating func member(_ name: StaticString, after isLater: Bool = true) {
    if isLater { literal(",\n") }
    literal("\"")
    literal(name)
    literal("\":")
  }

  mutating func column(_ name: StaticString, after isLater: Bool = true, _ numbers: [Int]) {
    member(name, after: isLater)
    list(numbers) { $0.raw(String($1)) }
  }

  mutating func column(_ name: StaticString, after isLater: Bool = true, _ texts: [String]) {
    member(name, after: isLater)
    list(texts) { $0.scriptString($1) }
  }

  mutating func list<Element>(_ elements: [Element], write: (inout ByteWriter, Element) -> Void) {
    literal("[")
    for (position, element) in elements.enumerated() {
      if position > 0 { literal(",") }
      write(&self, element)
    }
    literal("]")
  }

  /// Text for one line: `<` is written as an escape; line ends, those that only scripts know among them, are
  /// spaces by then (``DisplayText``).
  mutating func scriptString(_ text: String) {
    literal("\"")
    for unit in DisplayText.singleLine(text).utf8 {
      switch unit {
      case UInt8(ascii: "\""): literal("\\\"")
      case UInt8(ascii: "\\"): literal("\\\\")
      case UInt8(ascii: "<"): literal("\\u003c")
      default: byte(unit)
      }
    }
    literal("\"")
  }
}
