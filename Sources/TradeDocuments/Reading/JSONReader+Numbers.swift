import SupplyModel

extension JSONReader {
  /// Reads a number by JSON's grammar: no leading zeros, no `+`, no `.5`.
  mutating func number() throws(UnreadableDocument) -> JSONNumber {
    let start = position
    _ = skip("-")
    if !skip("0") { try digits() }
    if skip(".") { try digits() }
    if skip("e") || skip("E") {
      if !skip("+") { _ = skip("-") }
      try digits()
    }
    if let byte = peek, byte.isASCIIDigit || byte.isASCIILetter || byte == UInt8(ascii: ".") {
      throw malformed("a number is not written as JSON writes numbers")
    }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    return JSONNumber(text: text, value: Double(text) ?? .infinity)
  }

  private mutating func digits() throws(UnreadableDocument) {
    guard let first = peek, first.isASCIIDigit else {
      if position == bytes.count { throw malformed("JSON breaks off inside a number") }
      throw malformed("a number is not written as JSON writes numbers")
    }
    while let byte = peek, byte.isASCIIDigit { position += 1 }
  }
}
