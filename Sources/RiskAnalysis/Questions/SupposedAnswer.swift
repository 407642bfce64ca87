import SupplyModel

/// The best and the worst answer to a question, as changes of the model.
struct SupposedAnswer {
  let model: ExposureModel
  let rating: RiskRating
  /// What verified controls can take off a risk at most, 0…1.
  let maximumMitigation: Double

  /// nil where no answer could be better than what is assumed now.
  func best(_ candidate: QuestionCandidate) -> ModelChange? {
    switch candidate.subject {
    case .relation(let relation): return ModelChange(relationWeight: [relation: 0])
    case .party(let number):
      let place = Int(number)
      var change = ModelChange()
      var risk = model.placeRisk[place]
      if candidate.unknown.contains(.identity) {
        risk = placeRisk(place) { $0.ifConfirmed == nil ? $0 : nil }
      }
      if candidate.unknown.contains(.assessment) || candidate.unknown.contains(.expired) {
        risk *= 1 - maximumMitigation
        change.touchFactor[place] = 1 - maximumMitigation
      }
      guard risk < model.placeRisk[place] || !change.touchFactor.isEmpty else { return nil }
      change.placeRisk[place] = risk
      return change
    }
  }

  /// nil where no answer could be worse.
  func worst(_ candidate: QuestionCandidate) -> ModelChange? {
    switch candidate.subject {
    case .relation(let relation):
      return certain(relation).map { ModelChange(relationWeight: [relation: $0]) }
    case .party(let number):
      let place = Int(number)
      let open = candidate.unknown.intersection(.thatMayBeWorst)
      guard !open.isEmpty, place != Int(model.graph.party[Int(model.root)]) else { return nil }
      let risk = open == .identity ? placeRisk(place) { $0.confirmed } : 1
      return risk > model.placeRisk[place] ? ModelChange(placeRisk: [place: risk]) : nil
    }
  }

  /// Risk of a place when its levels are others; a level that is nil is gone.
  private func placeRisk(
    _ place: Int, _ other: (IndicatorOutcome.PartyLevel) -> IndicatorOutcome.PartyLevel?
  ) -> Double {
    let own = rating.parts.levels.filter { $0.party.position == place }
    let before = RatingParts.combined(own.map { ($0.inherent, $0.residual) }).residual
    let after = RatingParts.combined(own.compactMap(other).map { ($0.inherent, $0.residual) }).residual
    // Credits for controls keep their part.
    return before > 0 ? min(1, model.placeRisk[place] * after / before) : after
  }

  /// Weight of a relation that is beyond doubt; nil where it weighs nothing or all already.
  private func certain(_ relation: Int32) -> Double? {
    guard let edge = model.graph.edges.first(where: { model.graph.relation[Int($0)] == relation }) else {
      return nil
    }
    let (weight, confidence) = (model.graph.weight[Int(edge)], confidence[Int(relation)])
    guard weight > 0, confidence > 0, confidence < 1 else { return nil }
    return min(1, weight / confidence)
  }

  /// Per relation, 0…1.
  let confidence: [Double]
}

extension IndicatorOutcome.PartyLevel {
  /// As if the identity were confirmed.
  fileprivate var confirmed: Self {
    guard let level = ifConfirmed else { return self }
    var confirmed = self
    (confirmed.inherent, confirmed.residual) = (level, level)
    return confirmed
  }
}
