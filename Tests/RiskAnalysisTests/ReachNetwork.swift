import SupplyModel
import Testing

@testable import RiskAnalysis

/// A small network to ask about legal reach: written down as purchases, bans set by hand.
struct ReachNetwork {
  var network = SupplyNetwork()
  var lists: [ListEdition] = []
  var asOf = CalendarDate(year: 2026, month: 11, day: 1)!
  private(set) var index: [String: PartyIndex] = [:]
  private var products: [String: ProductIndex] = [:]
  private var banned: [BannedPlace] = []

  init() {
    _ = party("hospital")
    lists = [list("uflpa"), list("cbp-wro")]
  }

  func list(_ id: String) -> ListEdition {
    let edition = CalendarDate(year: 2026, month: 10, day: 20)
    return ListEdition(
      Watchlist(id: id, publisher: "Fictional", title: id, edition: edition, entries: []), policy: .default,
      asOf: asOf)
  }

  mutating func buy(
    _ product: String, from supplier: String, by buyer: String, into: String? = nil,
    kind: RelationKind = .goods, evidence: EvidenceClass = .transaction, confidence: Double? = nil
  ) {
    var relation = SupplyRelation(supplier: party(supplier), buyer: party(buyer), kind: kind)
    relation.product = self.product(product)
    relation.into = into.map { self.product($0) }
    relation.confidence = confidence.map(Figure.init) ?? .missing
    let row = Int32(network.evidence.count)
    network.evidence.append(
      Evidence(
        evidenceClass: evidence, documentKind: .table,
        location: SourceLocation(document: DocumentID(0), line: Int(row) + 2), date: asOf,
        documentNumber: .none))
    relation.evidence = row..<row + 1
    network.relations.append(relation)
  }

  mutating func ban(
    _ name: String, product: String? = nil, regime: String = "uflpa", confirmed: Bool
  ) {
    banned.append(
      BannedPlace(
        regime: regime, party: party(name), product: product.map { self.product($0) },
        isConfirmed: confirmed, finding: "F-\(name)"))
  }

  mutating func origin(_ name: String) { network.parties[party(name).position].isOrigin = true }

  mutating func disclose(_ name: String, _ share: Double?) {
    network.parties[party(name).position].disclosure = share
  }

  /// Every link certain, no risk but what is banned.
  var modelAndRating: (ExposureModel, RiskRating) {
    var rating = RiskRating(parties: network.parties.map { _ in PlaceRisk() })
    rating.banned = banned
    let model = ExposureModel(
      network, buyer: PartyIndex(0), rating: rating,
      confidence: Array(repeating: 1, count: network.relations.count), parameters: ExposureParameters())
    return (model, rating)
  }

  func all() -> [Reach] {
    let (model, rating) = modelAndRating
    return Reach.evaluate(model, rating: rating, lists: lists, policy: .default, asOf: asOf)
  }

  func reach(_ regime: String) throws -> Reach {
    try #require(all().first { $0.result.regime == regime })
  }

  /// Names along a route, source first.
  func names(_ route: ExposureRoute) -> [String] {
    let model = ExposureModel(
      network, buyer: PartyIndex(0), rating: RiskRating(parties: network.parties.map { _ in PlaceRisk() }),
      confidence: Array(repeating: 1, count: network.relations.count), parameters: ExposureParameters())
    let places = [route.source] + route.edges.map { model.graph.buyer[Int($0)] }
    return places.map { network.parties[Int(model.graph.party[Int($0)])].name }
  }

  private mutating func party(_ name: String) -> PartyIndex {
    if let known = index[name] { return known }
    let new = PartyIndex(network.parties.count)
    var party = Party(id: name, names: [name])
    party.country = Country(code: "PT")
    network.parties.append(party)
    index[name] = new
    return new
  }

  private mutating func product(_ name: String) -> ProductIndex {
    if let known = products[name] { return known }
    let new = ProductIndex(network.products.count)
    network.products.append(Product(id: name, name: name))
    products[name] = new
    return new
  }
}
