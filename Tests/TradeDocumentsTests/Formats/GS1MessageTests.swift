import SupplyModel
import Testing

@testable import TradeDocuments

/// How GS1 XML documents of one delivery hang together.
@Suite struct GS1MessageTests {
  private static func read(_ name: String) throws -> StatementBatch {
    let path = XMLFixtures.samples + "/gs1-xml/valid/\(name).xml"
    return try XMLFixtures.read(path, named: name, as: GS1MessageFormat())
  }

  /// Order, despatch, receipt and invoice of one order line carry its number and the same two ends.
  @Test(arguments: ["order", "despatch-advice", "receiving-advice", "invoice", "credit-note"])
  func oneDeliveryIsOneOrderLine(_ name: String) throws {
    let batch = try Self.read(name)
    let relation = try #require(batch.relations.first)
    #expect(batch.symbols[relation.order] == "PO-7001")
    #expect(batch.symbols[relation.orderLine] == "1")
    #expect(relation.evidence == .transaction)
    #expect(batch.values(.identifier, ofParty: Int(relation.supplier)).contains("gln:9529002000005"))
    #expect(batch.values(.identifier, ofParty: Int(relation.buyer)).contains("gln:9529001000006"))
  }

  @Test func creditIsTakenBack() throws {
    let credit = try #require(try Self.read("credit-note").relations.first)
    #expect(
      credit.documentKind == .creditNote && credit.value == Figure(-10.4) && credit.quantity == Figure(-2))
    let line = try #require(try Self.read("invoice").relations.last)
    #expect(line.documentKind == .invoice && line.value == Figure(-5.2) && line.quantity == Figure(-1))
  }

  @Test func whatWasAcceptedCounts() throws {
    #expect(try Self.read("receiving-advice").relations.map(\.quantity) == [Figure(98)])
  }

  /// A document that refers to an invoice is none.
  @Test func referencesAreNoDocuments() throws {
    let text = """
      <m:debitCreditAdviceMessage xmlns:m="urn:gs1:ecom:debit_credit_advice:xsd:3"><debitCreditAdvice>\
      <invoice><entityIdentification>INV-1</entityIdentification></invoice></debitCreditAdvice>\
      </m:debitCreditAdviceMessage>
      """
    let batch = try XMLFixtures.read(text, as: GS1MessageFormat())
    #expect(batch.records.read == 0)
    #expect(batch.diagnostics.contains(slug: "no-record"))
  }
}
