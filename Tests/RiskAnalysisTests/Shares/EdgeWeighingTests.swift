import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("What a relation carries")
struct EdgeWeighingTests {
  private let day = CalendarDate(year: 2026, month: 11, day: 1)!

  /// The buyer and one origin of risk 0.5.
  private func pair(kind: RelationKind = .goods, _ change: (inout SupplyRelation) -> Void) -> SmallNetwork {
    var small = SmallNetwork(parties: 2)
    small.buy(from: 1, by: 0, kind: kind, change)
    small.risk[1] = 0.5
    small.network.parties[1].isOrigin = true
    return small
  }

  @Test("nothing the day after it ended, nothing the day before it begins", arguments: [-1, 0, 1])
  func dates(offset: Int32) {
    var ending = pair { $0.validTo = day }
    ending.asOf = CalendarDate(dayNumber: day.dayNumber + offset)
    #expect(ending.strongest.value == (offset > 0 ? 0 : 0.5))
    #expect(ending.share.masses.tainted == (offset > 0 ? 0 : 0.5))
    #expect(ending.share.masses.dark == (offset > 0 ? 1 : 0))
    var beginning = pair { $0.validFrom = day }
    beginning.asOf = ending.asOf
    #expect(beginning.strongest.value == (offset < 0 ? 0 : 0.5))
    #expect(beginning.model.graph.edgeCount == (offset < 0 ? 0 : 1))
  }

  @Test(
    "how many inputs are weighed at once, and by how many threads, changes nothing", arguments: [1, 2, 1000])
  func parts(inputsAtOnce: Int) {
    var small = SmallNetwork(parties: 12, products: 3)
    for number in 0..<60 {
      let supplier = 1 + number % 11
      small.buy(
        from: supplier, by: (number * 5 + number / 7) % supplier, product: number % 3,
        into: number % 4 == 0 ? number % 2 : nil, kind: number % 9 == 0 ? .service : .goods
      ) { $0.share = number % 5 == 0 ? Figure(0.7) : .missing }
    }
    let whole = small.weighed(inputsAtOnce: 1 << 20, threads: 1)
    #expect(whole.count > 100)
    #expect(small.weighed(inputsAtOnce: inputsAtOnce, threads: 3) == whole)
  }

  @Test("without a date asked about, every relation counts")
  func undated() {
    #expect(pair { $0.validTo = CalendarDate(dayNumber: 0) }.strongest.value == 0.5)
  }

  @Test("an ended relation takes no share from those that run")
  func endedTakesNoShare() {
    var small = pair { _ in }
    small.network.parties.append(Party(id: "p2"))
    small.risk.append(1)
    small.buy(from: 2, by: 0) { $0.validTo = CalendarDate(dayNumber: day.dayNumber - 1) }
    small.asOf = day
    #expect(small.share.attribution == [Attribution(party: "p1", value: 0.5)])
  }

  @Test("a service outside the question is service mass, and carries no risk")
  func service() {
    var small = pair { $0.share = Figure(0.75) }
    small.buy(from: 1, by: 0, kind: .service) { $0.share = Figure(0.25) }
    small.parameters.kindFactor[Int(RelationKind.service.rawValue)] = 0
    let masses = small.share.masses
    #expect((masses.service, masses.tainted, masses.clear, masses.dark) == (0.25, 0.375, 0.375, 0))
    var only = pair(kind: .service) { _ in }
    only.parameters = small.parameters
    #expect(only.strongest.value == 0)
    #expect(only.share.masses.service == 1)
    #expect(pair(kind: .service) { _ in }.strongest.value == 0.5)
  }

  @Test("what a relation's mitigation stops is mitigated mass, and weakens the chain")
  func mitigation() {
    let small = pair { $0.mitigation = Figure(0.25) }
    let masses = small.share.masses
    #expect((masses.mitigated, masses.tainted, masses.clear) == (0.25, 0.375, 0.375))
    #expect(small.strongest.value == 0.375)
  }

  @Test("presence, when missing, is the policy's")
  func presence() {
    var small = pair { _ in }
    small.parameters.defaultPresence = 0.5
    #expect(small.strongest.value == 0.25)
    small.network.relations[0].presence = Figure(1)
    #expect(small.strongest.value == 0.5)
  }

  @Test("ownership is no purchase: it carries nothing")
  func ownership() {
    let small = pair(kind: .ownership) { _ in }
    #expect(small.model.graph.edgeCount == 0)
    #expect(small.strongest.value == 0 && small.share.masses.dark == 1)
  }

  @Test("a cause touches everything a party makes, as one coin")
  func cause() {
    var small = SmallNetwork(parties: 2, products: 2)
    small.network.parties[1].isOrigin = true
    small.buy(from: 1, by: 0, product: 0)
    small.buy(from: 1, by: 0, product: 1)
    small.causes = [
      SharedCause(
        id: "cause:x", name: "x", risk: 0.5,
        touched: [.init(party: PartyIndex(1), product: nil, confidence: 0.5)])
    ]
    let model = small.model
    let touches = model.graph.edges.filter { model.graph.kind[Int($0)] == .cause }
    #expect(touches.count == 2)
    #expect(Set(touches.map { model.graph.supplier[Int($0)] }).count == 1)
    #expect(small.strongest.attribution == [Attribution(party: "cause:x", value: 0.25)])
    #expect(small.strongest.path == ["cause:x", "p1", "p0"])
    #expect(small.share.masses.tainted == 0.25 && isClose(small.share.masses.total, 1))
  }

  @Test("a cause of one product leaves the party's others alone")
  func causeOfProduct() {
    var small = SmallNetwork(parties: 2, products: 2)
    small.network.parties[1].isOrigin = true
    small.buy(from: 1, by: 0, product: 0) { $0.share = Figure(0.25) }
    small.buy(from: 1, by: 0, product: 1) { $0.share = Figure(0.75) }
    small.causes = [
      SharedCause(
        id: "cause:x", name: "x", risk: 1,
        touched: [.init(party: PartyIndex(1), product: ProductIndex(0), confidence: 1)])
    ]
    #expect(small.share.masses.tainted == 0.25)
  }
}

extension SmallNetwork {
  /// Everything that weighing its relations gives, as lines.
  fileprivate func weighed(inputsAtOnce: Int, threads: Int) -> [String] {
    var weighing = EdgeWeighing(
      network, plan: plan, buyer: PartyIndex(0), rating: RiskRating(parties: risk.map { _ in PlaceRisk() }),
      confidence: network.relations.map { _ in 0.5 }, parameters: parameters, asOf: nil)
    weighing.weigh(threads: threads, inputsAtOnce: inputsAtOnce)
    let graph = weighing.builder.build()
    let edges = graph.edges.map(Int.init).map { edge in
      "\(graph.supplier[edge]) \(graph.buyer[edge]) \(graph.kind[edge]) \(graph.weight[edge]) \(graph.share[edge])"
    }
    let rest = [weighing.ownShare, weighing.serviceShare, weighing.mitigatedShare, weighing.untracedShare]
    return edges + rest.joined().map { "\($0)" } + weighing.rawShares(in: graph).map { "\($0)" }
      + weighing.bases(in: graph).map { "\($0)" } + weighing.diagnostics.items.map(\.message)
  }
}
