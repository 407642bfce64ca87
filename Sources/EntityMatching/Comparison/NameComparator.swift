import SupplyModel

/// Compares profiled names word by word.
///
/// Words are aligned: equal ones first, then words written as one (`Topglove`, `Top Glove`), then alike ones. What
/// is left on one side costs a little, what is left on both costs more: there the names disagree. Not for several
/// threads at once; each has its own, which is cheap.
struct NameComparator {
  private let words: [NameLexicon.Word]
  private let letters: [UInt8]
  let weights: MatchingWeights
  /// What each word weighs.
  private let weightOf: [Double]
  private var likeness: WordLikeness
  private var ours = AlignedSide()
  private var theirs = AlignedSide()
  /// Weight by which matched words differ.
  private var unlike = 0.0
  private var pairs: [(value: Double, likeness: Double, i: Int, j: Int)] = []

  init(_ lexicon: NameLexicon, _ weights: MatchingWeights = MatchingWeights()) {
    words = lexicon.words
    self.weights = weights
    weightOf = lexicon.words.map { $0.weight(weights) }
    likeness = WordLikeness(lexicon, weights)
    letters = lexicon.letters
  }

  mutating func compare(_ a: NameProfile, _ b: NameProfile) -> NameComparison {
    start(a, b)
    return compared(a, b, matched: matchEqual())
  }

  /// The comparison; nil, sooner, where its score is sure to be less than a threshold.
  mutating func compare(_ a: NameProfile, _ b: NameProfile, atLeast threshold: Double) -> NameComparison? {
    start(a, b)
    let matched = matchEqual()
    // A little room for sums in another order.
    guard most(a, b, matched: matched) >= threshold - 1e-9 else { return nil }
    return compared(a, b, matched: matched)
  }

  private mutating func start(_ a: NameProfile, _ b: NameProfile) {
    ours.start(a, words, weightOf, weights.aside)
    theirs.start(b, words, weightOf, weights.aside)
    unlike = 0
  }

  private mutating func compared(_ a: NameProfile, _ b: NameProfile, matched equal: Double) -> NameComparison
  {
    var matched = equal
    let isSameName = ours.isDone && theirs.isDone
    if !isSameName {
      matched += NameComparator.matchGlued(&ours, &theirs, words, &likeness)
      matched += NameComparator.matchGlued(&theirs, &ours, words, &likeness)
      matched += matchAlike()
      forgetFormInPlace(a, b)
    }
    var comparison = NameComparison(words: share(matched))
    comparison.isSameName = isSameName && ours.meanings == theirs.meanings
    comparison.legalForms = NameComparison.LegalForms(a.legalForm, b.legalForm)
    comparison.numbers = numbers(a, b)
    comparison.places = places()
    comparison.substance = substance()
    considerAcronym(a, b, &comparison)
    considerSpaces(a, b, &comparison)
    return comparison
  }

  /// The most that the score can be once equal words are matched: everything that may still be alike is.
  ///
  /// What is left over lessens the share of words however the rest is matched, and factors never raise it.
  private func most(_ a: NameProfile, _ b: NameProfile, matched: Double) -> Double {
    if a.written == b.written { return 1 }
    let x = ours.rest(beside: theirs, words, likeness)
    let y = theirs.rest(beside: ours, words, likeness)
    let most = matched + (x.hopeful + y.hopeful) / 2
    let share = share(most, x.hopeless, y.hopeless)
    if share < weights.acronym, isAcronym(a, of: b) || isAcronym(b, of: a) { return weights.acronym }
    let forms = NameComparison.LegalForms(a.legalForm, b.legalForm)
    return share * NameComparison.factor(forms, weights, false)
  }

  private mutating func matchEqual() -> Double {
    var matched = 0.0
    for i in 0..<ours.count {
      for j in 0..<theirs.count where ours.meanings[i] == theirs.meanings[j] && !theirs.isTaken[j] {
        matched += take(i, j, 1)
        break
      }
    }
    return matched
  }

  /// Two or three words of one side that are one word of the other.
  private static func matchGlued(
    _ many: inout AlignedSide, _ one: inout AlignedSide, _ words: [NameLexicon.Word],
    _ likeness: inout WordLikeness
  ) -> Double {
    guard many.count > 1 else { return 0 }
    var matched = 0.0
    for j in 0..<one.count where !one.isTaken[j] {
      let whole = words[Int(one.words[j])]
      guard !whole.isNumber, whole.count >= 3 else { continue }
      search: for first in 0..<many.count - 1 where !many.isTaken[first] {
        guard words[Int(many.words[first])].count < whole.count else { continue }
        for next in first + 1..<min(many.count, first + 3) {
          guard !many.isTaken[next] else { break }
          let alike = likeness.ofJoined(first...next, of: many, whole, words)
          guard alike > 0 else { continue }
          matched += (many.take(first...next) + one.take(j...j)) / 2 * alike
          break search
        }
      }
    }
    return matched
  }

