import RiskAnalysis
import SupplyModel

extension Evaluation {
  /// Age in days up to which evidence counts as fresh: 13 months (NUMBERS §0).
  private static let freshDays = 396

  /// What is known and what is not.
  func coverage(asOf: CalendarDate) -> Coverage {
    let network = model.network
    var coverage = Coverage()
    coverage.visible = share.exposure.masses.tainted + share.exposure.masses.clear
    coverage.dark = share.exposure.masses.dark
    coverage.byTier = byTier()
    coverage.darkest = Array(model.attribution(share.dark).prefix(20))
    coverage.identifiers = part(of: network.parties) { !$0.identifiers.isEmpty }
    coverage.countries = part(of: network.parties) { $0.country != nil }
    coverage.singleEvidence = part(of: network.relations) { $0.evidence.count == 1 }
    for evidence in network.evidence {
      guard let date = evidence.date else {
        coverage.evidenceAge.undated += 1
        continue
      }
      if asOf.days(since: date) <= Self.freshDays {
        coverage.evidenceAge.fresh += 1
      } else {
        coverage.evidenceAge.stale += 1
      }
    }
    return coverage
  }

  private func byTier() -> [Coverage.TierCoverage] {
    let reached = (0..<model.network.parties.count).compactMap { place in
      tiers.tiers[place].map { (tier: $0.min, isTraced: isTraced(place)) }
    }
    let deepest = reached.map(\.tier).max() ?? 0
    let mass = ShareEvaluation.massByStep(model, steps: max(deepest, 0))
    return (1..<(deepest + 1)).map { tier in
      let members = reached.filter { $0.tier == tier }
      return Coverage.TierCoverage(
        tier: tier, parties: members.count, traced: members.count { $0.isTraced }, mass: mass[tier - 1])
    }
  }

  private func isTraced(_ place: Int) -> Bool {
    tiers.hasSuppliers[place] || model.network.parties[place].isOrigin
      || (model.network.parties[place].stated?.ownShare ?? 0) > 0
  }

  private func part<Element>(of elements: [Element], where holds: (Element) -> Bool) -> Double {
    elements.isEmpty ? 0 : Double(elements.count(where: holds)) / Double(elements.count)
  }
}
