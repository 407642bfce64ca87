import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// Many documents of few companies: the same bytes out, however many threads read them.
@Suite struct ManyInvoicesTests {
  private static let ubl = "urn:oasis:names:specification:ubl:schema:xsd:"

  /// Every third supplier has no identifier; origins differ by supplier.
  private static func invoice(_ number: Int) -> String {
    let supplier = number % 7
    let gln = supplier % 3 == 0 ? "" : "<cbc:EndpointID schemeID=\"0088\">\(glns[supplier])</cbc:EndpointID>"
    let origin = ["MY", "TH", "CN", "VN", "IN", "PK", "LK"][supplier]
    return """
      <Invoice xmlns="\(ubl)Invoice-2" xmlns:cac="\(ubl)CommonAggregateComponents-2"
       xmlns:cbc="\(ubl)CommonBasicComponents-2"><cbc:ID>INV-\(number)</cbc:ID>
      <cac:AccountingSupplierParty><cac:Party>\(gln)<cac:PartyName><cbc:Name>Supplier \(supplier)</cbc:Name>
      </cac:PartyName></cac:Party></cac:AccountingSupplierParty><cac:AccountingCustomerParty><cac:Party>
      <cbc:EndpointID schemeID="0088">9521000002029</cbc:EndpointID></cac:Party></cac:AccountingCustomerParty>
      <cac:InvoiceLine><cbc:LineExtensionAmount currencyID="EUR">10</cbc:LineExtensionAmount><cac:Item>
      <cbc:Name>Gloves</cbc:Name><cac:OriginCountry><cbc:IdentificationCode>\(origin)</cbc:IdentificationCode>
      </cac:OriginCountry></cac:Item></cac:InvoiceLine></Invoice>
      """
  }

  private static let glns = ["", "9521000001015", "9521000001022", "", "9521000001039", "9521000001046", ""]

  private func network(of folder: TemporaryFolder, threads: Int) throws -> (
    json: [UInt8], supply: ResolvedSupply
  ) {
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.threads = threads
    return (try Check(options).bytes(asJSON: true), try ResolvedSupply(AnalysisSetup(options)))
  }

  @Test func threadsChangeNoByteAndCompaniesAreFew() throws {
    let folder = try TemporaryFolder()
    for number in 0..<140 { try folder.write(Self.invoice(number), to: "\(number).xml") }
    let (one, supply) = try network(of: folder, threads: 1)
    for threads in [2, 5] { #expect(try network(of: folder, threads: threads).json == one) }

    let parties = supply.network.parties
    let identified = parties.filter { !$0.identifiers.isEmpty }
    #expect(identified.count == 5)
    // Twenty invoices each of the three suppliers without an identifier: names alone join nothing.
    #expect(parties.count == 5 + 60)
    #expect(supply.inputs.allSatisfy { $0.records.addsUp && $0.records.rejected == 0 })
    let supplier = try #require(parties.first { $0.names == ["Supplier 1"] })
    #expect(supplier.records.count + supplier.moreRecords == 20)
    let relation = try #require(
      supply.network.relations.first { parties[$0.supplier.position].names == ["Supplier 1"] })
    #expect(relation.value.value == 200)
    #expect(supply.network.evidence(of: relation).count == 20)
    #expect(supply.network.origins(of: relation).map(\.place) == ["TH"])
  }

  @Test func wordsAreTheSameWithoutHashesNobodyAsksFor() throws {
    let folder = try TemporaryFolder()
    for number in 0..<40 { try folder.write(Self.invoice(number), to: "\(number).xml") }
    // Above what is read whole, and nothing at all.
    try folder.write(Self.invoice(41) + String(repeating: " ", count: 2 << 20), to: "large.xml")
    try folder.write("", to: "empty.xml")
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    let hashed = try Check(options).bytes(asJSON: false)
    #expect(try Check(options, listsFacts: false).bytes(asJSON: false) == hashed)
    let supply = try ResolvedSupply(AnalysisSetup(options), hashesDocuments: false)
    #expect(supply.inputs.allSatisfy { $0.sha256.isEmpty })
    #expect(supply.inputs.contains { $0.bytes > 2 << 20 })
  }
}
