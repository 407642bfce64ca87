/// A name cut into folded words, scripts untouched.
enum NameChunks {
  struct Chunk: Equatable {
    var text: String
    /// Inside parentheses: an explanation, such as a country or a former name.
    var isAside: Bool
  }

  /// Case folded and NFKC, Chinese in simplified characters; `&` is `and`; letters with dots or alone are put
  /// together (`S.p.A.`, `J. B. Hunt`, `A/S`), and so is a digit with the letter after it (`3 M`).
  static func split(_ name: String) -> [Chunk] {
    var cutter = ChunkCutter()
    for scalar in folded(name).unicodeScalars { cutter.take(scalar) }
    return cutter.finish()
  }

  private static func folded(_ name: String) -> String {
    let folded = NameFolding.compatible(name)
    guard folded.unicodeScalars.contains(where: { $0.value >= 0x3400 && Romanization.isEastAsian($0) }) else {
      return folded
    }
    return Romanization.simplified(folded)
  }
}

/// Cuts folded letters into chunks, one letter at a time.
private struct ChunkCutter {
  private var chunks: [NameChunks.Chunk] = []
  private var current = ""
  private var depth = 0
  /// Whether the last chunk is made of single letters, and whether white space came after it.
  private var endsInInitials = false
  private var isSpaced = true

  mutating func take(_ scalar: Unicode.Scalar) {
    if isPartOfWord(scalar) {
      current.unicodeScalars.append(scalar)
      return
    }
    switch scalar {
    case "'", "\u{2019}", "\u{2018}", "`", "\u{2BC}", "\u{AD}", "\u{200B}": return
    case "&", "+":
      close()
      isSpaced = true
      append("and", isInitial: false)
    case "(", "[", "{", "【":
      close()
      depth += 1
      endsInInitials = false
    case ")", "]", "}", "】":
      close()
      depth = max(0, depth - 1)
      endsInInitials = false
    default:
      close()
      if scalar == " " || scalar == "," { isSpaced = true }
      if scalar == "," || scalar == ";" { endsInInitials = false }
    }
  }

  mutating func finish() -> [NameChunks.Chunk] {
    close()
    return joinedInitials()
  }

  private func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": return true
    case _ where scalar.isASCII: return false
    default: break
    }
    let category = scalar.properties.generalCategory
    return scalar.properties.isAlphabetic || category == .decimalNumber || category == .nonspacingMark
      || category == .spacingMark
  }

  private mutating func close() {
    guard !current.isEmpty else { return }
    let isInitial =
      current.unicodeScalars.count == 1 && !("0"..."9").contains(current.unicodeScalars.first!)
      && !Romanization.isEastAsian(current.unicodeScalars.first!)
    append(current, isInitial: isInitial)
    current = ""
  }

  /// Letters that only a dot or stroke parts become one chunk.
  private mutating func append(_ text: String, isInitial: Bool) {
    if isInitial, endsInInitials, !isSpaced, chunks.last?.isAside == (depth > 0) {
      chunks[chunks.count - 1].text += text
    } else {
      chunks.append(NameChunks.Chunk(text: text, isAside: depth > 0))
    }
    endsInInitials = isInitial
    isSpaced = false
  }

  /// Single letters that stand beside each other, `J B` and `P & G`; and a letter after a single digit: `3 M`.
  private func joinedInitials() -> [NameChunks.Chunk] {
    var joined: [NameChunks.Chunk] = []
    var isOpen = false
    for (position, chunk) in chunks.enumerated() {
      if isOpen, chunk.text == "and", position + 1 < chunks.count, chunks[position + 1].text.utf8.count == 1 {
        continue
      }
      let isLetter = chunk.text.utf8.count == 1
      let isDigit = isLetter && chunk.text.utf8.first!.isASCIIDigit
      if isOpen, isLetter, !isDigit, joined.last?.isAside == chunk.isAside {
        joined[joined.count - 1].text += chunk.text
      } else {
        joined.append(chunk)
      }
      isOpen = isLetter
    }
    return joined
  }
}
