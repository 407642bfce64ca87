import SupplyModel

/// What a name is looked up by: two names are compared when one asks for a key under which the other stands.
///
/// Keys are hashes of letters, never ids, so that they do not depend on what was read before.
struct BlockKeys {
  /// Whether the keys are those a name stands under or those it asks for; they differ where likeness has two sides:
  /// initials are asked for by the words, an unknown country by every country.
  enum Side { case standing, asking }

  private let lexicon: NameLexicon
  private let minHash = MinHash()

  init(_ lexicon: NameLexicon) { self.lexicon = lexicon }

  /// Keys of one name, some perhaps twice.
  ///
  /// The two rarest words by sound, and each with any one letter left out; common words with letters of the rarest;
  /// all telling letters as one, and all; initials; the first letters with the country; and bands of MinHash over three letters.
  func keys(of profile: NameProfile, country: Country?, _ side: Side) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(56)
    let rarest = self.rarest(profile)
    for word in rarest { addWord(word, &keys) }
    addCommon(profile, beside: rarest, &keys)
    keys.append(BlockKind.glued.key(letters(profile, of: \.isTelling)[...]))
    if profile.words.contains(where: { isInLetters(word($0)) }) {
      keys.append(BlockKind.glued.key(letters(profile) { $0.isTelling || isInLetters($0) }[...]))
    }
    keys.append(BlockKind.glued.key(profile.written[...]))
    addInitials(profile, side, &keys)
    addStart(profile, country, side, &keys)
    // Lines of business are long: with them, all makers of pharmaceuticals would be alike.
    minHash.addBands(of: letters(profile, of: \.isProper), to: &keys)
    return keys
  }

  private func word(_ id: Int32) -> NameLexicon.Word { lexicon.words[Int(id)] }

  /// A number that may be part of a word: `Nine Bark` and `Ninebark`.
  private func isInLetters(_ word: NameLexicon.Word) -> Bool {
    word.isNumber && lexicon.letters(of: word).allSatisfy { !$0.isASCIIDigit }
  }

  /// The two words fewest names have, of the most telling class there is; ties by their letters.
  private func rarest(_ profile: NameProfile) -> ArraySlice<Int32> {
    let least = profile.words.map { vagueness(word($0)) }.min() ?? 0
    let telling = profile.words.filter { vagueness(word($0)) == least }
    guard telling.count > 1 else { return telling[...] }
    return telling.sorted { a, b in
      let (x, y) = (word(a), word(b))
      if x.uses != y.uses { return x.uses < y.uses }
      return lexicon.letters(of: x).lexicographicallyPrecedes(lexicon.letters(of: y))
    }.prefix(2)
  }

  /// Names proper before lines of business, which hundreds share, before places and weak words.
  private func vagueness(_ word: NameLexicon.Word) -> Int {
    guard word.isTelling else { return 2 }
    return word.wordClass == nil ? 0 : 1
  }

  private func addWord(_ id: Int32, _ keys: inout [UInt64]) {
    let word = word(id)
    keys.append(BlockKind.word.key(lexicon.soundLetters[Int(id)][...]))
    guard word.isTelling else { return }
    let letters = Array(lexicon.letters(of: word))
    if letters.count >= 4 {
      keys.append(BlockKind.consonants.key(lexicon.consonantLetters[Int(id)][...]))
    }
    guard letters.count >= 3 else { return }
    keys.append(BlockKind.shortened.key(letters[...]))
    addShortened(letters, &keys)
  }

  /// Each common word with the first two letters, or the last three, of the rarest beside it.
  private func addCommon(_ profile: NameProfile, beside rarest: ArraySlice<Int32>, _ keys: inout [UInt64]) {
    for id in profile.words where vagueness(word(id)) > 0 {
      let common = lexicon.soundLetters[Int(id)]
      for other in rarest where other != id {
        let letters = lexicon.letters(of: word(other))
        keys.append(BlockKind.common.key((common + [1] + letters.prefix(2))[...]))
        keys.append(BlockKind.common.key((common + [0] + letters.suffix(3))[...]))
      }
    }
  }

  /// Each spelling with one letter left out.
  private func addShortened(_ letters: [UInt8], _ keys: inout [UInt64]) {
    var shortened = Array(letters.dropFirst())
    for position in letters.indices {
      keys.append(BlockKind.shortened.key(shortened[...]))
      if position < shortened.count { shortened[position] = letters[position] }
    }
  }

  /// First letters of all words ask for names that are nothing but such letters, and the other way round.
  private func addInitials(_ profile: NameProfile, _ side: Side, _ keys: inout [UInt64]) {
    let isStanding = side == .standing
    if profile.initials.count >= 3 {
      keys.append((isStanding ? BlockKind.initials : .acronym).key(profile.initials[...]))
    }
    let own = profile.words.map { word($0) }.filter(\.isWord)
    guard own.count == 1, (3...6).contains(own[0].count) else { return }
    keys.append((isStanding ? BlockKind.acronym : .initials).key(lexicon.letters(of: own[0])))
  }

  /// The first four letters of the first telling word, with the country: abbreviations. Names of unknown country are
  /// found from everywhere, and find everywhere.
  private func addStart(
    _ profile: NameProfile, _ country: Country?, _ side: Side, _ keys: inout [UInt64]
  ) {
    guard let first = profile.words.first(where: { word($0).isTelling }) ?? profile.words.first else {
      return
    }
    let start = Array(lexicon.letters(of: word(first)).prefix(4)) + [0]
    func add(_ place: String) { keys.append(BlockKind.start.key((start + place.utf8)[...])) }
    switch (side, country) {
    case (.standing, let country):
      add(country?.code ?? "unknown")
      add("any")
    case (.asking, let country?):
      add(country.code)
      add("unknown")
    case (.asking, nil): add("any")
    }
  }

  /// The letters of words of a kind, one after the other; of all words when there are none.
  private func letters(_ profile: NameProfile, of isOfKind: (NameLexicon.Word) -> Bool) -> [UInt8] {
    var letters: [UInt8] = []
    for id in profile.words where isOfKind(word(id)) { letters += lexicon.letters(of: word(id)) }
    guard letters.isEmpty else { return letters }
    return profile.words.flatMap { lexicon.letters(of: word($0)) }
  }
}
