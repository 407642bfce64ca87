import SupplyModel

extension JSONReader {
  /// A refusal at the next byte.
  mutating func malformed(_ message: String, hint: String? = nil) -> UnreadableDocument {
    let location = place()
    return UnreadableDocument(
      Diagnostic(
        "malformed-json", .error, message, at: location, excerpt: line(from: places.start),
        hint: hint ?? "nothing of this document was used"))
  }

  /// Refuses what stands where something else should; tells truncation from a mistake.
  mutating func unexpected(_ wanted: String, inside open: SourceLocation?) -> UnreadableDocument {
    guard let byte = peek else {
      guard let open else { return malformed("the document is empty") }
      return breaksOff("before \(wanted)", began: open)
    }
    let found = byte < 0x80 && byte > 0x20 ? "'\(Character(Unicode.Scalar(byte)))'" : "another character"
    return malformed("JSON has \(found) where \(wanted) should be")
  }

  mutating func breaksOff(_ inside: String, began: SourceLocation) -> UnreadableDocument {
    malformed(
      "JSON breaks off \(inside)",
      hint: "what is open began at line \(began.line), column \(began.column); is the file complete?")
  }

  /// The line that starts at an offset, cut to what fits a terminal; nil when it is empty.
  private func line(from start: Int) -> String? {
    let line = bytes[start...].prefix(200).prefix { $0 != 0x0A && $0 != 0x0D }
    let text = String(decoding: line, as: UTF8.self).prefix(80)
    return text.isEmpty ? nil : String(text)
  }
}

extension Diagnostic {
  /// Two members of one object with one name.
  static func duplicateKey(_ member: JSONMember) -> Diagnostic {
    Diagnostic(
      "duplicate-key", .warning, "the object has two members named '\(member.name)'", at: member.location,
      excerpt: "\"\(member.name)\": \(member.value.excerpt)", hint: "the last of them is used")
  }
}
