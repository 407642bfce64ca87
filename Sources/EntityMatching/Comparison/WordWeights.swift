/// What words weigh.
enum WordWeights {
  /// By class, less for words that many of the names at hand have; fewer than 2,000 names say nothing about that.
  static func table(_ lexicon: NameLexicon, _ weights: MatchingWeights, countsUses: Bool) -> [Double] {
    lexicon.words.map { word in
      let own = weight(word, weights)
      guard countsUses, lexicon.names >= 2000 else { return own }
      if Int(word.uses) * 50 >= lexicon.names { return own * weights.veryCommonWord }
      return Int(word.uses) * 500 >= lexicon.names ? own * weights.commonWord : own
    }
  }

  private static func weight(_ word: NameLexicon.Word, _ weights: MatchingWeights) -> Double {
    switch word.sort {
    case .place: return weights.place
    case .number, .softNumber: return weights.number
    case .word: break
    }
    switch word.wordClass {
    case .function: return weights.functionWord
    case .weak: return weights.weakWord
    case .trade: return weights.tradeWord
    case nil: return word.count <= 2 ? (weights.tradeWord + 1) / 2 : 1
    }
  }
}
