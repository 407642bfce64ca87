import SupplyModel

/// A number that a spreadsheet wrote in its own way where it stood for somebody: `1.23E+12`, `13.0`.
enum DamagedNumber {
  /// Says so of a text that is to name a party.
  static func report(_ text: String, at place: SourceLocation, _ log: inout DiagnosticLog) {
    if isOne(text) { log.report(.damagedNumber(text, at: place)) }
  }

  static func isOne(_ text: String) -> Bool {
    guard text.utf8.first.map({ 0x30...0x39 ~= $0 }) == true else { return false }
    let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
    if parts.count == 2 {
      return isNumber(parts[0]) && parts[1].allSatisfy(\.isWholeNumber) && !parts[1].isEmpty
    }
    return [".0", ",0"].contains(where: text.hasSuffix) && text.dropLast(2).allSatisfy(\.isWholeNumber)
  }

  private static func isNumber(_ text: Substring) -> Bool {
    text.allSatisfy { $0.isWholeNumber || $0 == "." || $0 == "," }
  }
}

extension Diagnostic {
  fileprivate static func damagedNumber(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "damaged-number", .warning, "'\(text)' names a party, but looks like a number a spreadsheet changed",
      at: place, excerpt: text, hint: "format the column as text, then enter the number as it should be")
  }
}
