/// A body in 7 bits that stays readable (RFC 2045 §6.7): lines of at most 76 characters.
enum QuotedPrintable {
  static let lineLimit = 76

  static func text(_ body: String) -> String {
    body.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static func line(_ line: String) -> String {
    var (text, used) = ("", 0)
    let bytes = Array(line.utf8)
    for (position, byte) in bytes.enumerated() {
      let piece = self.piece(byte, isLast: position == bytes.count - 1)
      // One place is kept for the sign of a line that goes on.
      if used + piece.count > lineLimit - 1 {
        text += "=\n"
        used = 0
      }
      text += piece
      used += piece.count
    }
    return text
  }

  private static func piece(_ byte: UInt8, isLast: Bool) -> String {
    let isSpace = byte == 0x20 || byte == 0x09
    if (0x21...0x7E ~= byte && byte != UInt8(ascii: "=")) || (isSpace && !isLast) {
      return String(UnicodeScalar(byte))
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "=" + (digits.count == 1 ? "0" : "") + digits
  }
}
