import SupplyModel
import Testing

@testable import ExposureReports

@Suite("What was sold beside what was bought in")
struct QuantityBalanceTests {
  /// `farm>mill 300 TNE Cotton<Yarn` reads: the farm sells the mill 300 tonnes of cotton, into yarn when given.
  private func relation(_ text: String) -> RelationResult {
    let words = text.split(separator: " ", maxSplits: 3).map(String.init)
    let ends = words[0].split(separator: ">").map(String.init)
    let goods = words[3].split(separator: "<").map(String.init)
    var relation = RelationResult(from: ends[0], to: ends[1], kind: .goods, weight: 1, confidence: 1)
    (relation.product, relation.into) = (goods[0], goods.count > 1 ? goods[1] : nil)
    if words[1] != "?" { (relation.quantity, relation.unit) = (Double(words[1]), words[2]) }
    return relation
  }

  private func balances(of party: String = "mill", _ relations: [String]) -> [QuantityBalance] {
    var result = AnalysisResult(
      asOf: CalendarDate(iso: "2026-11-01")!, question: .diligence,
      buyer: AnalysisResult.Buyer(id: "hospital", name: "Hospital"))
    result.relations = relations.map(relation)
    return QuantityBalance.all(of: party, ResultIndex(result))
  }

  private func remarks(_ relations: [String]) -> [String] { balances(relations).map(Words.Quantities.remark) }

  @Test("mass in is held against mass out, whatever the units")
  func mass() {
    let purchases = ["farm>mill 300 TNE Cotton"]
    #expect(balances(purchases + ["mill>a 85 TNE Yarn", "mill>b 210000 KGM Yarn"])[0].outcome == .covered)
    let short = balances(purchases + ["mill>a 85 TNE Yarn", "mill>b 240 TNE Yarn"])[0]
    #expect(short.outcome == .short(25_000, .mass) && short.missing == "25 t")
    #expect(
      Words.Quantities.outlook(short)
        == "The papers behind 25 t of Yarn: so much more was sold than the documents read show bought in.")
  }

  @Test("goods that are sold on are held against each other in any measure")
  func resale() {
    let short = balances(["a>mill 1000 PR Gloves", "b>mill 200 EA Gloves", "mill>hospital 2500 EA Gloves"])
    #expect(short.map(\.outcome) == [.short(300, .count)])
    #expect(balances(["a>mill 40 BX Gloves", "mill>hospital 41 BX Gloves"])[0].missing == "1 BX")
  }

  @Test(
    "what is made of something else is compared by mass alone, and other measures are said not to compare")
  func incomparable() {
    #expect(remarks(["a>mill 24 EA Dies", "mill>b 9000 EA Forceps"]) == ["The measures cannot be compared."])
    #expect(
      remarks(["a>mill 5 TNE Steel", "mill>b 9000 EA Forceps"]) == ["The measures cannot be compared."])
    #expect(remarks(["a>mill 5 BX Gloves", "mill>b 5 CT Gloves"]) == ["The measures cannot be compared."])
  }

  @Test("what is not said is not zero")
  func unsaid() {
    #expect(
      remarks(["a>mill ? ? Cotton", "mill>b 5 KGM Yarn"]) == ["No document says how much was bought in."])
    #expect(remarks(["a>mill 5 KGM Cotton", "mill>b ? ? Yarn"]) == ["No document says how much was sold."])
    #expect(balances(["a>mill ? ? Cotton", "mill>b ? ? Yarn"]).isEmpty)
    let partly = balances(["a>mill 5 KGM Cotton", "mill>b 4 KGM Yarn", "mill>c ? ? Yarn"])[0]
    #expect(partly.outcome == .soldPartlyUnknown)
    #expect(
      balances(["a>mill 5 KGM Yarn", "mill>b 4 KGM Yarn", "mill>c 9 BX Yarn"])[0].outcome
        == .soldPartlyUnknown)
    #expect(balances(["a>mill 5 KGM Yarn", "c>mill 9 BX Yarn", "mill>b 6 KGM Yarn"])[0].uncompared == 1)
    #expect(partly.sold.map(Words.Quantities.line) == ["Yarn: 4 kg, and 1 more of unsaid quantity"])
    #expect(
      remarks(["a>mill 4 KGM Cotton", "c>mill ? ? Flax", "mill>b 5 KGM Yarn"]) == [
        "1 kg more sold than bought in: from other suppliers, from stock, or by papers that were not read. "
          + "1 purchase without a quantity that compares."
      ])
  }

  @Test("inputs count for what they go into; those that are not said to go into anything may go into all")
  func allocated() {
    let found = balances([
      "a>mill 10 KGM Cotton<Yarn", "b>mill 1 KGM Dye<Cloth", "c>mill 2 KGM Wax", "mill>d 11 KGM Yarn",
      "mill>d 4 KGM Cloth",
    ])
    #expect(found.map { $0.sold.map(\.product) } == [["Cloth"], ["Yarn"]])
    #expect(found.map { $0.boughtIn.map(\.product) } == [["Dye", "Wax"], ["Cotton", "Wax"]])
    #expect(found.map(\.outcome) == [.short(1, .mass), .covered])
  }

  @Test("work and services weigh nothing, and who only sells or only buys has nothing to compare")
  func neither() {
    #expect(balances(["mill>b 5 KGM Yarn"]).isEmpty)
    #expect(balances(["a>mill 5 KGM Cotton"]).isEmpty)
  }

  @Test("sums keep the unit of the documents as long as there is one")
  func told() {
    #expect(QuantitySum([relation("a>b 1.5 TNE X"), relation("a>b 2 TNE X")]).text == "3.5 t")
    #expect(QuantitySum([relation("a>b 1.5 TNE X"), relation("a>b 2 KGM X")]).text == "1,502 kg")
    #expect(
      QuantitySum([relation("a>b 40 BX X"), relation("a>b 14500000 EA X")]).text
        == "40 BX and 14,500,000 pieces")
    #expect(QuantitySum([relation("a>b ? ? X")]).text.isEmpty)
  }

  @Test(arguments: [
    (1234.5, "1,234.5"), (0.125, "0.125"), (-0.5, "-0.5"), (2, "2"), (1e16, "1e+16"),
    (0.0004, "0"),
  ])
  func quantities(value: Double, text: String) { #expect(Numerals.quantity(value) == text) }
}
