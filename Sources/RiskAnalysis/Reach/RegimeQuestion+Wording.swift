import SupplyModel

extension RegimeQuestion {
  /// What decides a proven or indicated reach: the banned place, its way, and the weakest link or open identity.
  func why(_ worst: Case, of count: Int) -> String {
    let goods = product(of: worst.route.source).map { " (\($0))" } ?? ""
    let hops = worst.route.edges.count == 1 ? "1 hop" : "\(worst.route.edges.count) hops"
    var words =
      "\(name(of: worst.route.source))\(goods), \(worst.place.finding), reaches the buyer in \(hops)"
    if worst.isProven {
      words += "; identity confirmed, every link documented, the weakest by \(worst.weakest.name)"
    } else {
      words += "; " + doubts(worst).joined(separator: ", and ")
    }
    return count == 1 ? words : words + "; so do \(count - 1) more"
  }

  /// Why a path is only indicated.
  private func doubts(_ worst: Case) -> [String] {
    var doubts: [String] = []
    if !worst.place.isConfirmed {
      doubts.append("whether the party or its goods are those meant is not confirmed")
    }
    if !worst.weakest.isDocumented, let edge = worst.weakestEdge {
      let supplier = name(of: model.graph.supplier[Int(edge)])
      let buyer = name(of: model.graph.buyer[Int(edge)])
      let evidence = worst.weakest == .none ? "no evidence" : "evidence of class \(worst.weakest.name)"
      doubts.append("the link from \(supplier) to \(buyer) rests on \(evidence)")
    }
    return doubts
  }

  /// What is missing, the gap that weighs most first, and what would rule the regime out.
  func whyUnresolved(_ gaps: ReachGaps) -> String {
    var words = "no path is known"
    if !isScreened {
      words += ", but no list of this regime was given (\(regime.lists.sorted().joined(separator: ", ")))"
    }
    if let gap = gaps.first { words += ", but \(describe(gap, chain: gaps.chain(of: gap)))" }
    if let stale = lists.first(where: \.isStale) { words += ", but list '\(stale.id)' is not in date" }
    return words + "; to rule it out: " + remedies(gaps).joined(separator: ", ")
  }

  private func describe(_ gap: ReachGaps.Gap, chain: PriorityChains.Chain?) -> String {
    let place = name(of: gap.activity)
    let chain = chain.map { "the chain of '\($0.product)' (\($0.title))" }
    switch gap.cause {
    case .deadEnd: return "\(chain ?? "a chain") stops at \(place), whose suppliers are not known"
    case .undisclosed: return "inputs of \(place)\(chain.map { " in " + $0 } ?? "") are untraced"
    case .undocumented: return "what \(place) buys\(chain.map { " in " + $0 } ?? "") is not all documented"
    case .unsearchable: return "lists cannot be searched for \(place): its name or its country is not known"
    case .unplaced: return "in which region \(place) is, is not known"
    case .unnamedGoods: return "what \(place) supplies is not named"
    }
  }

  private func remedies(_ gaps: ReachGaps) -> [String] {
    func remedy(
      _ cause: ReachGaps.Gap.Cause, of count: Int? = nil, _ one: String, _ many: (Int) -> String
    ) -> String? {
      let count = count ?? gaps.count(cause)
      return count == 0 ? nil : count == 1 ? one : many(count)
    }
    let remedies = [
      remedy(.deadEnd, "trace 1 chain to its origin") { "trace \($0) chains to their origins" },
      remedy(.undisclosed, "list all inputs of 1 activity") { "list all inputs of \($0) activities" },
      remedy(.undocumented, "document the purchases of 1 activity") {
        "document the purchases of \($0) activities"
      },
      remedy(.unsearchable, of: gaps.parties(.unsearchable), "name 1 supplier and its country") {
        "name \($0) suppliers and their countries"
      },
      remedy(.unplaced, of: gaps.parties(.unplaced), "give the region of 1 supplier") {
        "give the regions of \($0) suppliers"
      },
      remedy(.unnamedGoods, of: gaps.parties(.unnamedGoods), "name the goods of 1 supplier") {
        "name the goods of \($0) suppliers"
      },
      isScreened ? nil : "screen against its list",
      lists.contains(where: \.isStale) ? "screen against a list in date" : nil,
    ]
    return remedies.compactMap { $0 }
  }

  func whyRuledOut(_ everything: ReachWalk.Reached) -> String {
    let upstream = model.graph.activities.count { everything.contains($0) && $0 != model.root }
    guard upstream > 0 else { return "nothing is bought by the kinds of relation this regime counts" }
    let editions = lists.map { "\($0.id) of \($0.edition?.description ?? "unknown date")" }.sorted()
    let screened =
      editions.isEmpty ? "" : "; nothing upstream is banned by " + editions.joined(separator: ", ")
    return "every chain is closed to its origin with documents (\(upstream) upstream)\(screened)"
  }

  private func name(of activity: SupplyGraph.Activity) -> String {
    let place = Int(model.graph.party[Int(activity)])
    return place < model.network.parties.count ? model.network.parties[place].name : model.placeID(place)
  }

  private func product(of activity: SupplyGraph.Activity) -> String? {
    let number = Int(model.graph.product[Int(activity)])
    return number < 0 ? nil : model.network.products[number].name
  }
}
