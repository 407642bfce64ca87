extension ByteWriter {
  /// Appends a row of fields that Excel, LibreOffice and RFC 4180 readers take alike.
  ///
  /// A text that a spreadsheet would take for a formula has an apostrophe put before it, which the sheet shows as
  /// text and our own readers take away (``CSVField/formulaSigns``).
  package mutating func csv(_ fields: [String]) {
    for (position, field) in fields.enumerated() {
      if position > 0 { byte(UInt8(ascii: ",")) }
      csv(field: field)
    }
    literal("\r\n")
  }

  private mutating func csv(field: String) {
    let isFormula = field.utf8.first.map(CSVField.formulaSigns.contains) ?? false
    let needsQuotes = isFormula || field.utf8.contains { CSVField.quoted.contains($0) }
    guard needsQuotes else { return raw(field) }
    literal("\"")
    if isFormula { literal("'") }
    for character in field.utf8 {
      if character == UInt8(ascii: "\"") { literal("\"") }
      byte(character)
    }
    literal("\"")
  }
}

/// What needs care in a field of a CSV file.
package enum CSVField {
  /// A field that begins with one of these runs as a formula in spreadsheets.
  package static let formulaSigns: Set<UInt8> = Set("=+-@\t\r\n".utf8)
  fileprivate static let quoted: Set<UInt8> = Set(",;\"\r\n\t".utf8)
}
