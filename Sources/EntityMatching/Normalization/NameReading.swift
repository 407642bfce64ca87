/// What a name says: its words in order, each known for what it is, and its legal forms.
struct NameReading: Equatable {
  struct Token: Equatable {
    enum Kind: Equatable {
      case word
      case place(PlaceWords.Place)
      case number(isSoft: Bool)
    }

    /// As written but for case, script and marks.
    var text: String
    /// What it means: one for all spellings, translations and abbreviations of a business word; else the text.
    var meaning: String
    var kind: Kind
    /// In parentheses.
    var isAside: Bool
    /// Written without vowels.
    var isConsonantal = false
  }

  var tokens: [Token]
  /// The most telling one; nil when the name has none.
  var legalForm: LegalForm?
  /// First letters of all words but articles and legal forms, as written.
  var initials: String
  /// All letters and digits but those of the legal form, without spaces.
  var written: String
  /// A name inside a longer text, see ``NameParts``.
  var isPart = false

  /// Whether it has a word of three letters or more that no table knows.
  var isOfSomebody: Bool {
    tokens.contains { $0.kind == .word && $0.text.utf8.count >= 3 && CompanyWords.classes[$0.meaning] == nil }
  }
}

/// Reads names; keeps what it learnt about words, so that the next name costs less.
struct NameReader {
  private var romanization = Romanization()
  private var words: [String: NameReading.Token] = [:]
  private var legalForms = LegalFormFinder()

  /// - Returns: one reading per alternative the name offers (`X, formerly Y`, `X / Y`), then one for each name that
  ///   is only part of one; never empty.
  mutating func read(_ name: String) -> [NameReading] {
    let text = NamePreface.removed(from: GarbledText.restored(name))
    let names = NameAlternatives.split(NameParts.withoutCare(text))
    let parts = names.flatMap(NameParts.complete).filter { !names.contains($0) }.map { part in
      var reading = reading(NamePreface.removed(from: part))
      reading.isPart = true
      return reading
    }
    return names.map { reading($0) } + parts.filter(\.isOfSomebody)
  }

  private mutating func reading(_ name: String) -> NameReading {
    var chunks: [NameChunks.Chunk] = []
    var consonantal: Set<String> = []
    for chunk in NameChunks.split(name) {
      for word in pieces(chunk.text) {
        let latin = word.hasPrefix("@") || isPlaceInEastAsian(word) ? word : romanization.latin(word)
        guard !latin.isEmpty else { continue }
        if Romanization.isConsonantal(word) { consonantal.insert(latin) }
        chunks.append(NameChunks.Chunk(text: latin, isAside: chunk.isAside))
      }
    }
    let form = legalForms.remove(from: &chunks)
    let initials = chunks.lazy.filter { !NameReader.isDropped($0.text) }.compactMap(\.text.first)
    var tokens = self.tokens(chunks)
    for position in tokens.indices where consonantal.contains(tokens[position].text) {
      tokens[position].isConsonantal = true
    }
    return NameReading(
      tokens: tokens, legalForm: form, initials: String(initials), written: chunks.map(\.text).joined())
  }

  private func pieces(_ chunk: String) -> [String] {
    guard chunk.unicodeScalars.contains(where: Romanization.isEastAsian) else { return [chunk] }
    return EastAsianWords.split(chunk)
  }

  private func isPlaceInEastAsian(_ word: String) -> Bool {
    word.unicodeScalars.first.map(Romanization.isEastAsian) == true && PlaceWords.read(word) != nil
  }

  private mutating func tokens(_ chunks: [NameChunks.Chunk]) -> [NameReading.Token] {
    var tokens: [NameReading.Token] = []
    let texts = chunks.map(\.text)
    var position = 0
    while position < chunks.count {
      let (length, token) = token(at: position, texts)
      if var token {
        token.isAside = chunks[position].isAside
        tokens.append(token)
      }
      position += length
    }
    return tokens
  }

  /// The token that starts at a word, and how many words it takes; nil for one that says nothing.
  private mutating func token(at position: Int, _ texts: [String]) -> (Int, NameReading.Token?) {
    for length in stride(from: min(4, texts.count - position), to: 1, by: -1) {
      if let place = PlaceWords.read(texts[position..<position + length]) {
        let text = texts[position..<position + length].joined()
        return (length, NameReading.Token(text: text, meaning: place.id, kind: .place(place), isAside: false))
      }
    }
    let next = position + 1 < texts.count ? texts[position + 1] : nil
    if let next, let number = NumberWords.joined(texts[position], next) {
      let text = texts[position] + next
      return (
        2, NameReading.Token(text: text, meaning: number, kind: .number(isSoft: false), isAside: false)
      )
    }
    if NameReader.isDropped(texts[position]), texts.count > 1 { return (1, nil) }
    if ["no", "nr", "num", "number", "numero"].contains(texts[position]), let next,
      NumberWords.read(next) != nil
    {
      return (1, nil)
    }
    return (1, word(texts[position], isOnly: texts.count == 1))
  }

  private mutating func word(_ text: String, isOnly: Bool) -> NameReading.Token {
    if !isOnly, let known = words[text] { return known }
    let token = NameReader.token(text, isOnly: isOnly)
    if !isOnly { words[text] = token }
    return token
  }

  private static func token(_ text: String, isOnly: Bool) -> NameReading.Token {
    if !isOnly, let number = NumberWords.read(text) {
      let digits = number.digits
      return NameReading.Token(
        text: text, meaning: digits, kind: .number(isSoft: number.isSoft), isAside: false)
    }
    if let place = PlaceWords.read(text) {
      return NameReading.Token(text: text, meaning: place.id, kind: .place(place), isAside: false)
    }
    let one = singular(text)
    let meaning = CompanyWords.canonical[text] ?? CompanyWords.canonical[one] ?? one
    return NameReading.Token(text: text, meaning: meaning, kind: .word, isAside: false)
  }

  /// Articles and conjunctions.
  private static func isDropped(_ text: String) -> Bool {
    guard let canonical = CompanyWords.canonical[text] else { return false }
    return canonical == "the" || canonical == "of" || canonical == "and"
  }

  /// English plurals; a name that merely ends in s loses it on both sides alike.
  private static func singular(_ word: String) -> String {
    guard word.utf8.count >= 4, word.hasSuffix("s") else { return word }
    if word.hasSuffix("ss") || word.hasSuffix("us") || word.hasSuffix("is") { return word }
    return word.hasSuffix("ies") ? String(word.dropLast(3)) + "y" : String(word.dropLast())
  }
}
