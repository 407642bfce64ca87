/// What a name is looked up by: two names with a key in common are compared.
///
/// Keys are hashes of letters, never ids, so that they do not depend on what was read before.
struct BlockKeys {
  private let lexicon: NameLexicon
  private let minHash = MinHash()

  init(_ lexicon: NameLexicon) { self.lexicon = lexicon }

  /// Keys of one name, some perhaps twice.
  ///
  /// The two rarest words by sound, and each with any one letter left out; common words with a letter of the
  /// rarest; all letters as one; initials; and 20 bands of MinHash over three letters at a time.
  func keys(of profile: NameProfile) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(56)
    let rarest = self.rarest(profile)
    for word in rarest { addWord(word, &keys) }
    addCommon(profile, beside: rarest, &keys)
    let glued = self.glued(profile)
    keys.append(Kind.glued.key(glued[...]))
    addInitials(profile, &keys)
    minHash.addBands(of: glued, to: &keys)
    return keys
  }

  /// The first four letters of the first telling word; a key once a country is added to it.
  func start(of profile: NameProfile) -> UInt64? {
    let first = profile.words.first { word($0).isTelling } ?? profile.words.first
    return first.map { Kind.start.key(lexicon.letters(of: word($0)).prefix(4)) }
  }

  private enum Kind: UInt64 {
    case word = 1, consonants, shortened, glued, start, initials, common

    func key(_ letters: ArraySlice<UInt8>) -> UInt64 {
      LetterHash.of(letters, seed: rawValue &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  private func word(_ id: Int32) -> NameLexicon.Word { lexicon.words[Int(id)] }

  /// The two words fewest names have, of the most telling class there is; ties by their letters.
  private func rarest(_ profile: NameProfile) -> ArraySlice<Int32> {
    let least = profile.words.map { vagueness(word($0)) }.min() ?? 0
    let telling = profile.words.filter { vagueness(word($0)) == least }
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
    keys.append(Kind.word.key(lexicon.soundLetters[Int(id)][...]))
    guard word.isTelling else { return }
    let letters = Array(lexicon.letters(of: word))
    if letters.count >= 4 {
      keys.append(Kind.consonants.key(Array(WordSound.consonants(letters).utf8)[...]))
    }
    guard letters.count >= 3 else { return }
    keys.append(Kind.shortened.key(letters[...]))
    addShortened(letters, &keys)
  }

  /// Each common word with the first letter, or the last two, of the rarest beside it.
  private func addCommon(_ profile: NameProfile, beside rarest: ArraySlice<Int32>, _ keys: inout [UInt64]) {
    for id in profile.words where vagueness(word(id)) > 0 {
      let common = lexicon.soundLetters[Int(id)]
      for other in rarest where other != id {
        let letters = lexicon.letters(of: word(other))
        keys.append(Kind.common.key((common + letters.prefix(1))[...]))
        keys.append(Kind.common.key((common + [0] + letters.suffix(2))[...]))
      }
    }
  }

  /// Each spelling with one letter left out.
  private func addShortened(_ letters: [UInt8], _ keys: inout [UInt64]) {
    var shortened = Array(letters.dropFirst())
    for position in letters.indices {
      keys.append(Kind.shortened.key(shortened[...]))
      if position < shortened.count { shortened[position] = letters[position] }
    }
  }

  private func addInitials(_ profile: NameProfile, _ keys: inout [UInt64]) {
    if profile.initials.count >= 3 { keys.append(Kind.initials.key(profile.initials[...])) }
    let own = profile.words.map { word($0) }.filter(\.isWord)
    guard own.count == 1, (3...6).contains(own[0].count) else { return }
    keys.append(Kind.initials.key(lexicon.letters(of: own[0])))
  }

  /// The letters of all telling words; of all words when there are none.
  private func glued(_ profile: NameProfile) -> [UInt8] {
    let telling = profile.words.filter { word($0).isTelling }
    return (telling.isEmpty ? profile.words : telling).flatMap { lexicon.letters(of: word($0)) }
  }
}
