extension CheckDigits {
  /// Sweden: 10 digits, Luhn. Norway: 9 digits, mod 11.
  static let orgnr: Check = { bytes in
    shape(bytes, lengths: [9, 10])
      ?? (bytes.count == 10 ? verdict(luhnSum(bytes) % 10 == 0) : mod11(bytes, [3, 2, 7, 6, 5, 4, 3, 2]))
  }

  static let cvr: Check = { bytes in
    shape(bytes, lengths: [8]) ?? verdict(weighted(bytes, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 == 0)
  }

  /// The ninth digit checks the first eight; the tenth is the century.
  static let kennitala: Check = { bytes in
    shape(bytes, lengths: [10]) ?? mod11(bytes.dropLast(), [3, 2, 7, 6, 5, 4, 3, 2])
  }

  static let ytunnus: Check = { bytes in
    shape(bytes, lengths: [8]) ?? mod11(bytes, [7, 9, 10, 5, 8, 4, 2])
  }

  static let uid: Check = { bytes in
    guard bytes.starts(with: Array("CHE".utf8)) else { return .wrongCharacters }
    let number = Array(bytes.dropFirst(3).prefix(9))
    guard [0, 3].contains(bytes.count - 12) else { return .wrongLength }
    return shape(number, lengths: [9]) ?? mod11(number, [5, 4, 3, 2, 7, 6, 5, 4])
  }

  static let kbo: Check = { bytes in
    if let problem = shape(bytes, lengths: [10]) { return problem }
    let number = bytes.prefix(8).reduce(0) { $0 * 10 + $1.digit }
    return verdict(97 - number % 97 == bytes[8].digit * 10 + bytes[9].digit)
  }

  static let abn: Check = { bytes in
    if let problem = shape(bytes, lengths: [11]) { return problem }
    return verdict((weighted(bytes, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 == 0)
  }

  /// The last of the digits is 11 minus the weighted sum mod 11, where 11 counts as 0 and 10 does not exist.
  static func mod11(_ bytes: some Collection<UInt8>, _ weights: [Int]) -> Identifier.Problem? {
    let remainder = weighted(bytes, weights) % 11
    let last = Array(bytes)[bytes.count - 1].digit
    return verdict(remainder == 0 ? last == 0 : remainder != 1 && 11 - remainder == last)
  }

  /// ISO 7064 mod 11,10 as German and Croatian tax numbers use it.
  static func mod1110(_ bytes: [UInt8]) -> Identifier.Problem? {
    let product = bytes.dropLast().reduce(10) { product, byte in
      let sum = (byte.digit + product) % 10
      return (sum == 0 ? 10 : sum) * 2 % 11
    }
    return verdict((11 - product) % 10 == bytes[bytes.count - 1].digit)
  }
}
