import SupplyModel
import Testing

@testable import TradeDocuments

/// The mapping in `Samples/hospital/headwater.toml`.
@Suite struct DistributorTableTests {
  private static let mapping = TableMapping(
    name: "oriel", files: "deliveries.csv",
    text: DelimitedText(delimiter: UInt8(ascii: ";"), encoding: .windows1252),
    parties: [
      MappedParty(
        label: "supplier", name: .column("Lieferant"), country: .column("Land"),
        identifiers: [MappedIdentifier(scheme: "gln", value: .column("Lieferant-GLN"))]),
      MappedParty(
        label: "distributor", name: .column("Kunde"),
        identifiers: [MappedIdentifier(scheme: "gln", value: .column("Kunde-GLN"))]),
      MappedParty(label: "presupplier", name: .column("Vorlieferant"), isOptional: true),
    ],
    relations: [
      MappedRelation(
        supplier: "supplier", buyer: "distributor",
        fields: [
          .product: .column("Artikel"), .into: .column("Sortiment"), .hs: .column("Warennummer"),
          .quantity: .column("Menge"), .unit: .column("Einheit"), .value: .column("Betrag EUR"),
          .currency: .constant("EUR"), .document: .column("Beleg"), .observedOn: .column("Lieferdatum"),
          .evidence: .constant("transaction"),
        ]),
      MappedRelation(
        supplier: "presupplier", buyer: "supplier",
        fields: [
          .product: .column("Vorprodukt"), .document: .column("Beleg"), .observedOn: .column("Lieferdatum"),
          .evidence: .constant("declared"),
        ]),
    ])

  @Test func theGermanExportIsReadByConfiguration() {
    let document = readFile(
      "Samples/hospital/distributor/deliveries.csv", formats: [MappedTable(Self.mapping)])
    let batch = document.batch
    #expect(document.slugs == ["unread-column"])
    #expect(batch.records == RecordTally(read: 5))
    #expect(batch.relations.count == 8)
    #expect(batch.relations[0].value == Figure(376_000))
    #expect(batch.products[Int(batch.relations[0].product)].statements.map(\.value) == ["401512"])
    #expect(
      Set(batch.parties.compactMap(\.key)) == [
        "Lingkar Getah Nitrile Sdn. Bhd.", "Polyvale Tubing S.r.l.",
        "Shunhai Bend Medical Plastics Co., Ltd.", "Oriel Klinikbedarf GmbH", "Hanbada Elastomers",
        "TW Resin",
      ])
  }
}
