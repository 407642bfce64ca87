/// What two aligned names say beside their words: numbers, places, initials, and how much they tell at all.
extension NameComparator {
  /// Numbers of funds and trusts are series, as years and Roman numerals are: sister vehicles of one house.
  func numbers(_ a: NameProfile, _ b: NameProfile) -> NameComparison.Numbers {
    let (x, y) = (ours.numbersLeft(words), theirs.numbersLeft(words))
    if x.all == 0, y.all == 0 { return .agree }
    if x.all == 0 || y.all == 0 { return .missing }
    let isSeries = isVehicle(a) && isVehicle(b)
    return isSeries || (x.soft == x.all && y.soft == y.all) ? .softConflict : .conflict
  }

  private func isVehicle(_ profile: NameProfile) -> Bool {
    profile.legalForm?.id == "trust" || profile.words.contains { words[Int($0)].isVehicle }
  }

  /// Places that only one side has, or that contradict each other.
  func places() -> NameComparison.Places {
    let (hasOurs, hasTheirs) = (ours.hasPlaceLeft(words), theirs.hasPlaceLeft(words))
    if !hasOurs, !hasTheirs { return .agree }
    if !hasOurs || !hasTheirs {
      let isLoose =
        ours.hasLooseCountry(words, beside: theirs) || theirs.hasLooseCountry(words, beside: ours)
      if isLoose { return .countryMissing }
      // Where a company is is no difference of names: `Ninebark Corporation, China` in China.
      return ours.hasPlaceElsewhere(words, beside: theirs) || theirs.hasPlaceElsewhere(words, beside: ours)
        ? .missing : .agree
    }
    return placesAgree() ? .missing : .conflict
  }

  /// Whether one of our places that are left lies within one of theirs, or the other way round.
  private func placesAgree() -> Bool {
    for i in 0..<ours.count where ours.isPlaceLeft(i, words) {
      for j in 0..<theirs.count where theirs.isPlaceLeft(j, words) {
        if isWithin(words[Int(ours.words[i])], words[Int(theirs.words[j])]) { return true }
      }
    }
    return false
  }

  /// A city and its country.
  private func isWithin(_ a: NameLexicon.Word, _ b: NameLexicon.Word) -> Bool {
    a.country == b.country && (a.isCountry || b.isCountry)
  }

  /// Factor for names of which little is left that tells who is meant.
  func substance() -> Double {
    let (a, b) = (ours.telling(words), theirs.telling(words))
    if a.all == 0, b.all == 0 { return weights.genericName }
    guard (a.all <= 1 && b.left > 0) || (b.all <= 1 && a.left > 0) else { return 1 }
    let longest = max(a.all <= 1 ? a.letters : 0, b.all <= 1 ? b.letters : 0)
    return longest >= 7 ? weights.loneLongWord : weights.loneWord
  }

  /// Initials are the name, though no word is.
  func considerAcronym(
    _ a: NameProfile, _ b: NameProfile, _ comparison: inout NameComparison
  ) {
    guard comparison.words < weights.acronym, isAcronym(a, of: b) || isAcronym(b, of: a) else { return }
    comparison.words = weights.acronym
    comparison.isAcronym = true
    if comparison.places == .countryMissing { comparison.places = .missing }
    comparison.substance = 1
  }

  /// `Van der Bilt` and `Vanderbilt`: articles and prepositions are no words, but letters of one; and so are words
  /// that number something elsewhere, `Nine Bark` and `Ninebark`.
  func considerSpaces(_ a: NameProfile, _ b: NameProfile, _ comparison: inout NameComparison) {
    guard a.written == b.written, a.written.count >= 6, !comparison.isSameName else { return }
    // `Mills 12` and `Mills 1 2`: digits are numbers wherever they stand.
    if ours.hasDigitsLeft(words, letters) || theirs.hasDigitsLeft(words, letters) { return }
    comparison.words = 1
    comparison.numbers = .agree
    comparison.places = .agree
    comparison.substance = 1
  }

  /// Three letters or more, the one word of its name, and the first letters of all words of the other.
  func isAcronym(_ short: NameProfile, of long: NameProfile) -> Bool {
    guard long.initials.count >= 3, long.words.count >= 3 else { return false }
    var own: NameLexicon.Word?
    for id in short.words where words[Int(id)].isWord {
      if own != nil { return false }
      own = words[Int(id)]
    }
    guard let own, own.count == Int32(long.initials.count) else { return false }
    return letters[own.range].elementsEqual(long.initials)
  }
}
