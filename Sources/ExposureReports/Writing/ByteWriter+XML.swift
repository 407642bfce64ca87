extension ByteWriter {
  /// Text for XML content and attribute values in either quote.
  ///
  /// Line breaks and tabs are written as character references, because attributes would otherwise lose them; what XML
  /// 1.0 cannot hold is shown as ``DisplayText/multiline(_:)`` shows it.
  mutating func xmlText(_ text: String) {
    for scalar in DisplayText.multiline(text).unicodeScalars {
      switch scalar {
      case "&": literal("&amp;")
      case "<": literal("&lt;")
      case ">": literal("&gt;")
      case "\"": literal("&quot;")
      case "'": literal("&#39;")
      case "\n": literal("&#10;")
      case "\t": literal("&#9;")
      default:
        if scalar.isASCII { byte(UInt8(scalar.value)) } else { raw(String(scalar)) }
      }
    }
  }

  /// ` name="text"`.
  mutating func xmlAttribute(_ name: StaticString, _ text: String) {
    literal(" ")
    literal(name)
    literal("=\"")
    xmlText(text)
    literal("\"")
  }

  mutating func xmlDeclaration() { literal("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n") }
}
