import SupplyModel
import Testing

@testable import TradeDocuments

/// What a golden does not show: many devices, and real records.
@Suite struct GUDIDTests {
  @Test func companiesAndEstablishmentsAreStatedOnce() throws {
    let devices = (0..<300).map {
      "<device><brandName>Tube \($0)</brandName><companyName>Labeler \($0 % 3)</companyName>"
        + "<feis><fei>952000009\($0 % 2)</fei></feis></device>"
    }.joined()
    let batch = try XMLFixtures.read(
      "<gudid xmlns=\"http://www.fda.gov/cdrh/gudid\">\(devices)</gudid>", as: GUDIDFormat())
    #expect(batch.records.read == 300)
    #expect(batch.parties.count == 5)
    #expect(batch.products.count == 300)
    #expect(batch.relations.count == 300)
    #expect(batch.relations.allSatisfy { $0.evidence == .declared && $0.documentKind == .registration })
  }

  private static let records = XMLFixtures.documents + "/gudid"
  private static let files = XMLFixtures.names(in: records).filter { $0.hasSuffix(".xml") }

  @Test(.enabled(if: !files.isEmpty, "the documents of ../shared are not here"), arguments: files)
  func everyRealRecordIsADeviceWithoutOrigin(_ file: String) throws {
    let batch = try XMLFixtures.read("\(Self.records)/\(file)", named: file, as: GUDIDFormat())
    let statements = batch.products.flatMap(\.statements)
    #expect(batch.records.read > 0 && batch.records.rejected == 0)
    #expect(batch.products.count >= batch.records.read)
    #expect(statements.contains { $0.property == .identifier && $0.value.hasPrefix("gtin:") })
    #expect(!statements.contains { $0.property == .productOrigin || $0.property == .manufacturer })
    #expect(batch.parties.allSatisfy { $0.value(of: .country) == nil })
  }
}
