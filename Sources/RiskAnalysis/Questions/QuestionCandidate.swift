import SupplyModel

/// Something to ask, before it is weighed in full.
struct QuestionCandidate {
  let subject: RegimeOpenings.Subject
  var unknown: UnknownSet
  /// Upper bound of how far the likelihood could move either way, and how far the share could.
  var likelihoodBound: Double
  var share: Double
  /// How many regimes hang on it, and how many it alone could settle.
  var regimes = 0
  var settles = 0

  /// How far whether and how much could move together: neither is worth more than the other.
  var reachOfAnswer: Double { likelihoodBound + share }
}

extension QuestionCandidate {
  /// Regimes that one answer settles first, then what could move most, then whom it is about.
  func precedes(_ other: QuestionCandidate) -> Bool {
    if settles != other.settles { return settles > other.settles }
    if reachOfAnswer != other.reachOfAnswer { return reachOfAnswer > other.reachOfAnswer }
    if regimes != other.regimes { return regimes > other.regimes }
    return subject < other.subject
  }
}
