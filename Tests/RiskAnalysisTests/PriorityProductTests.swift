import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Goods with priority")
struct PriorityProductTests {
  private func covering(name: String = "x", hs: String? = nil, unspsc: String? = nil) -> Set<String> {
    var product = Product(id: "p", name: name)
    product.hs = hs
    product.classifications = unspsc.map { ["unspsc:\($0)"] } ?? []
    let products = Policy.default.regimes["uflpa"]?.products ?? [:]
    return Set(products.filter { $0.value.covers(product) }.keys)
  }

  @Test("by a code, ours longer or shorter than the priority's")
  func codes() {
    #expect(covering(hs: "520512") == ["cotton"])
    #expect(covering(hs: "3005") == ["cotton"] && covering(hs: "30") == ["cotton"])
    #expect(covering(unspsc: "42131612") == ["apparel"])
    #expect(covering(hs: "9018", unspsc: "42140000").isEmpty)
  }

  @Test(
    "in the languages of invoices",
    arguments: [
      ("Kompressen aus Baumwolle", "cotton"), ("Fil d'acier", "steel"), ("多晶硅", "silica"),
      ("Salsa di pomodoro", "tomatoes"), ("Ropa de trabajo", "apparel"),
    ])
  func words(_ name: String, _ priority: String) { #expect(covering(name: name) == [priority]) }
}
