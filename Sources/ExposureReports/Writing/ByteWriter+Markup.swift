extension ByteWriter {
  /// Text for HTML, SVG and attribute values in either quote.
  package mutating func markupText(_ text: String) {
    for unit in text.utf8 {
      switch unit {
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "<"): literal("&lt;")
      case UInt8(ascii: ">"): literal("&gt;")
      case UInt8(ascii: "\""): literal("&quot;")
      case UInt8(ascii: "'"): literal("&#39;")
      default: byte(unit)
      }
    }
  }
}
