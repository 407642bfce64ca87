import SupplyModel

/// Something to ask, before it is weighed in full.
struct QuestionCandidate {
  let subject: RegimeOpenings.Subject
  var unknown: [OpenQuestion.Unknown]
  /// Upper bound of how far the likelihood could move either way, and how far the share could.
  var likelihoodBound: Double
  var share: Double
  var regimes: [String] = []
  var settles: [String] = []

  /// How far whether and how much could move together: neither is worth more than the other.
  var reachOfAnswer: Double { likelihoodBound + share }
}

extension QuestionCandidate {
  /// Regimes that one answer settles first, then what could move most, then whom it is about.
  func precedes(_ other: QuestionCandidate) -> Bool {
    if settles.count != other.settles.count { return settles.count > other.settles.count }
    if reachOfAnswer != other.reachOfAnswer { return reachOfAnswer > other.reachOfAnswer }
    if regimes.count != other.regimes.count { return regimes.count > other.regimes.count }
    return subject < other.subject
  }
}
