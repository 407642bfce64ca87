/// What a word costs in bits in encodings of one byte per character.
enum SingleByteCost {
  /// Windows-1252: accented letters stand alone among plain ones.
  static func western(_ word: ArraySlice<UInt8>) -> Int {
    bits(of: word) { previous, byte, _ in
      let isLetter = byte >= 0xC0 ? byte != 0xD7 && byte != 0xF7 : lettersBelow.contains(byte)
      if previous >= 0x80 { return previous == byte ? 1 : isLetter ? 9 : 12 }
      if [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains(byte) { return unused }
      return isLetter ? 5 : signs.contains(byte) ? 7 : 12
    }
  }

  /// Windows-1251: Cyrillic letters stand together, capitals before small ones.
  static func cyrillic(_ word: ArraySlice<UInt8>) -> Int {
    bits(of: word) { previous, byte, next in
      if byte == 0x98 { return unused }
      if byte >= 0xC0 || byte == 0xA8 || byte == 0xB8 {
        let isCapital = byte <= 0xDF
        let isMixed = previous.isASCIILetter || next.isASCIILetter
        if isMixed || (isCapital && previous >= 0xE0) { return 12 }
        return (byte < 0xC0 || rare.contains(byte | 0x20) ? 7 : 4) + (isCapital ? 2 : 0)
      }
      if national.contains(byte) { return 10 }
      // Signs stand at the ends of words.
      if previous >= 0x80, next >= 0x80 { return previous == byte ? 1 : 14 }
      return signs.contains(byte) || byte == 0xB9 ? 7 : 12
    }
  }

  private static func bits(
    of word: ArraySlice<UInt8>, _ cost: (_ previous: UInt8, _ byte: UInt8, _ next: UInt8) -> Int
  ) -> Int {
    var (bits, previous) = (0, UInt8(0))
    for index in word.indices {
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      if word[index] >= 0x80 { bits += cost(previous, word[index], next) }
      previous = word[index]
    }
    return bits
  }

  /// A byte the encoding leaves open.
  private static let unused = 24
  /// Letters of Windows-1252 below 0xC0: Š Œ Ž š œ ž Ÿ.
  private static let lettersBelow: Set<UInt8> = [0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F]
  /// The less common small letters of Russian: ж й ф х ц ч ш щ ъ э ю.
  private static let rare: Set<UInt8> = [
    0xE6, 0xE9, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFD, 0xFE,
  ]
  /// Letters of Ukrainian, Belarusian, Serbian and Macedonian.
  private static let national: Set<UInt8> = [
    0xA1, 0xA2, 0xA3, 0xA5, 0xAA, 0xAF, 0xB2, 0xB3, 0xB4, 0xBA, 0xBC, 0xBD, 0xBE, 0xBF,
  ]
  /// Currency, quotes, dashes, marks and the no-break space, where either encoding has them.
  private static let signs: Set<UInt8> = [
    0x80, 0x82, 0x84, 0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99, 0xA0, 0xA1, 0xA3, 0xA5, 0xA7,
    0xA9,
    0xAA, 0xAB, 0xAE, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0xB7, 0xB9, 0xBA, 0xBB, 0xBD, 0xBF, 0xD7,
  ]
}
