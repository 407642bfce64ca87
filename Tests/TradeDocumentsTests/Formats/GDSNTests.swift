import SupplyModel
import Testing

@testable import TradeDocuments

/// What GDSN messages mean beyond what the goldens show.
@Suite struct GDSNTests {
  private static func read(_ items: String) throws -> StatementBatch {
    let text = """
      <m:catalogueItemNotificationMessage xmlns:m="urn:gs1:gdsn:catalogue_item_notification:xsd:3">\
      <transaction><documentCommand><m:catalogueItemNotification>\(items)</m:catalogueItemNotification>\
      </documentCommand></transaction></m:catalogueItemNotificationMessage>
      """
    return try XMLFixtures.read(text, as: GDSNFormat())
  }

  private static func item(_ gtin: String, _ more: String = "") -> String {
    "<tradeItem><gtin>\(gtin)</gtin><informationProviderOfTradeItem><gln>9529002000005</gln>"
      + "</informationProviderOfTradeItem>\(more)</tradeItem>"
  }

  private static func pool(_ recipient: String) -> String {
    "<dataRecipient>\(recipient)</dataRecipient><sourceDataPool>9529005000002</sourceDataPool>"
  }

  @Test func aDataPoolBuysNothing() throws {
    let toPool = try Self.read(
      "<catalogueItem>\(Self.pool("9529005000002"))\(Self.item("09521234543213"))</catalogueItem>")
    #expect(toPool.relations.isEmpty)
    #expect(toPool.party("gln:9529005000002") == nil)
    let toBuyer = try Self.read(
      "<catalogueItem>\(Self.pool("9529001000006"))\(Self.item("09521234543213"))</catalogueItem>")
    let offer = try #require(toBuyer.relations.first)
    #expect(toBuyer.relations.count == 1)
    #expect(offer.evidence == .declared && offer.documentKind == .catalogue)
    #expect(Int(offer.buyer) == toBuyer.party("gln:9529001000006"))
  }

  /// Only the pack is offered; what it contains goes into it, however deep.
  @Test func packsNest() throws {
    func child(_ gtin: String) -> String {
      "<nextLowerLevelTradeItemInformation><childTradeItem><gtin>\(gtin)</gtin></childTradeItem>"
        + "</nextLowerLevelTradeItemInformation>"
    }
    let batch = try Self.read(
      "<catalogueItem>\(Self.pool("9529001000006"))\(Self.item("19521234543210", child("09521234543213")))"
        + "<catalogueItemChildItemLink><catalogueItem>\(Self.item("09521234543213", child("9521234600008")))"
        + "<catalogueItemChildItemLink><catalogueItem>\(Self.item("09521234600008"))</catalogueItem>"
        + "</catalogueItemChildItemLink></catalogueItem></catalogueItemChildItemLink></catalogueItem>")
    #expect(
      batch.products.map(\.name) == ["gtin:19521234543210", "gtin:09521234543213", "gtin:09521234600008"])
    #expect(batch.links.map { [$0.input, $0.output] } == [[1, 0], [2, 1]])
    #expect(batch.relations.map(\.product) == [0])
  }

  @Test func whereItIsSoldIsNotWhereItIsFrom() throws {
    let batch = try Self.read(
      Self.item(
        "09521234543213",
        "<targetMarket><targetMarketCountryCode>840</targetMarketCountryCode></targetMarket><tradeItemInformation>"
          + "<extension><placeOfItemActivityModule><placeOfProductActivity><countryOfLastProcessing><countryCode>276"
          + "</countryCode></countryOfLastProcessing></placeOfProductActivity></placeOfItemActivityModule></extension>"
          + "</tradeItemInformation>"))
    #expect(batch.products[0].statements.allSatisfy { $0.property != .productOrigin })
  }

  static let files = RealDocuments.files(of: "gdsn")

  @Test(.enabled(if: !files.isEmpty, "the documents of ../shared are not here"), arguments: files)
  func realDocumentsAreRead(_ file: String) throws {
    let document = RealDocuments.read(file)
    #expect(document.format == "gdsn")
    let batch = document.batch
    let isNotification = document.recognition.contains("catalogueItemNotification")
    #expect(isNotification == (batch.records.read > 0) || !batch.parties.isEmpty)
    #expect((batch.records.read == 0) == batch.diagnostics.contains(slug: "no-record"))
    #expect(batch.relations.allSatisfy { $0.evidence == .declared && $0.documentKind == .catalogue })
    #expect(!batch.products.contains { $0.name.contains("TOKEN") })
  }

  static let damaged = "gdsn/node-gdsn--tp_upload__036_cip_292_339_726_840_copy.xml"

  @Test(.enabled(if: XMLFixtures.exists(XMLFixtures.documents + "/" + damaged), "the documents are not here"))
  func aDamagedMessageIsRefused() {
    let document = RealDocuments.read(Self.damaged)
    #expect(document.format == "gdsn")
    #expect(document.batch.parties.isEmpty)
    #expect(document.batch.diagnostics.contains(slug: "xml-malformed"))
  }
}
