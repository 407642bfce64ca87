import SupplyModel

extension NameLexicon.Word {
  /// What it weighs beside a name proper, by its class alone: the score of a pair depends on no other name.
  func weight(_ weights: MatchingWeights) -> Double {
    switch sort {
    case .place: return weights.place
    case .number, .softNumber: return weights.number
    case .word: break
    }
    switch wordClass {
    case .function: return weights.functionWord
    case .weak: return weights.weakWord
    case .trade: return weights.tradeWord
    // One or two letters may be anything.
    case nil: return count <= 2 ? (weights.tradeWord + 1) / 2 : 1
    }
  }
}
