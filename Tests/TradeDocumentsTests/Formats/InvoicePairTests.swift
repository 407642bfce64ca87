import SupplyModel
import Testing

@testable import TradeDocuments

/// The same invoice written in UBL and in CII says the same.
@Suite struct InvoicePairTests {
  /// Fictional pairs of ours, by the name before `.ubl.xml` and `.cii.xml`.
  @Test(arguments: ["invoice", "credit-note"])
  func ourPairsAgree(_ name: String) throws {
    let folder = XMLFixtures.root + "/Samples/formats"
    let ubl = try XMLFixtures.read("\(folder)/ubl/valid/pair-\(name).xml", named: "ubl", as: UBLFormat())
    let cii = try XMLFixtures.read("\(folder)/cii/valid/pair-\(name).xml", named: "cii", as: CIIFormat())
    #expect(BatchFacts.lines(of: ubl) == BatchFacts.lines(of: cii))
    #expect(!ubl.relations.isEmpty)
  }

  /// Real ones, where both files are at hand and hold the same; of the others of their series the two files differ in
  /// dates, names or numbers. Units are left out: the files use different code lists.
  struct Pair: Sendable, CustomTestStringConvertible {
    let ubl: String
    let cii: String
    var testDescription: String { cii }
  }

  static let pairs: [Pair] = [6, 8, 9].map { number in
    let folder = XMLFixtures.documents
    return Pair(
      ubl: "\(folder)/ubl-invoice/eInvoicing-EN1--examples__ubl-tc434-example\(number).xml",
      cii: "\(folder)/cii/eInvoicing-EN1--examples__CII_example\(number).xml")
  }.filter { XMLFixtures.exists($0.ubl) && XMLFixtures.exists($0.cii) }

  @Test(.enabled(if: !pairs.isEmpty, "the documents of ../shared are not here"), arguments: pairs)
  func realPairsAgree(_ pair: Pair) throws {
    let ubl = try XMLFixtures.read(pair.ubl, named: "ubl", as: UBLFormat())
    let cii = try XMLFixtures.read(pair.cii, named: "cii", as: CIIFormat())
    #expect(BatchFacts.lines(of: ubl, units: false) == BatchFacts.lines(of: cii, units: false))
    #expect(!ubl.relations.isEmpty)
  }
}
