import SupplyModel

/// Every word of the names at hand, once, with what comparison needs to know of it.
///
/// Names are profiled once; afterwards only numbers are compared. Ids follow the order of first use, so nothing
/// that is compared or printed may depend on them.
struct NameLexicon {
  struct Word {
    let letters: [UInt8]
    /// The same for all words that mean the same; what equality is.
    let meaning: Int32
    let kind: NameReading.Token.Kind
    let wordClass: CompanyWords.Class?
    /// One bit per letter it has, for a quick look before its letters are compared.
    let letterSet: UInt64
    /// Ids of what spellings that sound alike share, and of its consonants.
    let sound: Int32
    let consonants: Int32
    let isConsonantal: Bool
    /// For a place: a number per country, and whether it is a whole country.
    let country: Int32
    let isCountry: Bool
    /// Says that the company holds assets for investors.
    let isVehicle: Bool
    /// How many names have it.
    var uses: Int32

    var isPlace: Bool { if case .place = kind { true } else { false } }
    var isNumber: Bool { if case .number = kind { true } else { false } }
    var isSoftNumber: Bool { kind == .number(isSoft: true) }
    var text: String { String(decoding: letters, as: UTF8.self) }
  }

  private(set) var words: [Word] = []
  /// Names profiled so far.
  private(set) var names = 0
  private var reader = NameReader()
  private var ids: [Key: Int32] = [:]
  private var keys: [String: Int32] = [:]

  private struct Key: Hashable {
    let text: String
    let meaning: String
    let sort: UInt8
  }

  /// - Returns: one profile per alternative the name offers.
  mutating func profiles(of name: String) -> [NameProfile] {
    reader.read(name).map { profile($0) }
  }

  /// The word with an id.
  subscript(_ id: Int32) -> Word { words[Int(id)] }

  private mutating func profile(_ reading: NameReading) -> NameProfile {
    names += 1
    var profile = NameProfile(legalForm: reading.legalForm, initials: Array(reading.initials.utf8))
    var seen: Set<Int32> = []
    for token in reading.tokens.prefix(NameProfile.longest) {
      let id = id(of: token)
      if token.isAside { profile.asides |= 1 << UInt32(profile.words.count) }
      profile.words.append(id)
      if seen.insert(id).inserted { words[Int(id)].uses += 1 }
    }
    return profile
  }

  private mutating func id(of token: NameReading.Token) -> Int32 {
    let sort: UInt8 =
      switch token.kind {
      case .word: token.isConsonantal ? 1 : 0
      case .place: 2
      case .number(let isSoft): isSoft ? 3 : 4
      }
    let key = Key(text: token.text, meaning: token.meaning, sort: sort)
    if let id = ids[key] { return id }
    let id = Int32(words.count)
    ids[key] = id
    words.append(word(token))
    return id
  }

  private mutating func word(_ token: NameReading.Token) -> Word {
    let letters = Array(token.text.utf8)
    var country: Int32 = -1
    var isCountry = false
    if case .place(let place) = token.kind {
      country = number(of: place.country)
      isCountry = place.isCountry
    }
    return Word(
      letters: letters, meaning: meaning(of: token), kind: token.kind,
      wordClass: token.kind == .word ? CompanyWords.classes[token.meaning] : nil,
      letterSet: letters.reduce(0) { $0 | 1 << UInt64($1 & 63) },
      sound: number(of: WordSound.key(letters)), consonants: number(of: WordSound.consonants(letters)),
      isConsonantal: token.isConsonantal, country: country, isCountry: isCountry,
      isVehicle: CompanyWords.vehicles.contains(token.meaning), uses: 0)
  }

  /// Numbers mean the same however surely they are numbers: `V` and `5`.
  private mutating func meaning(of token: NameReading.Token) -> Int32 {
    switch token.kind {
    case .word: number(of: "=" + token.meaning)
    case .place: number(of: token.meaning)
    case .number: number(of: "#" + token.meaning)
    }
  }

  private mutating func number(of key: String) -> Int32 {
    if let number = keys[key] { return number }
    let number = Int32(keys.count)
    keys[key] = number
    return number
  }
}

/// A name as numbers: its words in order and what else is compared.
struct NameProfile: Hashable, Sendable {
  /// Words beyond these are not compared; no company has so many that tell anything.
  static let longest = 24

  var words: [Int32] = []
  /// One bit per word that stands in parentheses.
  var asides: UInt32 = 0
  let legalForm: LegalForm?
  /// First letters of its words as written.
  let initials: [UInt8]

  init(legalForm: LegalForm?, initials: [UInt8]) {
    self.legalForm = legalForm
    self.initials = initials
  }
}
