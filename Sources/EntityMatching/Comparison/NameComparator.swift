import SupplyModel

/// Compares profiled names word by word.
///
/// Words are aligned: equal ones first, then words written as one (`Topglove`, `Top Glove`), then alike ones. What
/// is left on one side costs a little, what is left on both costs more: there the names disagree. Not for several
/// threads at once; each has its own, which is cheap.
struct NameComparator {
  let words: [NameLexicon.Word]
  let letters: [UInt8]
  let weights: MatchingWeights
  /// What each word weighs.
  private let weightOf: [Double]
  private var likeness: WordLikeness
  private(set) var ours = AlignedSide()
  private(set) var theirs = AlignedSide()
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
    comparison.isWithin = a.isPart || b.isPart
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
}
