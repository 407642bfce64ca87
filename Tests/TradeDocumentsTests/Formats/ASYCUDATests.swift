import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct ASYCUDATests {
  static let real = RealDocumentFolder("customs-asycuda")

  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func aRealDeclarationIsReadItemByItem() throws {
    let document = try #require(Self.real.read.values.first)
    #expect(document.format == "customs-asycuda")
    let batch = document.batch
    #expect(batch.relations.count == 119 && batch.products.count == 119)
    #expect(batch.parties.map { $0.value(of: .role) } == ["exporter", "consignee", "declarant"])
    #expect(batch.parties[0].value(of: .name) == "NORTHWIND TRADING LTD.")
    #expect(batch.parties[0].value(of: .country) == "CN")
    #expect(batch.products.allSatisfy { $0.statements.contains { $0.property == .productOrigin } })
    #expect(batch.diagnostics.items.isEmpty)
  }

  /// A state of the United States is no country, and a code of two letters may be either.
  @Test(
    arguments: [("Atlanta, Georgia", nil), ("Fresno, CA", nil), ("Pune, INDIA.", "IN")] as [(String, String?)]
  )
  func anAddressEndsWithACountryOrNot(_ end: String, _ country: String?) throws {
    let batch = try XMLFixtures.read(
      "<ASYCUDA><Traders><Exporter><Exporter_name>Fern Co.\n1 Road\n\(end)</Exporter_name></Exporter></Traders></ASYCUDA>",
      as: ASYCUDAFormat())
    #expect(batch.parties[0].value(of: .country) == country)
    #expect(batch.parties[0].value(of: .name) == "Fern Co.")
  }
}
