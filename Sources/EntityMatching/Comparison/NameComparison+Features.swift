import SupplyModel

extension NameComparison {
  /// What was compared and what each took from the score; their product is the score.
  ///
  /// - Parameters:
  ///   - ours: our name as written; its reading's form.
  ///   - theirs: likewise.
  func features(
    _ ours: ComparedName, _ theirs: ComparedName, _ weights: MatchingWeights, isWitnessed: Bool = false
  ) -> [FeatureScore] {
    let words = self.words * substance
    var features = [
      FeatureScore(name: isAcronym ? "acronym" : "name", score: words, ours: ours.text, theirs: theirs.text)
    ]
    func add(_ name: String, _ score: Double, _ a: String, _ b: String) {
      if score != 1 { features.append(FeatureScore(name: name, score: score, ours: a, theirs: b)) }
    }
    add("name within", isWithin ? weights.nameWithin : 1, ours.text, theirs.text)
    add(
      "legal form", NameComparison.factor(legalForms, weights, isWitnessed), ours.profile.legalForm?.id ?? "",
      theirs.profile.legalForm?.id ?? "")
    add("number", factor(numbers, weights), ours.text, theirs.text)
    add("place in the name", factor(places, weights), ours.text, theirs.text)
    return features
  }
}

/// A name as written, and one way to read it.
struct ComparedName: Sendable {
  let text: String
  let profile: NameProfile
}
