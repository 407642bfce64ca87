import SupplyModel
import Testing
import TradeDocuments

/// Many UBL documents in one file.
@Suite struct UBLEnvelopeTests {
  private static func invoice(_ number: Int) -> String {
    func party(_ role: String, _ name: String) -> String {
      "<cac:\(role)><cac:Party><cac:PartyName><cbc:Name>\(name)</cbc:Name></cac:PartyName></cac:Party></cac:\(role)>"
    }
    return """
      <test><Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
        xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
      <cbc:ID>FICT-\(number)</cbc:ID>
      \(party("AccountingSupplierParty", "Fictional Mill"))\(party("AccountingCustomerParty", "Fictional Hospital"))
      <cac:InvoiceLine><cbc:InvoicedQuantity>\(number)</cbc:InvoicedQuantity>
        <cac:Item><cbc:Name>Gowns</cbc:Name></cac:Item></cac:InvoiceLine>
      </Invoice></test>
      """
  }

  /// An invoice between companies the file has named before is an invoice all the same.
  @Test func partiesNamedBeforeAreStillParties() throws {
    let text =
      "<testSet xmlns=\"http://difi.no/xsd/vefa/validator/1.0\">"
      + (1...3).map(Self.invoice).joined() + "</testSet>"
    let batch = try XMLFixtures.read(text, as: UBLFormat())
    #expect(batch.records == RecordTally(read: 3))
    #expect(batch.relations.map(\.quantity.value) == [1, 2, 3])
    #expect(batch.diagnostics.counts.isEmpty)
  }

  /// Headers of envelopes hold certificates: what they carry may begin far behind the first 4 KB.
  @Test(arguments: [
    ("http://schemas.xmlsoap.org/soap/envelope/", "Envelope"),
    ("http://difi.no/xsd/vefa/validator/1.0", "test"),
    ("http://docs.oasis-open.org/bdxr/ns/XHE/1/ExchangeHeaderEnvelope", "XHE"),
  ])
  func behindALongHeader(namespace: String, envelope: String) throws {
    let certificate = String(repeating: "TUlJQ2Zp", count: 900)
    let text =
      "<e:\(envelope) xmlns:e=\"\(namespace)\"><head><token>\(certificate)</token></head>"
      + "\(Self.invoice(1))</e:\(envelope)>"
    let head = DocumentHead(bytes: Array(text.utf8), path: "long.xml")
    #expect(UBLFormat().recognize(head) == .yes("Invoice in its UBL 2 namespace inside \(envelope)"))
    #expect(try XMLFixtures.read(text, as: UBLFormat()).relations.count == 1)
  }

  /// Text in front of an invoice makes it a damaged one; a table that names the namespace is a table.
  @Test(arguments: [("see <Invoice xmlns=\"", true), ("file,namespace\na.xml,\"", false)])
  func namesOfNamespacesCountInMarkupOnly(start: String, isDamaged: Bool) {
    let text = start + "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2\">"
    let recognition = UBLFormat().recognize(DocumentHead(bytes: Array(text.utf8), path: "some.txt"))
    #expect((recognition != .no) == isDamaged)
  }
}
