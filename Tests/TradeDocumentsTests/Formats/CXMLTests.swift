import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct CXMLTests {
  static let real = RealDocumentFolder("cxml")

  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func realDocumentsAreRecognised() {
    #expect(Self.real.read.values.allSatisfy { $0.format == "cxml" })
    #expect(Self.real.read.values.allSatisfy { $0.batch.records.read == 1 })
  }

  @Test(
    .enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"),
    arguments: [
      ("multiple_pos", 2), ("purchase_order", 2), ("order_request", 2), ("PunchoutOrderMessage.", 2),
      ("QuoteMessage", 1), ("PunchOutSetupRequest", 0), ("profile-request", 0), ("response_status", 0),
    ])
  func realDocumentsHaveTheirRelations(_ part: String, _ count: Int) {
    #expect(Self.real[part]?.relations.count == count)
  }

  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func secretsAreNeverRead() {
    let secrets = ["abracadabra", "123456secret", "s3cr3t", "Secret!123", "shared secret"]
    for text in Self.real.statedTexts {
      #expect(!secrets.contains(where: text.contains))
    }
  }

  /// Text runs through elements inside it, and words stay parted.
  @Test func shortNamesArePartOfTheDescription() throws {
    let batch = try read(
      """
      <ItemOut quantity="1"><ItemDetail><Description>\
      <ShortName>Gown</ShortName>sterile<X>, <Y>size</Y></X>M</Description></ItemDetail></ItemOut>
      """)
    #expect(batch.products.map(\.name) == ["Gown sterile , size M"])
  }

  @Test(arguments: ["reject", "REJECT"])
  func rejectedLinesBringNoRelation(_ type: String) throws {
    let batch = try XMLFixtures.read(
      Self.document(
        """
        <ConfirmationRequest><ConfirmationHeader type="detail"/><ConfirmationItem quantity="1" lineNumber="1">\
        <ConfirmationStatus type="\(type)" quantity="1"/></ConfirmationItem></ConfirmationRequest>
        """), as: CXMLFormat())
    #expect(batch.relations.isEmpty)
    #expect(batch.diagnostics.contains(slug: "no-relation"))
  }

  /// The lines that an exception does not list are accepted.
  @Test func anExceptionAcceptsTheRest() throws {
    let batch = try XMLFixtures.read(
      Self.document(
        """
        <ConfirmationRequest><ConfirmationHeader type="except"/><ConfirmationItem quantity="1" lineNumber="1">\
        <ConfirmationStatus type="reject" quantity="1"/></ConfirmationItem></ConfirmationRequest>
        """), as: CXMLFormat())
    #expect(batch.relations.count == 1)
  }

  @Test func anInvoiceMadeByTheBuyerIsTurned() throws {
    let batch = try XMLFixtures.read(
      Self.document(
        """
        <InvoiceDetailRequest><InvoiceDetailRequestHeader invoiceOrigin="buyer" invoiceID="1"/></InvoiceDetailRequest>
        """), as: CXMLFormat())
    let relation = try #require(batch.relations.first)
    #expect(batch.parties[Int(relation.supplier)].value(of: .identifier) == "duns:999000002")
  }

  private func read(_ line: String) throws -> StatementBatch {
    try XMLFixtures.read(
      Self.document("<OrderRequest><OrderRequestHeader orderID=\"1\"/>\(line)</OrderRequest>"),
      as: CXMLFormat())
  }

  private static func document(_ request: String) -> String {
    """
    <cXML><Header><From><Credential domain="DUNS"><Identity>999000001</Identity></Credential></From>
    <To><Credential domain="DUNS"><Identity>999000002</Identity></Credential></To></Header>
    <Request>\(request)</Request></cXML>
    """
  }
}
