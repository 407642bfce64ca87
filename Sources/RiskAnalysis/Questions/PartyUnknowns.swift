import SupplyModel

/// What is not known of each party that could bring something to the buyer.
struct PartyUnknowns {
  private let model: ExposureModel
  private let openings: RegimeOpenings
  private let isIdentityOpen: Set<Int>
  private let isAssessed: Set<Int>
  private let hasExpired: Set<Int>

  init(_ model: ExposureModel, _ rating: RiskRating, _ openings: RegimeOpenings, asOf: CalendarDate) {
    (self.model, self.openings) = (model, openings)
    isIdentityOpen = Set(rating.parts.levels.filter { $0.ifConfirmed != nil }.map(\.party.position))
    let expired = model.network.assessments.filter { assessment in
      assessment.record.expires.map { $0 < asOf } ?? false
    }
    isAssessed = Set(model.network.assessments.map(\.party.position))
    hasExpired = Set(expired.map(\.party.position))
  }

  /// - Complexity: O(its activities, and their purchases and sales).
  func unknowns(of place: Int) -> UnknownSet {
    var found = openings.missing(of: place)
    let isBuyer = place == Int(model.graph.party[Int(model.root)])
    if !isBuyer, model.network.stated == nil { found.formUnion(unknownOfPlace(place)) }
    for activity in model.plan.activities(of: place) { found.formUnion(unknownOfInputs(activity)) }
    // Who it is decides which goods are meant.
    if found.contains(.identity), !isIdentityOpen.contains(place) {
      found.remove(.identity)
      found.insert(.goods)
    }
    return found
  }

  private func unknownOfPlace(_ place: Int) -> UnknownSet {
    var found = model.network.missing(of: place)
    if isIdentityOpen.contains(place) { found.insert(.identity) }
    if hasExpired.contains(place) {
      found.insert(.expired)
    } else if !isAssessed.contains(place), model.largest(model.marginalRisk, of: place) > 0 {
      found.insert(.assessment)
    }
    let sellsUnnamedGoods = model.plan.activities(of: place).contains { activity in
      model.graph.product[Int(activity)] < 0
        && model.graph.sales(of: activity).contains { model.graph.kind[Int($0)] == .goods }
    }
    if sellsUnnamedGoods { found.insert(.goods) }
    return found
  }

  private func unknownOfInputs(_ activity: SupplyGraph.Activity) -> UnknownSet {
    var found: UnknownSet = []
    var (isBuying, equal) = (false, 0)
    for edge in model.graph.purchases(of: activity).lazy.map(Int.init) where model.graph.kind[edge].isPurchase
    {
      isBuying = true
      if model.edgeBasis[edge] == .equal { equal += 1 }
    }
    if model.untracedShare[Int(activity)] > 1e-9 { found.insert(isBuying ? .inputs : .suppliers) }
    if equal > 1 { found.insert(.shares) }
    return found
  }
}