  /// Alike words, the most alike first.
  private mutating func matchAlike() -> Double {
    pairs.removeAll(keepingCapacity: true)
    for i in 0..<ours.count where !ours.isTaken[i] {
      for j in 0..<theirs.count where !theirs.isTaken[j] {
        let alike = likeness.of(words[Int(ours.words[i])], words[Int(theirs.words[j])])
        guard alike > 0 else { continue }
        pairs.append((alike * min(ours.left[i], theirs.left[j]), alike, i, j))
      }
    }
    if pairs.count > 1 { pairs.sort { ($1.value, $0.i, $0.j) < ($0.value, $1.i, $1.j) } }
    var matched = 0.0
    for pair in pairs where !ours.isTaken[pair.i] && !theirs.isTaken[pair.j] {
      matched += take(pair.i, pair.j, pair.likeness)
    }
    return matched
  }

  /// Matches two words.
  private mutating func take(_ i: Int, _ j: Int, _ likeness: Double) -> Double {
    ours.isTaken[i] = true
    theirs.isTaken[j] = true
    let weight = (ours.left[i] + theirs.left[j]) / 2
    unlike += weight * (1 - likeness)
    (ours.left[i], theirs.left[j]) = (0, 0)
    return weight * likeness
  }

  /// `Siemens AkG` beside `Siemens AG`: a short last word where the other name has its legal form.
  private mutating func forgetFormInPlace(_ a: NameProfile, _ b: NameProfile) {
    if a.legalForm == nil, b.legalForm != nil, ours.endsInShortWord(words) { ours.forgetLast() }
    if b.legalForm == nil, a.legalForm != nil, theirs.endsInShortWord(words) { theirs.forgetLast() }
  }

  /// Numbers left over are no matter of words; they have a factor of their own.
  private func share(_ matched: Double) -> Double {
    share(matched, ours.unmatched(words), theirs.unmatched(words))
  }

  private func share(_ matched: Double, _ a: Double, _ b: Double) -> Double {
    let whole = matched + unlike + weights.missing * (a + b) + weights.conflict * min(a, b)
    return whole > 0 ? matched / whole : 0
  }

  /// Numbers of funds and trusts are series, as years and Roman numerals are: sister vehicles of one house.
  private func numbers(_ a: NameProfile, _ b: NameProfile) -> NameComparison.Numbers {
    let (x, y) = (ours.numbersLeft(words), theirs.numbersLeft(words))
    if x.all == 0, y.all == 0 { return .agree }
    if x.all == 0 || y.all == 0 { return .missing }
    let isSeries = isVehicle(a) && isVehicle(b)
    return isSeries || (x.soft == x.all && y.soft == y.all) ? .softConflict : .conflict
  }

  private func isVehicle(_ profile: NameProfile) -> Bool {
    profile.legalForm?.id == "trust" || profile.words.contains { words[Int($0)].isVehicle }
  }

  private func places() -> NameComparison.Places {
    let (hasOurs, hasTheirs) = (ours.hasPlaceLeft(words), theirs.hasPlaceLeft(words))
    if !hasOurs, !hasTheirs { return .agree }
    if !hasOurs || !hasTheirs {
      return (ours.hasLooseCountry(words) || theirs.hasLooseCountry(words)) ? .countryMissing : .missing
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

  private func substance() -> Double {
    let (a, b) = (ours.telling(words), theirs.telling(words))
    if a.all == 0, b.all == 0 { return weights.genericName }
    guard (a.all <= 1 && b.left > 0) || (b.all <= 1 && a.left > 0) else { return 1 }
    let longest = max(a.all <= 1 ? a.letters : 0, b.all <= 1 ? b.letters : 0)
    return longest >= 7 ? weights.loneLongWord : weights.loneWord
  }

  private mutating func considerAcronym(
    _ a: NameProfile, _ b: NameProfile, _ comparison: inout NameComparison
  ) {
    guard comparison.words < weights.acronym, isAcronym(a, of: b) || isAcronym(b, of: a) else { return }
    comparison.words = weights.acronym
    comparison.isAcronym = true
    if comparison.places == .countryMissing { comparison.places = .missing }
    comparison.substance = 1
  }

  /// `Van der Bilt` and `Vanderbilt`: articles and prepositions are no words, but letters of one.
  private func considerSpaces(_ a: NameProfile, _ b: NameProfile, _ comparison: inout NameComparison) {
    guard a.written == b.written, a.written.count >= 6, !comparison.isSameName, comparison.numbers == .agree
    else { return }
    comparison.words = 1
    comparison.places = .agree
    comparison.substance = 1
  }

  /// Three letters or more, the one word of its name, and the first letters of all words of the other.
  private func isAcronym(_ short: NameProfile, of long: NameProfile) -> Bool {
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
