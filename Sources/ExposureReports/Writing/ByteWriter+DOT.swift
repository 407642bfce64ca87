extension ByteWriter {
  /// A quoted DOT string for labels and tooltips; `\n` in the text breaks the line.
  ///
  /// Graphviz reads backslashes and HTML entities inside quoted labels, so both are escaped too.
  mutating func dotString(_ text: String) {
    byte(UInt8(ascii: "\""))
    for unit in text.utf8 {
      switch unit {
      case UInt8(ascii: "\""): literal("\\\"")
      case UInt8(ascii: "\\"): literal("\\\\")
      case UInt8(ascii: "&"): literal("&amp;")
      case UInt8(ascii: "\n"): literal("\\n")
      case 0: break
      default: byte(unit)
      }
    }
    byte(UInt8(ascii: "\""))
  }
}
