import SupplyModel

/// The `share` number: how much of what is bought met risk, and where one unit of purchases ends (NUMBERS M3).
package struct ShareEvaluation: Sendable {
  /// Per activity.
  package let arrivals: [Double]
  /// First-hit mass, `φ = n·r`.
  package let firstHit: [Double]
  /// Mass lost in untraced purchases, `n(1−r)u`.
  package let dark: [Double]
  /// Probability that a unit bought there meets risk, at the assumed risk of the untraced, and at none.
  package let hit: [Double]
  package let hitLow: [Double]
  package let exposure: ShareExposure

  /// - Complexity: O(activities + edges) without loops.
  package init(_ model: ExposureModel) {
    let order = ShareOrder(model.graph)
    let risk = model.marginalRisk
    let arrivals = order.arrivals(from: model.root, risk: risk).arrivals
    func hit(_ unknownRisk: Double) -> [Double] {
      order.hittingProbability(risk: risk, untraced: model.untracedShare, unknownRisk: unknownRisk)
    }
    let passing = zip(arrivals, risk).map { $0 * (1 - $1) }
    self.arrivals = arrivals
    firstHit = zip(arrivals, risk).map { $0 * $1 }
    dark = zip(passing, model.untracedShare).map { $0 * $1 }
    hitLow = hit(0)
    self.hit = model.parameters.unknownRisk > 0 ? hit(model.parameters.unknownRisk) : hitLow

    var exposure = ShareExposure()
    exposure.masses.tainted = firstHit.reduce(0, +)
    exposure.masses.clear = Self.dot(passing, model.ownShare)
    exposure.masses.dark = dark.reduce(0, +)
    exposure.masses.service = Self.dot(passing, model.serviceShare)
    exposure.masses.mitigated = Self.dot(passing, model.mitigatedShare)
    exposure.masses.dark += Self.circling(exposure.masses)
    exposure.low = exposure.masses.tainted
    exposure.estimate = exposure.low + model.parameters.unknownRisk * exposure.masses.dark
    exposure.high = exposure.low + exposure.masses.dark
    exposure.attribution = model.attribution(firstHit)
    exposure.bySupplier = Self.bySupplier(model, hitLow)
    exposure.byCountry = model.grouped(firstHit) { model.country(of: $0) }
    exposure.byProduct = model.grouped(firstHit) { model.productName(of: $0) }
    self.exposure = exposure
  }

  /// What goes round a circle that nothing leaves: of no known origin, hence dark. Less is rounding.
  private static func circling(_ masses: ShareExposure.Masses) -> Double {
    let rest = 1 - masses.tainted - masses.clear - masses.dark - masses.service - masses.mitigated
    return rest > 1e-9 ? rest : 0
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }

  /// The same mass by the tier-1 supplier it came through; the buyer's own risk stays with the buyer.
  private static func bySupplier(_ model: ExposureModel, _ hit: [Double]) -> [Attribution] {
    let root = Int(model.root)
    let passing = 1 - model.marginalRisk[root]
    var mass = [Int: Double]()
    for edge in model.graph.purchases(of: model.root).map(Int.init) {
      let supplier = Int(model.graph.supplier[edge])
      mass[Int(model.graph.party[supplier]), default: 0] += passing * model.graph.share[edge] * hit[supplier]
    }
    mass[Int(model.graph.party[root]), default: 0] += model.marginalRisk[root]
    return mass.filter { $0.value > 0 }
      .map { Attribution(party: model.placeID($0.key), value: $0.value) }
      .sortedByValue()
  }

  /// Mass that arrives at each number of steps from the buyer, 1…`steps`.
  package static func massByStep(_ model: ExposureModel, steps: Int) -> [Double] {
    let graph = model.graph
    var mass = [Double](repeating: 0, count: graph.activityCount)
    mass[Int(model.root)] = 1
    return (0..<steps).map { _ in
      var next = [Double](repeating: 0, count: mass.count)
      for buyer in graph.activities where mass[Int(buyer)] > 0 {
        let passing = mass[Int(buyer)] * (1 - model.marginalRisk[Int(buyer)])
        for edge in graph.purchases(of: buyer).map(Int.init) where graph.share[edge] > 0 {
          next[Int(graph.supplier[edge])] += passing * graph.share[edge]
        }
      }
      mass = next
      return mass.reduce(0, +)
    }
  }
}
