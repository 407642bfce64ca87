import SupplyModel
import Testing

@testable import EntityMatching

private let leiA = "lei:529900T8BM49AURSDO55"
private let leiB = "lei:5493001KJTIIGC8Y1R12"

@Suite struct PartyResolutionTests {
  private func resolve(_ batches: StatementBatch...) -> Resolution { EntityResolver().resolve(batches) }

  @Test func equalStrongIdentifiersMakeOneParty() throws {
    let result = resolve(
      batch(0) { $0.party("P1", name: "Lotus Gloves", country: "MY", ids: [leiA]) },
      batch(1) {
        $0.party(nil, name: "LOTUS GLOVES SDN BHD", ids: ["lei:5299 00T8 BM49 AURS DO55"], scope: "invoice")
      })
    let party = try #require(result.network.parties.first)
    #expect(result.network.ids == ["P1"])
    #expect(party.names == ["Lotus Gloves", "LOTUS GLOVES SDN BHD"])
    #expect(party.records.map(\.reason) == [nil, leiA])
    #expect(result.tallies[DocumentID(1)] == RecordTally(read: 1, kept: 0, merged: 1))
  }

  @Test func namesAloneMergeNothing() {
    let result = resolve(
      batch(0) { $0.party(nil, name: "Lotus Gloves", scope: "a") },
      batch(1) { $0.party(nil, name: "Lotus Gloves", scope: "b") })
    #expect(result.network.ids == ["Lotus Gloves", "Lotus Gloves (2)"])
  }

  @Test(arguments: [
    "email:sales@lotus.example", "customer:4711", "duns:000000000", "gln:5790000435945", "own:7",
  ])
  func weakOrInvalidIdentifiersNeverMerge(_ identifier: String) {
    let result = resolve(
      batch(0) {
        $0.party("P1", name: "Lotus", ids: [identifier])
        $0.party("P2", name: "Orchid", ids: [identifier])
      })
    #expect(result.network.ids == ["P1", "P2"])
  }

  @Test func invalidIdentifiersAreReportedOnceAndNotUsed() throws {
    let result = resolve(
      batch(0) {
        $0.party("P1", name: "Lotus", ids: ["gln:5790000435945"])
        $0.party("P2", name: "Orchid", ids: ["gln:5790000435945"])
      })
    #expect(result.diagnostics.counts["invalid-identifier"] == 1)
    #expect(result.diagnostics.items.first?.location?.line == 1)
    #expect(result.network.parties.allSatisfy { $0.identifiers.isEmpty })
  }

  @Test func referencesMeanARowByIdThenByItsOnlyNameElseThemselves() {
    let result = resolve(
      batch(0) {
        $0.row("P1", "B")
        $0.row(" lotus  gloves", "B", product: "gloves")
        $0.row("Somchai Farm", "P1")
        $0.row("Somchai Farm", "Lotus Gloves")
        $0.row("Orchid", "B")
      },
      batch(1) {
        $0.party("P1", name: "Lotus Gloves")
        $0.party("P2", name: "Orchid")
        $0.party("P3", name: "ORCHID")
        $0.party("B", name: "Clinic")
      })
    #expect(result.network.ids == ["B", "Orchid", "P1", "P2", "P3", "Somchai Farm"])
    #expect(result.network.party("Somchai Farm")?.names == ["Somchai Farm"])
    #expect(result.network.relations.count == 4)
    #expect(result.diagnostics.counts["ambiguous-party-name"] == 1)
  }

  @Test func differentValuesOfASingleValuedSchemeNeverMerge() {
    let gln = "gln:5790000435944"
    let result = resolve(
      batch(0) {
        $0.party("P1", name: "Lotus", ids: [leiA, gln])
        $0.party("P2", name: "Orchid", ids: [leiB, gln])
        $0.party("P3", name: "Lotus plant", ids: [gln])
        $0.party("P4", name: "Lotus plant 2", ids: [leiA])
      })
    #expect(result.network.ids == ["P1", "P2"])
    #expect(result.network.party("P1")?.records.map(\.key) == ["P1", "P3", "P4"])
    #expect(result.diagnostics.counts["conflicting-identifiers"] == 1)
  }

  @Test func sitesMayHaveSeveralLocationNumbers() {
    let result = resolve(
      batch(0) {
        $0.party("P1", name: "Lotus", ids: ["vat:DE136695976", "gln:5790000435944", "duns:069032677"])
        $0.party("P2", name: "Lotus 2", ids: ["vat:DE136695976", "gln:7300010000001", "duns:069032685"])
      })
    #expect(result.network.ids == ["P1"])
    #expect(result.network.parties[0].identifiers.count == 5)
  }

  @Test func aRecordWithTwoValuesOfOneSchemeJoinsNothing() {
    let result = resolve(
      batch(0) {
        $0.party("P1", name: "Lotus", ids: [leiA, leiB])
        $0.party("P2", name: "Orchid", ids: [leiA])
      })
    #expect(result.network.ids == ["P1", "P2"])
    #expect(result.diagnostics.contains(slug: "conflicting-identifiers"))
  }

  @Test func countriesThatDisagreeAreReported() {
    let result = resolve(
      batch(0) { $0.party("P1", name: "Lotus", country: "MY", ids: [leiA]) },
      batch(1) { $0.party(nil, name: "Lotus", country: "TH", ids: [leiA], scope: "b") })
    #expect(result.network.parties[0].country?.code == "MY")
    #expect(result.diagnostics.counts["conflicting-country"] == 1)
  }

  @Test func canonicalIdIsKeyThenIdentifierThenName() {
    let result = resolve(
      batch(0) {
        $0.party("1", name: "Orchid", ids: ["gln:5790000435944", leiB], scope: "invoice.xml")
        $0.party("2", name: "Somchai", scope: "invoice.xml")
        $0.party("P9", name: "Zed")
      })
    #expect(result.network.ids == ["P9", "Somchai", leiB])
  }
}
