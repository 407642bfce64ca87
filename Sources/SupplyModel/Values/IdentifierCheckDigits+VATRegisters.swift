/// Tax numbers of single registers that nobody else uses.
extension CheckDigits {
  /// U and eight digits: Luhn, shifted by four.
  static let austria: Check = { bytes in
    guard bytes.first == UInt8(ascii: "U") else { return .wrongCharacters }
    let number = Array(bytes.dropFirst())
    return shape(number, lengths: [8]) ?? verdict((luhnSum(number.dropLast()) + number[7].digit) % 10 == 6)
  }

  /// Nine digits of a company; ten of a person.
  static let bulgaria: Check = { bytes in
    if let problem = shape(bytes, lengths: [9, 10]) { return problem }
    guard bytes.count == 9 else { return nil }
    let first = weighted(bytes, Array(1...8)) % 11
    let check = first == 10 ? weighted(bytes, Array(3...10)) % 11 : first
    return verdict(check % 10 == bytes[8].digit)
  }

  /// Eight digits and a letter; digits in odd places count by a table.
  static let cyprus: Check = { bytes in
    guard bytes.count == 9 else { return .wrongLength }
    guard bytes.prefix(8).allSatisfy(\.isDigit), bytes[8].isUpperCaseLetter else { return .wrongCharacters }
    let odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]
    let sum = bytes.prefix(8).enumerated().reduce(0) { sum, item in
      sum + (item.offset % 2 == 0 ? odd[item.element.digit] : item.element.digit)
    }
    return verdict(sum % 26 == bytes[8].letter)
  }

  /// Eight digits of a company; nine or ten of a person.
  static let czechia: Check = { bytes in
    if let problem = shape(bytes, lengths: [8, 9, 10]) { return problem }
    guard bytes.count == 8 else { return nil }
    let check = 11 - weighted(bytes, [8, 7, 6, 5, 4, 3, 2]) % 11
    return verdict((check == 11 ? 1 : check) % 10 == bytes[7].digit)
  }

  static let estonia: Check = { bytes in
    shape(bytes, lengths: [9]) ?? verdict(weighted(bytes, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 == 0)
  }

  static let greece: Check = { bytes in
    shape(bytes, lengths: [9])
      ?? verdict(weighted(bytes, [256, 128, 64, 32, 16, 8, 4, 2]) % 11 % 10 == bytes[8].digit)
  }

  /// A letter for the kind of company, seven digits and a check digit or letter; or the number of a person.
  static let spain: Check = { bytes in
    guard bytes.count == 9 else { return .wrongLength }
    guard bytes[1..<8].allSatisfy(\.isDigit) else { return .wrongCharacters }
    guard !bytes[0].isDigit, !"XYZ".utf8.contains(bytes[0]) else { return spanishPerson(bytes) }
    if "KLM".utf8.contains(bytes[0]) { return nil }
    // Luhn of the digits with the check digit to be found after them.
    let check = (10 - luhnSum(bytes[1..<8] + [UInt8(ascii: "0")]) % 10) % 10
    return verdict(bytes[8] == Array("0123456789".utf8)[check] || bytes[8] == Array("JABCDEFGHI".utf8)[check])
  }

  private static func spanishPerson(_ bytes: [UInt8]) -> Identifier.Problem? {
    let first = bytes[0].isDigit ? bytes[0].digit : Int(bytes[0] - UInt8(ascii: "X"))
    let number = bytes[1..<8].reduce(first) { $0 * 10 + $1.digit }
    return verdict(Array("TRWAGMYFPDXBNJZSQVHLCKE".utf8)[number % 23] == bytes[8])
  }

  static let hungary: Check = { bytes in
    shape(bytes, lengths: [8]) ?? verdict(weighted(bytes, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 == 0)
  }

  /// Seven digits and a check letter, then a letter of new numbers; old ones have a letter or sign second.
  static let ireland: Check = { bytes in
    guard (8...9).contains(bytes.count) else { return .wrongLength }
    let alphabet = Array("WABCDEFGHIJKLMNOPQRSTUV".utf8)
    var number = Array(bytes.prefix(7))
    if !bytes[1].isDigit { number = [UInt8(ascii: "0")] + bytes[2..<7] + [bytes[0]] }
    guard number.allSatisfy(\.isDigit) else { return .wrongCharacters }
    let extra = bytes.count == 9 ? alphabet.firstIndex(of: bytes[8]) : 0
    guard let extra, let check = alphabet.firstIndex(of: bytes[7]) else { return .wrongCharacters }
    return verdict((weighted(number, [8, 7, 6, 5, 4, 3, 2]) + 9 * extra) % 23 == check)
  }

  /// Nine digits of a company, twelve of one registered for a time.
  static let lithuania: Check = { bytes in
    if let problem = shape(bytes, lengths: [9, 12]) { return problem }
    let places = Array(0..<bytes.count - 1)
    let first = weighted(bytes, places.map { 1 + $0 % 9 }) % 11
    let check = first == 10 ? weighted(bytes, places.map { 1 + ($0 + 2) % 9 }) % 11 % 10 : first
    return verdict(check == bytes[bytes.count - 1].digit)
  }

  static let luxembourg: Check = { bytes in
    if let problem = shape(bytes, lengths: [8]) { return problem }
    let number = bytes.reduce(0) { $0 * 10 + $1.digit }
    return verdict(number / 100 % 89 == number % 100)
  }

  /// Eleven digits; those of companies begin above 3.
  static let latvia: Check = { bytes in
    if let problem = shape(bytes, lengths: [11]) { return problem }
    guard bytes[0].digit > 3 else { return nil }
    return verdict(weighted(bytes, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 == 3)
  }

  static let malta: Check = { bytes in
    shape(bytes, lengths: [8]) ?? verdict(weighted(bytes, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 == 0)
  }

  static let poland: Check = { bytes in
    shape(bytes, lengths: [10])
      ?? verdict(weighted(bytes, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 == bytes[9].digit)
  }

  static let portugal: Check = { bytes in
    shape(bytes, lengths: [9])
      ?? verdict((11 - weighted(bytes, [9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 11 % 10 == bytes[8].digit)
  }

  /// Two to ten digits, weighted from the right.
  static let romania: Check = { bytes in
    if let problem = shape(bytes, lengths: Array(2...10)) { return problem }
    let sum = weighted(bytes.dropLast().reversed(), [2, 3, 5, 7, 1, 2, 3, 5, 7])
    return verdict(10 * sum % 11 % 10 == bytes[bytes.count - 1].digit)
  }

  static let slovenia: Check = { bytes in
    if let problem = shape(bytes, lengths: [8]) { return problem }
    let check = 11 - weighted(bytes, [8, 7, 6, 5, 4, 3, 2]) % 11
    return verdict((check == 10 ? 0 : check) == bytes[7].digit)
  }

  static let slovakia: Check = { bytes in
    shape(bytes, lengths: [10]) ?? verdict(bytes.reduce(0) { $0 * 10 + $1.digit } % 11 == 0)
  }
}
