import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct CheckReportTests {
  private var report: CheckReport {
    var network = SupplyNetwork()
    var supplier = Party(id: "S-1", names: ["Lotus Glove Works", "LOTUS"])
    supplier.identifiers = [Identifier(scheme: "reg", jurisdiction: "MY", value: "2020")]
    network.parties = [Party(id: "B", names: ["Clinic"]), supplier]
    network.products = [Product(id: "Gloves", name: "Gloves")]
    var relation = SupplyRelation(supplier: PartyIndex(1), buyer: PartyIndex(0), kind: .goods)
    relation.product = ProductIndex(0)
    relation.value = Figure(1200.5)
    relation.currency = network.symbols.intern("USD")
    relation.evidence = 0..<1
    network.relations = [relation]
    network.evidence = [
      Evidence(
        evidenceClass: .transaction, documentKind: .invoice, location: HospitalFixture.at(2, 9, 4),
        date: HospitalFixture.day(2026, 1, 2), documentNumber: network.symbols.intern("INV-1"))
    ]
    return CheckReport(
      network: network, facts: network.counts, inputs: HospitalSources.inputs,
      diagnostics: HospitalSources.diagnostics)
  }

  @Test func jsonHasTheFieldsOfTheContract() throws {
    var output = ByteWriter()
    report.json(to: &output)
    let text = String(decoding: output.bytes, as: UTF8.self)
    #expect(text.contains(#""schema": "headwater.check/1""#))
    #expect(
      text.contains(
        #"{"from": "S-1", "to": "B", "kind": "goods", "product": "Gloves", "value": 1200.5, "currency": "USD", "#
          + #""date": "2026-01-02", "evidence": [{"class": "transaction", "document": "INV-1", "#
          + #""location": {"path": "hospital/invoice-884.xml", "line": 9, "column": 4}, "date": "2026-01-02"}]}"#
      ))
    #expect(text.contains(#""identifiers": [{"scheme": "reg", "jurisdiction": "MY", "value": "2020"}]"#))
    #expect(try JSONSerialization.jsonObject(with: Data(output.bytes)) is [String: Any])
  }

  @Test func textAccountsForEveryRecord() {
    let text = report.text()
    #expect(text.contains("hospital/invoice-884.xml  ubl: root element Invoice in a UBL 2 namespace"))
    #expect(text.contains("4 files  read 36 = kept 32 + merged 2 + rejected 2\n"))
    #expect(text.contains("2 parties, 1 product, 1 relation"))
  }

  @Test func sayWhenATallyDoesNotAddUp() {
    #expect(Words.Check.tally(RecordTally(read: 3, kept: 1)).hasSuffix("(does not add up)"))
  }
}
