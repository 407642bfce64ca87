/// Which encoding a text is in that is not UTF-8: the one in which its words could be written with the fewest bits,
/// were common characters of each encoding short and rare ones long.
///
/// A wrong encoding turns common characters into rare ones, and words into mixtures of scripts; both cost. The prices
/// are about the binary logarithms of how many characters share a class: the 3,755 common Chinese characters of
/// GB 2312 cost 12 bits each, the 2,350 Korean syllables 11, the 83 Japanese hiragana 7. Every word counts once, so
/// that one word repeated in every row is no growing evidence.
enum EncodingCensus {
  /// Windows-1252 stands unless another encoding is shorter by this much: odds of 2²⁴ to one, reached by about four
  /// characters of another script.
  static let margin = 24

  /// - Parameter sample: bytes from the start of a line on.
  static func encoding(of sample: [UInt8]) -> TextEncoding {
    let words = words(of: sample)
    func bits(_ cost: (ArraySlice<UInt8>) -> Int) -> Int { words.reduce(0) { $0 + cost($1) } }
    let western = bits(SingleByteCost.western)
    var best = (encoding: TextEncoding.windows1251, bits: bits(SingleByteCost.cyrillic))
    for rival in DoubleByteCost.all {
      let bits = bits(rival.bits)
      if bits < best.bits { best = (rival.encoding, bits) }
    }
    return best.bits + margin <= western ? best.encoding : .windows1252
  }

  /// The different words with bytes above ASCII. Digits and all that may be half a character belong to words.
  private static func words(of sample: [UInt8]) -> Set<ArraySlice<UInt8>> {
    var words: Set<ArraySlice<UInt8>> = []
    for word in sample.split(whereSeparator: { $0 < 0x40 && !(0x30...0x39).contains($0) })
    where word.contains(where: { $0 >= 0x80 }) { words.insert(word) }
    return words
  }
}

extension UInt8 {
  /// A to Z and a to z.
  var isASCIILetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
}
