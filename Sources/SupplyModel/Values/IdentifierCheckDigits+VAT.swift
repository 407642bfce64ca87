/// Value added tax numbers: two letters of the country, then the number its register gives.
extension CheckDigits {
  /// The shape of all, and the check digits of the countries that publish theirs.
  static let vat: Check = { bytes in
    guard (4...17).contains(bytes.count) else { return .wrongLength }
    guard startsWithCountry(bytes), bytes.allSatisfy(\.isAlphanumeric), bytes.contains(where: \.isDigit)
    else { return .wrongCharacters }
    let country = String(decoding: bytes.prefix(2), as: UTF8.self)
    if country == "CH" { return uid(withoutEnding(bytes, ["MWST", "TVA", "IVA"])) }
    if let check = vatOfCountry[country] { return check(Array(bytes.dropFirst(2))) }
    return bytes.count < 6 ? .wrongLength : nil
  }

  /// By the prefix as written: `EL` is Greece, `XI` Northern Ireland.
  ///
  /// The rules are those the European Commission lists for VIES and the national registers explain; numbers of
  /// natural persons (Bulgaria, Czechia, Latvia) are checked for their shape only.
  private static let vatOfCountry: [String: Check] = [
    "AT": austria, "BE": kbo, "BG": bulgaria, "CY": cyprus, "CZ": czechia, "DE": germany, "DK": cvr,
    "EE": estonia, "EL": greece, "ES": spain, "FI": ytunnus, "FR": france, "GB": britain, "HR": croatia,
    "HU": hungary, "IE": ireland, "IT": luhn(11), "LT": lithuania, "LU": luxembourg, "LV": latvia,
    "MT": malta, "NL": netherlands, "NO": norway, "PL": poland, "PT": portugal, "RO": romania, "SE": sweden,
    "SI": slovenia, "SK": slovakia, "XI": britain,
  ]

  private static func withoutEnding(_ bytes: [UInt8], _ endings: [String]) -> [UInt8] {
    let found = endings.first { bytes.reversed().starts(with: $0.utf8.reversed()) }
    return Array(bytes.dropLast(found?.utf8.count ?? 0))
  }

  private static let germany: Check = { shape($0, lengths: [9]) ?? mod1110($0) }
  private static let croatia: Check = { shape($0, lengths: [11]) ?? mod1110($0) }

  /// An organisation number and the number of its registration, of old always 01.
  private static let sweden: Check = { bytes in
    shape(bytes, lengths: [12]) ?? orgnr(Array(bytes.prefix(10)))
  }

  /// An organisation number; MVA says that it is registered for tax.
  private static let norway: Check = { bytes in
    let number = withoutEnding(bytes, ["MVA"])
    return shape(number, lengths: [9]) ?? orgnr(number)
  }

  /// A key of two digits, which is the SIREN after it times 100 and 12, mod 97; newer keys have letters.
  private static let france: Check = { bytes in
    guard bytes.count == 11 else { return .wrongLength }
    if let problem = luhn(9)(Array(bytes.dropFirst(2))) { return problem }
    guard bytes.prefix(2).allSatisfy(\.isDigit) else { return nil }
    let siren = bytes.dropFirst(2).reduce(0) { $0 * 10 + $1.digit }
    return verdict((siren * 100 + 12) % 97 == bytes[0].digit * 10 + bytes[1].digit)
  }

  /// Nine digits, of which the last two make the weighted sum divisible by 97, or 42 or 55 more than that;
  /// twelve with a branch; five for government departments and health authorities.
  private static let britain: Check = { bytes in
    if bytes.count == 5, bytes.suffix(3).allSatisfy(\.isDigit) {
      return ["GD", "HA"].contains(String(decoding: bytes.prefix(2), as: UTF8.self)) ? nil : .wrongCharacters
    }
    if let problem = shape(bytes, lengths: [9, 12]) { return problem }
    return verdict([0, 42, 55].contains(weighted(bytes.prefix(9), [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97))
  }

  /// A number of the register (mod 11), or of a person with tax numbers of their own (mod 97); B and two digits.
  private static let netherlands: Check = { bytes in
    guard bytes.count == 12 else { return .wrongLength }
    let number = bytes.prefix(9)
    guard number.allSatisfy(\.isDigit), bytes[9] == UInt8(ascii: "B"), bytes.suffix(2).allSatisfy(\.isDigit)
    else { return .wrongCharacters }
    let sum = weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) - bytes[8].digit
    return verdict(sum % 11 == 0 || mod97(Array("NL".utf8) + bytes) == 1)
  }
}
