/// One of two names while its words are being matched: what of each word's weight is left.
struct AlignedSide {
  private(set) var words: [Int32] = []
  private(set) var meanings: [Int32] = []
  var left: [Double] = []
  var isTaken: [Bool] = []
  private var asides: UInt32 = 0
  /// See ``NameProfile/home``.
  private(set) var home: Int32 = -1

  var count: Int { words.count }
  var isDone: Bool { !isTaken.contains(false) }

  mutating func start(
    _ profile: NameProfile, _ lexicon: [NameLexicon.Word], _ weights: [Double], _ aside: Double
  ) {
    words.removeAll(keepingCapacity: true)
    meanings.removeAll(keepingCapacity: true)
    left.removeAll(keepingCapacity: true)
    isTaken.removeAll(keepingCapacity: true)
    asides = profile.asides
    home = profile.home
    for (position, word) in profile.words.enumerated() {
      let isAside = profile.asides >> UInt32(position) & 1 == 1
      words.append(word)
      meanings.append(lexicon[Int(word)].meaning)
      left.append(weights[Int(word)] * (isAside ? aside : 1))
      isTaken.append(false)
    }
  }

  /// Whether an unmatched word of two or three letters that nobody knows ends the name.
  func endsInShortWord(_ lexicon: [NameLexicon.Word]) -> Bool {
    guard count > 1, let last = words.last, !isTaken.last! else { return false }
    let word = lexicon[Int(last)]
    return word.isWord && word.wordClass == nil && word.count <= 3
  }

  /// Takes words off and gives back what they weighed.
  mutating func take(_ positions: ClosedRange<Int>) -> Double {
    var weight = 0.0
    for position in positions {
      weight += left[position]
      left[position] = 0
      isTaken[position] = true
    }
    return weight
  }

  /// Weight that is left, numbers aside.
  func unmatched(_ lexicon: [NameLexicon.Word]) -> Double {
    var weight = 0.0
    for position in words.indices where !lexicon[Int(words[position])].isNumber { weight += left[position] }
    return weight
  }

  /// Leaves the last word out, matched or not.
  mutating func forgetLast() {
    words.removeLast()
    meanings.removeLast()
    left.removeLast()
    isTaken.removeLast()
  }

  /// How many numbers are unmatched, and how many of them are years or Roman numerals.
  func numbersLeft(_ lexicon: [NameLexicon.Word]) -> (all: Int, soft: Int) {
    var (all, soft) = (0, 0)
    for position in words.indices where !isTaken[position] {
      let word = lexicon[Int(words[position])]
      guard word.isNumber else { continue }
      all += 1
      if word.sort == .softNumber { soft += 1 }
    }
    return (all, soft)
  }

  func isPlaceLeft(_ position: Int, _ lexicon: [NameLexicon.Word]) -> Bool {
    !isTaken[position] && lexicon[Int(words[position])].isPlace
  }

  func hasPlaceLeft(_ lexicon: [NameLexicon.Word]) -> Bool {
    for position in words.indices where isPlaceLeft(position, lexicon) { return true }
    return false
  }

  /// Whether a whole country outside parentheses is unmatched, and is not where either company is.
  func hasLooseCountry(_ lexicon: [NameLexicon.Word], beside other: AlignedSide) -> Bool {
    words.indices.contains { position in
      isPlaceLeft(position, lexicon) && asides >> UInt32(position) & 1 == 0
        && lexicon[Int(words[position])].isCountry && !isHome(position, lexicon, beside: other)
    }
  }

  /// Whether a place is unmatched that is more than the country of either company.
  func hasPlaceElsewhere(_ lexicon: [NameLexicon.Word], beside other: AlignedSide) -> Bool {
    words.indices.contains {
      isPlaceLeft($0, lexicon) && !isHome($0, lexicon, beside: other)
    }
  }

  private func isHome(_ position: Int, _ lexicon: [NameLexicon.Word], beside other: AlignedSide) -> Bool {
    let word = lexicon[Int(words[position])]
    return word.isCountry && (word.country == home || word.country == other.home)
  }

  /// Whether a number in digits is unmatched.
  func hasDigitsLeft(_ lexicon: [NameLexicon.Word], _ letters: [UInt8]) -> Bool {
    words.indices.contains { position in
      let word = lexicon[Int(words[position])]
      return !isTaken[position] && word.isNumber && letters[word.range].contains(where: \.isASCIIDigit)
    }
  }

  /// How many words tell who is meant, how many of them are unmatched, and the letters of the longest: neither
  /// places nor weak words nor numbers.
  func telling(_ lexicon: [NameLexicon.Word]) -> (all: Int, left: Int, letters: Int) {
    var (all, left, letters) = (0, 0, 0)
    for position in words.indices {
      let word = lexicon[Int(words[position])]
      guard word.isTelling else { continue }
      all += 1
      if !isTaken[position] { left += 1 }
      letters = max(letters, Int(word.count))
    }
    return (all, left, letters)
  }
}
