/// The check digits of identifier schemes; each takes the normalised value as ASCII.
enum CheckDigits {
  typealias Check = @Sendable ([UInt8]) -> Identifier.Problem?

  static let anything: Check = { _ in nil }

  /// Only digits, and one of the lengths.
  static func digits(_ lengths: Int...) -> Check {
    { bytes in shape(bytes, lengths: lengths) }
  }

  /// GS1 mod 10: weights 3 and 1 from the right.
  static func gs1(_ lengths: Int...) -> Check {
    { bytes in
      shape(bytes, lengths: lengths)
        ?? verdict(
          bytes.reversed().enumerated().reduce(0) { $0 + $1.element.digit * ($1.offset % 2 == 0 ? 1 : 3) }
            % 10 == 0)
    }
  }

  /// ISO/IEC 7812 Luhn: every second digit from the right doubled.
  static func luhn(_ lengths: Int...) -> Check {
    { bytes in shape(bytes, lengths: lengths) ?? verdict(luhnSum(bytes) % 10 == 0) }
  }

  /// ISO 17442: 18 letters or digits and two check digits, ISO 7064 mod 97-10.
  static let lei: Check = { bytes in
    guard bytes.count == 20 else { return .wrongLength }
    guard bytes.allSatisfy(\.isAlphanumeric), bytes.suffix(2).allSatisfy(\.isDigit) else {
      return .wrongCharacters
    }
    return verdict(mod97(bytes) == 1)
  }

  static let imo: Check = { bytes in
    shape(bytes, lengths: [7])
      ?? verdict(weighted(bytes.dropLast(), [7, 6, 5, 4, 3, 2]) % 10 == bytes[6].digit)
  }

  /// SIRET: Luhn, except that La Poste's 35 600 000 establishments add up to a multiple of five.
  static let siret: Check = { bytes in
    if let problem = shape(bytes, lengths: [14]) { return problem }
    let isLaPoste = bytes.starts(with: Array("356000000".utf8))
    return verdict(luhnSum(bytes) % 10 == 0 || isLaPoste && bytes.reduce(0) { $0 + $1.digit } % 5 == 0)
  }

  /// Open Supply Hub: country, year and day of registration, five characters, a check character; the sum of the
  /// letters of the country and of the values in Crockford's base 32, mod 32 (`oar_id.py` of the project).
  static let osID: Check = { bytes in
    guard bytes.count == 15 else { return .wrongLength }
    let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
    let values = bytes.dropFirst(2).compactMap { alphabet.firstIndex(of: $0) }
    guard startsWithCountry(bytes), values.count == 13, bytes[2..<9].allSatisfy(\.isDigit) else {
      return .wrongCharacters
    }
    let country = Int(bytes[0]) + Int(bytes[1])
    return verdict(values.dropLast().reduce(country, +) % 32 == values[12])
  }

  static let eori: Check = { bytes in
    guard (4...17).contains(bytes.count) else { return .wrongLength }
    return startsWithCountry(bytes) && bytes.allSatisfy(\.isAlphanumeric) ? nil : .wrongCharacters
  }

  /// Any register: at least three letters or digits (and `/`), one of them a digit.
  static let registration: Check = { bytes in
    guard (3...30).contains(bytes.count) else { return .wrongLength }
    let isPlain = bytes.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "/") || $0 >= 0x80 }
    return isPlain && bytes.contains(where: \.isDigit) ? nil : .wrongCharacters
  }

  /// GB 32100-2015: 18 of 31 characters, division code at 3…8, weights 3^i mod 31.
  static let uscc: Check = { bytes in
    guard bytes.count == 18 else { return .wrongLength }
    let alphabet = Array("0123456789ABCDEFGHJKLMNPQRTUWXY".utf8)
    let numbers = bytes.compactMap { alphabet.firstIndex(of: $0) }
    guard numbers.count == 18, bytes[2..<8].allSatisfy(\.isDigit),
      ChineseRegions.isKnown(division: String(decoding: bytes[2..<4], as: UTF8.self))
    else { return .wrongCharacters }
    let sum = zip(numbers, [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]).reduce(0) {
      $0 + $1.0 * $1.1
    }
    return verdict((31 - sum % 31) % 31 == numbers[17])
  }

  // MARK: Pieces

  /// ISO 7064 mod 97-10: the remainder of the number, letters read as 10 to 35.
  static func mod97(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $1.isDigit ? ($0 * 10 + $1.digit) % 97 : ($0 * 100 + $1.letter + 10) % 97 }
  }

  static func verdict(_ isRight: Bool) -> Identifier.Problem? { isRight ? nil : .wrongCheckDigit }

  static func shape(_ bytes: [UInt8], lengths: [Int]) -> Identifier.Problem? {
    guard bytes.allSatisfy(\.isDigit) else { return .wrongCharacters }
    return lengths.contains(bytes.count) ? nil : .wrongLength
  }

  static func weighted(_ bytes: some Sequence<UInt8>, _ weights: [Int]) -> Int {
    zip(bytes, weights).reduce(0) { $0 + $1.0.digit * $1.1 }
  }

  static func startsWithCountry(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0].isUpperCaseLetter && bytes[1].isUpperCaseLetter
  }

  static func luhnSum(_ bytes: some BidirectionalCollection<UInt8>) -> Int {
    bytes.reversed().enumerated().reduce(0) { sum, item in
      let doubled = item.element.digit * (item.offset % 2 == 0 ? 1 : 2)
      return sum + (doubled > 9 ? doubled - 9 : doubled)
    }
  }
}

extension UInt8 {
  var isDigit: Bool { (0x30...0x39).contains(self) }
  var isUpperCaseLetter: Bool { (0x41...0x5A).contains(self) }
  var isAlphanumeric: Bool { isDigit || isUpperCaseLetter }
  /// Of an ASCII digit.
  var digit: Int { Int(self) - 0x30 }
  /// 0 for A.
  var letter: Int { Int(self) - 0x41 }
}
