/// Codes of products; trade items are checked by ``CheckDigits/gs1(_:)``.
extension CheckDigits {
  /// A US drug code in two or three segments: labeler of 4 to 6 digits, product of 3 or 4, package of 1 or 2. Codes
  /// without dashes are ambiguous and not taken.
  static let ndc: Check = { bytes in
    let segments = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard bytes.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "-") }) else { return .wrongCharacters }
    let lengths = [4...6, 3...4, 1...2]
    guard (2...3).contains(segments.count), zip(segments, lengths).allSatisfy({ $1.contains($0.count) })
    else { return .wrongLength }
    // A labeler of four digits has products of four.
    return segments[0].count == 4 && segments[1].count == 3 ? .wrongLength : nil
  }

  /// The tenth of ten characters is the sum of the first nine mod 36, digits before letters: so in every code of the
  /// FDA's own labels.
  static let unii: Check = { bytes in
    guard bytes.count == 10 else { return .wrongLength }
    guard bytes.allSatisfy(\.isAlphanumeric) else { return .wrongCharacters }
    let numbers = bytes.map { $0.isDigit ? $0.digit : $0.letter + 10 }
    return verdict(numbers.dropLast().reduce(0, +) % 36 == numbers[9])
  }

  /// ANSI/HIBC 2: four characters of the labeler, the first a letter, 1 to 18 of the product, a unit of measure.
  static let hibc: Check = { bytes in
    guard (6...23).contains(bytes.count) else { return .wrongLength }
    return bytes[0].isUpperCaseLetter && bytes.allSatisfy(\.isAlphanumeric) ? nil : .wrongCharacters
  }

  static let iccbba: Check = { bytes in
    guard (10...16).contains(bytes.count) else { return .wrongLength }
    return bytes.allSatisfy(\.isAlphanumeric) ? nil : .wrongCharacters
  }
}
