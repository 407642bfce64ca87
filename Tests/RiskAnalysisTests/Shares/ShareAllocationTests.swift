import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Shares of what is bought")
struct ShareAllocationTests {
  private var symbols = SymbolTable()

  private func input(
    share: Double? = nil, value: Double? = nil, _ currency: Symbol = .none, quantity: Double? = nil,
    _ unit: Symbol = .none
  ) -> ShareAllocation.Input {
    var relation = SupplyRelation(supplier: PartyIndex(1), buyer: PartyIndex(0), kind: .goods)
    relation.share = share.map(Figure.init) ?? .missing
    relation.value = value.map(Figure.init) ?? .missing
    relation.currency = currency
    relation.quantity = quantity.map(Figure.init) ?? .missing
    relation.unit = unit
    return ShareAllocation.Input(relation, portion: 1)
  }

  @Test("stated shares are taken as they are, what disclosure leaves is split by value")
  mutating func statedFirst() {
    let gbp = symbols.intern("GBP")
    let allocation = ShareAllocation(
      [input(share: 0.25), input(value: 3, gbp), input(value: 1, gbp)], disclosure: 0.75)
    #expect(allocation.shares == [0.25, 0.375, 0.125])
    #expect(allocation.bases == [.stated, .value, .value])
    #expect(allocation.statedTotal == 0.25)
  }

  @Test("one value missing: by quantity in one unit; units that differ: equally")
  mutating func quantity() {
    let (gbp, kilos, pieces) = (symbols.intern("GBP"), symbols.intern("kg"), symbols.intern("piece"))
    let first = input(value: 9, gbp, quantity: 1, kilos)
    let byQuantity = ShareAllocation([first, input(quantity: 3, kilos)], disclosure: 1)
    #expect(byQuantity.shares == [0.25, 0.75])
    #expect(byQuantity.bases == [.quantity, .quantity])
    let equally = ShareAllocation([first, input(quantity: 3, pieces)], disclosure: 1)
    #expect(equally.shares == [0.5, 0.5])
    #expect(equally.bases == [.equal, .equal])
  }

  @Test("values in two currencies are never added: equally")
  mutating func currencies() {
    let allocation = ShareAllocation(
      [input(value: 900, symbols.intern("GBP")), input(value: 100, symbols.intern("EUR"))], disclosure: 1)
    #expect(allocation.shares == [0.5, 0.5])
    #expect(allocation.bases == [.equal, .equal])
  }

  @Test("values of nothing split nothing: equally")
  func zeros() {
    let allocation = ShareAllocation([input(value: 0), input(value: -5)], disclosure: 1)
    #expect(allocation.shares == [0.5, 0.5])
    #expect(allocation.bases == [.equal, .equal])
  }

  @Test("more than 1 is scaled to 1, and leaves nothing to the inputs without a share")
  func tooMuch() {
    let allocation = ShareAllocation([input(share: 1.5), input(share: 0.5), input()], disclosure: 1)
    #expect(allocation.shares == [0.75, 0.25, 0])
    #expect(allocation.statedTotal == 2)
  }

  @Test("disclosure bounds what is estimated, never what is stated")
  func disclosure() {
    #expect(ShareAllocation([input(), input()], disclosure: 0.5).shares == [0.25, 0.25])
    #expect(ShareAllocation([input(share: 0.625), input()], disclosure: 0.5).shares == [0.625, 0])
    #expect(ShareAllocation([], disclosure: 1).shares.isEmpty)
  }

  @Test("the buyer's ledger is taken as complete, everyone else's as the policy assumes, unless they say")
  func assumedDisclosure() {
    var small = SmallNetwork(parties: 4)
    small.buy(from: 1, by: 0)
    small.buy(from: 2, by: 1)
    small.buy(from: 3, by: 2)
    small.network.parties[2].disclosure = 0.5
    small.network.parties[3].isOrigin = true
    #expect(small.model.untracedShare == [0, 0.25, 0.5, 0])
    small.parameters.assumedDisclosure = 1
    #expect(small.model.untracedShare == [0, 0, 0.5, 0])
    #expect(small.share.masses.dark == 0.5 && small.share.masses.clear == 0.5)
  }

  @Test("stated shares above 1 are reported once, and the masses still sum to 1")
  func reported() throws {
    var small = SmallNetwork(parties: 3)
    small.buy(from: 1, by: 0) { $0.share = Figure(0.9) }
    small.buy(from: 2, by: 0) { $0.share = Figure(0.6) }
    let log = small.model.diagnostics
    #expect(log.counts == ["shares-exceed-one": 1])
    #expect(try #require(log.items.first).message.contains("add up to 1.5,"))
    #expect(isClose(small.share.masses.total, 1))
  }
}
