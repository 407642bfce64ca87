import SupplyModel
import Testing

@testable import TradeDocuments

/// What a file says again and again is built once, and loses nothing by it.
@Suite struct RepeatedPartiesTests {
  private static let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"

  static func invoice(_ number: Int, seller: String = "Alder Gloves", gln: String? = "9521000001015")
    -> String
  {
    let endpoint = gln.map { "<cbc:EndpointID schemeID=\"0088\">\($0)</cbc:EndpointID>" } ?? ""
    return """
      <Invoice xmlns="\(ubl)Invoice-2" xmlns:cac="\(ubl)CommonAggregateComponents-2"
       xmlns:cbc="\(ubl)CommonBasicComponents-2"><cbc:ID>INV-\(number)</cbc:ID>
      <cac:AccountingSupplierParty><cac:Party>\(endpoint)
      <cac:PartyName><cbc:Name>\(seller)</cbc:Name></cac:PartyName></cac:Party></cac:AccountingSupplierParty>
      <cac:AccountingCustomerParty><cac:Party>
      <cac:PartyName><cbc:Name>Beech Trust</cbc:Name></cac:PartyName></cac:Party></cac:AccountingCustomerParty>
      <cac:InvoiceLine><cbc:InvoicedQuantity unitCode="BX">\(number)</cbc:InvoicedQuantity>
      <cac:Item><cbc:Name>Gloves</cbc:Name></cac:Item></cac:InvoiceLine></Invoice>
      """
  }

  @Test func recordsThatNameKnownPartiesAgainAreNoEmptyOnes() throws {
    let invoices = (1...5).map { Self.invoice($0) }.joined(separator: "\n")
    let file = "<testSet xmlns=\"http://difi.no/xsd/vefa/validator/1.0\">\n\(invoices)\n</testSet>"
    let batch = try XMLFixtures.read(file, as: UBLFormat())
    #expect(batch.records == RecordTally(read: 5))
    #expect(batch.parties.count == 2)
    #expect(batch.mentions.count == 8)
    #expect(batch.products.count == 1)
    #expect(batch.relations.compactMap(\.quantity.value) == [1, 2, 3, 4, 5])
    #expect(Set(batch.relations.map(\.location.line)).count == 5)
  }

  /// A memory saves work and changes nothing: whatever was read before, the batch is the same.
  @Test func aMemoryChangesNothing() {
    let memory = ReadingMemory()
    func read(_ text: String, _ document: Int, _ memory: ReadingMemory) -> String {
      let source = DocumentSource(
        document: DocumentID(document), path: "\(document).xml", content: .memory(Array(text.utf8)))
      return XMLBatchText.lines(
        of: DocumentReading.read(source, formats: [UBLFormat()], memory: memory).batch)
    }
    let texts = [
      Self.invoice(1), Self.invoice(2, gln: nil), Self.invoice(3, seller: "Cedar"), "<broken",
      Self.invoice(4), XMLFixtures.text(XMLFixtures.samples + "/ubl/valid/invoice.xml"),
    ]
    for _ in 1...2 {
      for (number, text) in texts.enumerated() {
        #expect(read(text, number, memory) == read(text, number, ReadingMemory()))
      }
    }
  }
}
