import SupplyModel

@testable import RiskAnalysis

/// A network written down in a few lines; party 0 is the buyer, products are named by their numbers.
struct SmallNetwork {
  var network = SupplyNetwork()
  /// Per party, 0…1.
  var risk: [Double]
  var causes: [SharedCause] = []
  var parameters = ExposureParameters()
  var asOf: CalendarDate?

  init(parties: Int, products: Int = 0) {
    network.parties = (0..<parties).map { Party(id: "p\($0)") }
    network.products = (0..<products).map { Product(id: "g\($0)", name: "g\($0)") }
    risk = Array(repeating: 0, count: parties)
  }

  mutating func buy(
    from supplier: Int, by buyer: Int, product: Int? = nil, into: Int? = nil, kind: RelationKind = .goods,
    _ change: (inout SupplyRelation) -> Void = { _ in }
  ) {
    var relation = SupplyRelation(supplier: PartyIndex(supplier), buyer: PartyIndex(buyer), kind: kind)
    relation.product = product.map(ProductIndex.init)
    relation.into = into.map(ProductIndex.init)
    change(&relation)
    network.relations.append(relation)
  }

  var plan: ActivityPlan { ActivityPlan(network, buyer: PartyIndex(0), causes: causes.count) }

  var model: ExposureModel { model(partOf: nil) }

  /// - Parameter whole: the network this one is left of when something is supposed away.
  func model(partOf whole: SmallNetwork?) -> ExposureModel {
    let places = risk.map { risk in
      var place = PlaceRisk()
      place.inherent = risk
      return place
    }
    return ExposureModel(
      network, buyer: PartyIndex(0), rating: RiskRating(parties: places, causes: causes),
      confidence: network.relations.map { $0.confidence.value ?? 1 }, parameters: parameters, asOf: asOf,
      partOf: whole?.network)
  }

  var strongest: StrongestExposure { StrongestEvaluation(model).exposure }
  var share: ShareExposure { ShareEvaluation(model).exposure }
}

extension ShareExposure.Masses {
  var total: Double { tainted + clear + dark + service + mitigated }
}

extension [Attribution] {
  var total: Double { reduce(0) { $0 + $1.value } }
}

/// Whether two numbers are the same but for rounding.
func isClose(_ a: Double, _ b: Double) -> Bool { (a - b).magnitude < 1e-9 }
