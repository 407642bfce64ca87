import SupplyModel
import Testing

@testable import EntityMatching

/// What a document says goes into what decides where delivered inputs go, in whatever document they were delivered.
@Suite struct ProductLinkTests {
  private func deliveries() -> StatementBatch {
    batch(0) {
      $0.row("Latex Estate", "Glove Works", product: "latex", value: 50, currency: "EUR")
      $0.row("Glove Works", "Hospital", product: "gloves", value: 90, currency: "EUR")
      $0.row("Latex Estate", "Balloon Works", product: "latex", value: 10, currency: "EUR")
    }
  }

  private func links(maker: String?, outputs: [String]) -> StatementBatch {
    batch(1) { writer in
      let party = maker.map { writer.party($0) }
      writer.startRecord()
      let (record, place) = (writer.record, writer.place)
      writer.change { batch in
        for name in ["latex"] + outputs {
          batch.products.append(ProductRecord(name: name, record: record, location: place))
        }
        for output in 1...outputs.count {
          batch.links.append(
            ProductLinkRecord(
              input: 0, output: Int32(output), maker: party ?? -1, evidence: .transaction, record: record,
              location: place))
        }
      }
    }
  }

  private func destinations(_ result: Resolution) -> [String] {
    let network = result.network
    return network.relations.map { relation in
      let into = relation.into.map { network.products[$0.position].id } ?? "-"
      return "\(network.parties[relation.buyer.position].id) \(into) \(relation.value.value ?? 0)"
    }.sorted()
  }

  @Test func aDeliveredInputGoesIntoWhatItsMakerMakes() {
    let result = EntityResolver().resolve([deliveries(), links(maker: "Glove Works", outputs: ["gloves"])])
    #expect(destinations(result) == ["Balloon Works - 10.0", "Glove Works gloves 50.0", "Hospital - 90.0"])
    #expect(result.network.links.count == 1)
  }

  /// Without a maker the link holds for who sells the output, not for every buyer of the input.
  @Test func withoutAMakerSellersOfTheOutputUseIt() {
    let result = EntityResolver().resolve([deliveries(), links(maker: nil, outputs: ["gloves"])])
    #expect(destinations(result) == ["Balloon Works - 10.0", "Glove Works gloves 50.0", "Hospital - 90.0"])
  }

  /// The amount is counted once, with the first destination.
  @Test func severalOutputsShareOneDelivery() {
    let result = EntityResolver().resolve([
      deliveries(), links(maker: "Glove Works", outputs: ["gloves", "finger cots"]),
    ])
    #expect(
      destinations(result) == [
        "Balloon Works - 10.0", "Glove Works finger cots 50.0", "Glove Works gloves 0.0", "Hospital - 90.0",
      ])
  }

  @Test func theOrderOfDocumentsDoesNotMatter() {
    let batches = [deliveries(), links(maker: "Glove Works", outputs: ["gloves", "finger cots"])]
    let (a, b) = (EntityResolver().resolve(batches), EntityResolver().resolve(batches.reversed()))
    #expect(a.network.description == b.network.description)
    #expect(a.network.links == b.network.links)
  }
}
