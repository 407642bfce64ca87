import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct OAGISTests {
  static let real = RealDocumentFolder("oagis")

  /// Published examples are templates: nothing may be read out of them.
  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func templatesGiveNoFacts() {
    for document in Self.real.read.values {
      #expect(document.format == "oagis")
      #expect(document.batch.parties.isEmpty && document.batch.relations.isEmpty)
      #expect(document.batch.records.rejected == 1)
      #expect(document.batch.diagnostics.contains(slug: "no-party"))
    }
  }

  @Test(
    arguments: [
      ("<AcknowledgePurchaseOrder", "<Acknowledge/>", 1),
      (
        "<AcknowledgePurchaseOrder",
        "<Acknowledge><ResponseCriteria><ResponseExpression actionCode=\"Rejected\"/></ResponseCriteria></Acknowledge>",
        0
      ),
      ("<GetPurchaseOrder", "<Get/>", 0), ("<CancelPurchaseOrder", "<Cancel/>", 0),
    ])
  func verbsDecide(_ root: String, _ verb: String, _ relations: Int) throws {
    let batch = try XMLFixtures.read(
      """
      \(root) xmlns="http://www.openapplications.org/oagis/9"><DataArea>\(verb)<PurchaseOrder><PurchaseOrderHeader>
      <CustomerParty><Name>Beech</Name></CustomerParty><SupplierParty><Name>Alder</Name></SupplierParty>
      </PurchaseOrderHeader></PurchaseOrder></DataArea></\(root.dropFirst())>
      """, as: OAGISFormat())
    #expect(batch.relations.count == relations)
    if let relation = batch.relations.first { #expect(relation.documentKind == .orderResponse) }
  }
}
