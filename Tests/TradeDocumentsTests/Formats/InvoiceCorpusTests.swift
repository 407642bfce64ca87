import SupplyModel
import Testing

@testable import TradeDocuments

/// Real cross industry and Italian invoices: recognised, read, and nothing invented.
@Suite struct InvoiceCorpusTests {
  static let files: [String] = ["cii", "cii-order", "fatturapa"].flatMap { folder in
    XMLFixtures.names(in: "\(XMLFixtures.documents)/\(folder)").map { "\(folder)/\($0)" }
  }

  @Test(.enabled(if: !files.isEmpty, "the documents of ../shared are not here"), arguments: files)
  func isRecognisedAndRead(_ file: String) throws {
    let path = "\(XMLFixtures.documents)/\(file)"
    let head = DocumentHead(bytes: XMLFixtures.bytes(path), path: file)
    let formats: [any DocumentFormat] = [UBLFormat(), CIIFormat(), FatturaPAFormat()]
    let takers = formats.filter { $0.recognize(head) != .no }
    #expect(takers.map(\.id) == [file.hasPrefix("fatturapa") ? "fatturapa" : "cii"])
    guard let taker = takers.first else { return }
    let batch = try XMLFixtures.read(path, named: file, as: taker)
    #expect(batch.records.read > 0)
    // Fragments of a test set name nobody; every whole invoice names two parties.
    #expect(batch.parties.count >= 2 || batch.records.rejected == batch.records.read)
    let origins = batch.products.flatMap(\.statements).filter { $0.property == .productOrigin }
    let text = XMLFixtures.text(path)
    #expect(origins.isEmpty || text.contains("OriginTradeCountry"))
  }

  /// Comments of many kilobytes may stand before the root element.
  @Test func aLongCommentBeforeTheRootIsNoObstacle() {
    let comment = "<!-- " + String(repeating: "licence ", count: 2_000) + "-->"
    let root =
      "<a:CrossIndustryInvoice xmlns:a=\"urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100\"/>"
    let head = DocumentHead(bytes: Array((comment + root).utf8), path: "x.xml")
    #expect(CIIFormat().recognize(head) != .no)
  }
}
