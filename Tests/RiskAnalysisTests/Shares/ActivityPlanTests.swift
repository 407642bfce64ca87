import SupplyModel
import Testing

@testable import RiskAnalysis

/// A hospital (0) buys gowns (0) and gloves (1) of one factory (1), which buys of a risky cotton farm (2).
@Suite("What goes into what")
struct ActivityPlanTests {
  private static let gowns = 0, gloves = 1, cotton = 2, hats = 3

  private func factory(cottonInto into: Int?) -> SmallNetwork {
    var small = SmallNetwork(parties: 3, products: 4)
    small.buy(from: 1, by: 0, product: Self.gowns)
    small.buy(from: 1, by: 0, product: Self.gloves)
    small.buy(from: 2, by: 1, product: Self.cotton, into: into)
    small.risk[2] = 0.5
    return small
  }

  /// The largest risk that reaches what the factory makes of a product.
  private func reaching(_ product: Int, _ small: SmallNetwork) throws -> Double {
    let model = small.model
    let activity = try #require(model.plan.activity(of: 1, product: Int32(product)))
    return StrongestEvaluation(model).reaching[Int(activity)]
  }

  @Test("gloves do not inherit the cotton of gowns where the data tell them apart")
  func apart() throws {
    let small = factory(cottonInto: Self.gowns)
    #expect(small.plan.activities(of: 1).count == 2)
    #expect(try reaching(Self.gowns, small) == 0.5)
    #expect(try reaching(Self.gloves, small) == 0)
    #expect(small.plan.unallocated.isEmpty)
  }

  @Test("an input that says nothing feeds everything its buyer sells")
  func silent() throws {
    let small = factory(cottonInto: nil)
    #expect(try reaching(Self.gowns, small) == 0.5)
    #expect(try reaching(Self.gloves, small) == 0.5)
    #expect(small.model.diagnostics.items.isEmpty)
  }

  @Test("an input into what nobody buys feeds everything, and that is reported")
  func unallocated() throws {
    let small = factory(cottonInto: Self.hats)
    #expect(try reaching(Self.gowns, small) == 0.5)
    #expect(try reaching(Self.gloves, small) == 0.5)
    #expect(small.plan.unallocated == [2])
    let diagnostic = try #require(small.model.diagnostics.items.first)
    #expect(diagnostic.slug == "unallocated-input")
    #expect(diagnostic.message == "goes into 'g3', which 'p1' sells to nobody here")
  }

  @Test("a sale that names no product is fed by every input, those into another product too")
  func unnamedSale() {
    var small = factory(cottonInto: Self.gowns)
    small.buy(from: 1, by: 0)
    let fed = small.plan.fed(by: ProductIndex(Self.gowns), of: 1)
    #expect(fed.map { small.plan.activities[Int($0)].product } == [-1, Int32(Self.gowns)])
  }

  @Test("the buyer's root takes every input, also one that goes into what the buyer sells on")
  func root() {
    var small = factory(cottonInto: Self.gowns)
    small.network.parties.append(Party(id: "p3"))
    small.risk.append(0)
    small.buy(from: 0, by: 3, product: Self.hats)
    small.buy(from: 2, by: 0, product: Self.cotton, into: Self.hats)
    let model = small.model
    #expect(model.plan.activities[Int(model.root)] == (0, -1))
    let suppliers = model.graph.purchases(of: model.root).map {
      model.graph.party[Int(model.graph.supplier[Int($0)])]
    }
    #expect(suppliers == [1, 1, 2])
    #expect(small.strongest.value == 0.5)
    #expect(small.strongest.path == ["p2", "p0"])
  }

  @Test("numbers given outright are per party: products are labels")
  func stated() {
    var small = factory(cottonInto: Self.hats)
    small.network.stated = StatedNetwork()
    #expect(small.plan.activities.map(\.product) == [-1, -1, -1])
    #expect(small.plan.unallocated.isEmpty)
    #expect(small.model.graph.edgeCount == 3)
  }
}
