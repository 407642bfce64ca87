import SupplyModel

/// Every word of the names at hand, once, with what comparison needs to know of it.
///
/// Names are profiled once; afterwards only numbers are compared. Ids follow the order of first use, so nothing
/// that is compared or printed may depend on them.
struct NameLexicon {
  private(set) var words: [Word] = []
  /// Letters of all words, one after the other.
  private(set) var letters: [UInt8] = []
  /// Names profiled so far.
  private(set) var names = 0
  /// What each word is looked up by: the sound of its meaning.
  private(set) var soundLetters: [[UInt8]] = []
  /// The consonants of each word as written, by which spellings without vowels find it.
  private(set) var consonantLetters: [[UInt8]] = []
  private var reader = NameReader()
  private var ids: [Key: Int32] = [:]
  private var numbers: [String: Int32] = [:]

  private struct Key: Hashable {
    let text: String
    let meaning: String
    let sort: Word.Sort
    let isConsonantal: Bool
  }

  /// - Returns: one profile per alternative the name offers.
  mutating func profiles(of name: String) -> [NameProfile] {
    reader.read(name).map { profile($0) }
  }

  /// A name with each way to read it.
  ///
  /// - Parameter country: its owner's.
  mutating func names(in text: String, of country: Country? = nil) -> [ComparedName] {
    let home = country.map { number(of: "@" + $0.code) } ?? -1
    return profiles(of: text).map { profile in
      var profile = profile
      profile.home = home
      return ComparedName(text: text, profile: profile)
    }
  }

  private mutating func profile(_ reading: NameReading) -> NameProfile {
    names += 1
    var profile = NameProfile(reading)
    for token in reading.tokens.prefix(NameProfile.longest) {
      let id = id(of: token)
      if token.isAside { profile.asides |= 1 << UInt32(profile.words.count) }
      if !profile.words.contains(id) { words[Int(id)].uses += 1 }
      profile.words.append(id)
    }
    return profile
  }

  private mutating func id(of token: NameReading.Token) -> Int32 {
    let key = Key(
      text: token.text, meaning: token.meaning, sort: Word.Sort(token.kind),
      isConsonantal: token.isConsonantal)
    if let id = ids[key] { return id }
    let id = Int32(words.count)
    ids[key] = id
    add(token)
    return id
  }

  private mutating func add(_ token: NameReading.Token) {
    let own = Array(token.text.utf8)
    var word = Word(sort: Word.Sort(token.kind), start: Int32(letters.count), count: Int32(own.count))
    letters += own
    word.meaning = meaning(of: token)
    word.sound = number(of: WordSound.key(own))
    let consonants = WordSound.consonants(own)
    word.consonants = number(of: consonants)
    consonantLetters.append(Array(consonants.utf8))
    word.letterSet = own.reduce(0) { $0 | 1 << UInt64($1 & 63) }
    word.isConsonantal = token.isConsonantal
    word.isVehicle = CompanyWords.vehicles.contains(token.meaning)
    if case .place(let place) = token.kind {
      word.country = number(of: "@" + place.country)
      word.isCountry = place.isCountry
    } else if token.kind == .word {
      word.wordClass = CompanyWords.classes[token.meaning]
    }
    words.append(word)
    let sound = word.isWord ? WordSound.key(Array(token.meaning.utf8)) : token.meaning
    soundLetters.append(Array(sound.utf8))
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
    if let number = numbers[key] { return number }
    let number = Int32(numbers.count)
    numbers[key] = number
    return number
  }
}

extension NameLexicon {
  /// The letters of a word.
  func letters(of word: Word) -> ArraySlice<UInt8> { letters[word.range] }

  /// What comparison needs to know of a word; plain numbers, so that looking at one costs nothing.
  struct Word {
    enum Sort: UInt8 { case word, place, number, softNumber }

    let sort: Sort
    /// Where its letters stand among those of all words.
    let start: Int32
    let count: Int32
    /// The same for all words that mean the same; what equality is.
    var meaning: Int32 = 0
    /// The same for spellings that sound alike, and for words with the same consonants.
    var sound: Int32 = 0
    var consonants: Int32 = 0
    /// A number per country; -1 for words that are no place.
    var country: Int32 = -1
    /// How many names have it.
    var uses: Int32 = 0
    /// One bit per letter it has, for a quick look before its letters are compared.
    var letterSet: UInt64 = 0
    var wordClass: CompanyWords.Class?
    /// Written without vowels.
    var isConsonantal = false
    /// A whole country rather than a region or city.
    var isCountry = false
    /// Says that the company holds assets for investors.
    var isVehicle = false

    var isWord: Bool { sort == .word }
    var isPlace: Bool { sort == .place }
    var isNumber: Bool { sort == .number || sort == .softNumber }
    /// Tells who is meant: neither a place nor a weak word nor a number.
    var isTelling: Bool { isWord && (wordClass == nil || wordClass == .trade) }
    /// A name proper: a word that no table knows.
    var isProper: Bool { isWord && wordClass == nil }
    var range: Range<Int> { Int(start)..<Int(start + count) }
  }
}

extension NameLexicon.Word.Sort {
  init(_ kind: NameReading.Token.Kind) {
    switch kind {
    case .word: self = .word
    case .place: self = .place
    case .number(let isSoft): self = isSoft ? .softNumber : .number
    }
  }
}
