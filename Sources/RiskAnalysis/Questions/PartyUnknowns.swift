import SupplyModel

/// What is not known of each party that could bring something to the buyer.
struct PartyUnknowns {
  private let model: ExposureModel
  private let missing: [Int32: Set<OpenQuestion.Unknown>]
  private let isIdentityOpen: Set<Int>
  private let isAssessed: Set<Int>
  private let hasExpired: Set<Int>

  init(_ model: ExposureModel, _ rating: RiskRating, _ openings: RegimeOpenings, asOf: CalendarDate) {
    self.model = model
    missing = openings.missing
    isIdentityOpen = Set(rating.parts.levels.filter { $0.ifConfirmed != nil }.map(\.party.position))
    let expired = model.network.assessments.filter { assessment in
      assessment.record.expires.map { $0 < asOf } ?? false
    }
    isAssessed = Set(model.network.assessments.map(\.party.position))
    hasExpired = Set(expired.map(\.party.position))
  }

  /// In the order in which one would ask.
  func unknowns(of place: Int) -> [OpenQuestion.Unknown] {
    var found = missing[Int32(place)] ?? []
    let activities = model.plan.activities(of: place)
    let isBuyer = place == Int(model.graph.party[Int(model.root)])
    if !isBuyer, model.network.stated == nil { found.formUnion(unknownOfPlace(place)) }
    for activity in activities { found.formUnion(unknownOfInputs(activity, isBuyer: isBuyer)) }
    // Who it is decides which goods are meant.
    if found.contains(.identity), !isIdentityOpen.contains(place) {
      found.remove(.identity)
      found.insert(.goods)
    }
    return OpenQuestion.Unknown.allCases.filter(found.contains)
  }

  private func unknownOfPlace(_ place: Int) -> Set<OpenQuestion.Unknown> {
    let party = model.network.parties[place]
    var found: Set<OpenQuestion.Unknown> = []
    if isIdentityOpen.contains(place) { found.insert(.identity) }
    if !party.canBeSearched { found.insert(.name) }
    if party.country == nil { found.insert(.country) }
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

  private func unknownOfInputs(
    _ activity: SupplyGraph.Activity, isBuyer: Bool
  ) -> Set<OpenQuestion.Unknown> {
    var found: Set<OpenQuestion.Unknown> = []
    let purchases = model.graph.purchases(of: activity).filter { model.graph.kind[Int($0)].isPurchase }
    if model.untracedShare[Int(activity)] > 1e-9 { found.insert(purchases.isEmpty ? .suppliers : .inputs) }
    if purchases.count(where: { model.edgeBasis[Int($0)] == .equal }) > 1 { found.insert(.shares) }
    return found
  }
}
