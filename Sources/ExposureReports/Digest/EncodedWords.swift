/// A header's text in 7 bits: as it is when that is safe, else in encoded words (RFC 2047, encoding B).
enum EncodedWords {
  private static let (first, last) = ("=?utf-8?B?", "?=")
  /// Bytes in one word: with its frame it has at most 72 characters of the 75 allowed, and fits a line of 78 with a blank
  /// before it.
  private static let bytesPerWord = 45

  /// - Parameter used: characters of the line before the text.
  static func text(_ text: String, after used: Int) -> String {
    let isPlain = text.utf8.allSatisfy { 0x20...0x7E ~= $0 } && !text.contains("=?")
    if isPlain, let folded = folded(text, after: used) { return folded }
    return chunks(of: text).enumerated().map { position, chunk in
      (position == 0 ? "" : "\n ") + first + base64(chunk) + last
    }.joined()
  }

  /// Broken before spaces so that no line has more than 78 characters; nil when a word is too long for that.
  private static func folded(_ text: String, after used: Int) -> String? {
    var lines: [String] = [""]
    for word in text.split(separator: " ") {
      if word.count > 60 { return nil }
      let before = lines.count == 1 ? used : 0
      if before + lines[lines.count - 1].count + 1 + word.count > 76 {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
      }
    }
    return lines.joined(separator: "\n ")
  }

  /// Whole characters only, for each word is decoded by itself.
  private static func chunks(of text: String) -> [[UInt8]] {
    var chunks: [[UInt8]] = [[]]
    // A first word leaves room for the header's name.
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      let room = chunks.count == 1 ? bytesPerWord - 12 : bytesPerWord
      if chunks[chunks.count - 1].count + bytes.count > room { chunks.append([]) }
      chunks[chunks.count - 1] += bytes
    }
    return chunks
  }

  /// RFC 4648, with padding.
  static func base64(_ bytes: [UInt8]) -> String {
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
      for place in 0..<4 {
        text.append(place <= three.count ? letters[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
