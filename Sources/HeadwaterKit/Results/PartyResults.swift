import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Parties and shared causes, sorted by id.
  ///
  /// - Parameter isTold: whether a place is among them.
  func partyResults(_ rating: RiskRating, where isTold: (Int) -> Bool = { _ in true }) -> [PartyResult] {
    // Parties come by id; causes may lie between them.
    (0..<model.placeCount).filter(isTold).sorted { model.placeID($0) < model.placeID($1) }
      .map { placeResult($0, rating) }
  }

  /// A party, or a shared cause beyond the parties.
  func placeResult(_ place: Int, _ rating: RiskRating) -> PartyResult {
    place < model.network.parties.count ? partyResult(place, rating) : causeResult(place)
  }

  private func partyResult(_ place: Int, _ rating: RiskRating) -> PartyResult {
    let party = model.network.parties[place]
    var result = PartyResult(id: party.id, name: party.name)
    result.otherNames = Array(party.names.dropFirst())
    result.country = party.country
    result.region = party.region
    result.registeredCountry = party.registeredCountry
    result.sector = party.sector
    result.roles = party.roles
    result.identifiers = party.identifiers
    result.isOrigin = party.isOrigin
    result.hasSuppliers = tiers.hasSuppliers[place]
    result.tier = tiers.tiers[place]
    result.dominator = structure.dominators[place].map(model.placeID)
    result.risk.inherent = rating.parties[place].inherent
    result.risk.mitigation = rating.parties[place].mitigation
    result.risk.residual = rating.parties[place].residual
    result.risk.isRated = rating.parties[place].isRated
    result.exposure = exposure(of: place)
    result.records = party.records
    result.moreRecords = party.moreRecords
    result.statements = party.statements
    // A place that is a common cause in a network JSON has neither tier nor purchases.
    result.isCause = isStatedCause(place)
    return result
  }

  private func causeResult(_ place: Int) -> PartyResult {
    let cause = model.causes[place - model.network.parties.count]
    var result = PartyResult(id: cause.id, name: cause.name)
    result.isCause = true
    result.risk.inherent = cause.risk
    result.risk.residual = cause.risk
    result.dominator = structure.dominators[place].map(model.placeID)
    result.exposure = exposure(of: place)
    return result
  }

  private func exposure(of place: Int) -> PartyResult.Exposure {
    var exposure = PartyResult.Exposure()
    exposure.strongest = model.largest(strongest.reaching, of: place)
    exposure.share = model.largest(share.hit, of: place)
    exposure.arrivals = model.total(share.arrivals, of: place)
    exposure.carries = likelihood.carrying[place]
    exposure.dark = model.total(share.dark, of: place)
    return exposure
  }

  private func isStatedCause(_ place: Int) -> Bool {
    model.network.stated != nil
      && model.plan.activities(of: place).contains { activity in
        model.graph.sales(of: activity).contains { model.graph.kind[Int($0)] == .cause }
      }
  }
}
