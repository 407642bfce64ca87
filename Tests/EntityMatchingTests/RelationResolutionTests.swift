import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct RelationResolutionTests {
  private func resolve(_ write: (inout BatchWriter) -> Void) -> Resolution {
    EntityResolver().resolve([batch(0, write)])
  }

  @Test func documentsOfOneDeliveryAreOneRelation() throws {
    let result = resolve {
      $0.row("S", "B", product: "gloves", value: 90, currency: "EUR", number: "PO1", document: .order)
      $0.row("S", "B", product: "Gloves ", number: "D1", document: .despatch)
      $0.row("S", "B", product: "GLOVES", value: 60, currency: "EUR", number: "I1", document: .invoice)
      $0.row("S", "B", product: "gloves", value: 40, currency: "EUR", number: "I2", document: .invoice)
      $0.row("S", "B", product: "gloves", value: -10, currency: "EUR", number: "C1", document: .creditNote)
    }
    let relation = try #require(result.network.relations.first)
    #expect(result.network.relations.count == 1)
    #expect(result.network.products.map(\.id) == ["gloves"])
    #expect(relation.value.value == 90)
    #expect(result.network.symbols[relation.currency] == "EUR")
    #expect(result.network.evidence(of: relation).count == 5)
    #expect(result.tallies[DocumentID(0)] == RecordTally(read: 5, kept: 1, merged: 4))
  }

  /// More rows than one block of suppliers has; each number says which row it stands on.
  @Test(arguments: [1, 3]) func blocksOfSuppliersAreOneNetwork(_ threads: Int) {
    let batch = batch(0) {
      for row in 1...9_000 {
        $0.row("S\(row % 30)", "B", product: "P\(row)", value: Double(row), currency: "EUR")
      }
      $0.row("S1", "B", product: "P1", value: 1, currency: "EUR")
    }
    let result = EntityResolver(threads: threads).resolve([batch])
    let network = result.network
    #expect(network.relations.count == 9_000)
    #expect(network.evidence.count == 9_000)
    for relation in network.relations {
      let lines = network.evidence(of: relation).map { Double($0.location.line) }
      #expect(lines == [relation.value.value])
    }
    #expect(zip(network.relations, network.relations.dropFirst()).allSatisfy { $0.supplier <= $1.supplier })
    #expect(result.diagnostics.counts["duplicate-row"] == 1)
    #expect(result.tallies[DocumentID(0)] == RecordTally(read: 9_001, kept: 9_000, merged: 1))
  }

  /// Goods of one name and two headings keep both codes, whichever was read first.
  @Test func everyCodeOfAProductIsKept() throws {
    let result = resolve { writer in
      for (supplier, hs) in [("S", "300590"), ("T", "401512")] {
        writer.row(supplier, "B", product: "consumables")
        let place = writer.place
        writer.change { $0.products[$0.products.count - 1].statements.append(Statement(.hs, hs, at: place)) }
      }
    }
    #expect(result.network.products.map(\.codes) == [["300590", "401512"]])
    #expect(result.diagnostics.counts["several-codes"] == 1)
  }

  @Test func ordersCountOnlyWhenNothingStrongerStatesTheAmount() {
    let result = resolve {
      $0.row("S", "B", value: 90, currency: "EUR", number: "1", document: .order)
      $0.row("S", "B", value: 30, currency: "EUR", number: "2", document: .order)
      $0.row("S", "B", number: "3", document: .invoice)
    }
    #expect(result.network.relations[0].value.value == 120)
  }

  @Test func severalCurrenciesAreNotAddedUp() {
    let result = resolve {
      $0.row("S", "B", value: 90, currency: "EUR", number: "1")
      $0.row("S", "B", value: 90, currency: "USD", number: "2")
    }
    #expect(result.network.relations[0].value.isMissing)
    #expect(result.diagnostics.counts["mixed-currencies"] == 1)
  }

  @Test func anExactDuplicateIsCountedOnce() {
    let result = resolve {
      $0.row("S", "B", value: 90, currency: "EUR", number: "1")
      $0.row("S", "B", value: 90, currency: "EUR", number: "1")
      $0.row("S", "B", value: 90, currency: "EUR", number: "2")
    }
    #expect(result.network.relations[0].value.value == 180)
    #expect(result.diagnostics.counts["duplicate-row"] == 1)
    #expect(result.tallies[DocumentID(0)] == RecordTally(read: 3, kept: 1, merged: 2))
  }

  @Test func theLargestShareAndConfidenceHold() {
    let result = resolve {
      $0.row("S", "B", share: 0.2, confidence: 0.5)
      $0.row("S", "B", share: 0.4, confidence: 0.3)
    }
    #expect(result.network.relations[0].share.value == 0.4)
    #expect(result.network.relations[0].confidence.value == 0.5)
    #expect(result.diagnostics.counts["conflicting-share"] == 1)
  }

  @Test func selfRelationsAreLeftOutAndCounted() {
    let result = resolve {
      $0.party("P", name: "Lotus")
      $0.row("P", "Lotus")
    }
    #expect(result.network.relations.isEmpty)
    #expect(result.diagnostics.counts["self-relation"] == 1)
    #expect(result.tallies[DocumentID(0)] == RecordTally(read: 2, kept: 1, rejected: 1))
  }

  @Test func networkJSONIsTakenAsGiven() {
    let network = batch(0) { writer in
      writer.row("S", "B", share: 0.3)
      writer.row("S", "B", share: 0.4)
      writer.change { batch in
        batch.network = StatedNetwork()
        batch.network?.buyer = 3
      }
    }
    let result = EntityResolver().resolve([network])
    #expect(result.network.relations.map(\.share.value) == [0.3, 0.4])
    #expect(result.network.stated?.buyer == 0)
    #expect(result.network.ids == ["B", "S"])
  }

  @Test func productsWithOneGTINAreOne() {
    let result = resolve { writer in
      writer.row("S", "B", product: "Gloves M")
      writer.row("S", "C", product: "Nitrile gloves, medium")
      writer.change { batch in
        for position in batch.products.indices {
          let gtin = position == 0 ? "gtin:036000291452" : "gtin:0036000291452"
          batch.products[position].statements.append(
            Statement(.identifier, gtin, at: batch.products[position].location))
        }
      }
    }
    #expect(result.network.products.map(\.id) == ["Gloves M"])
  }

  /// A repacker names its source by code alone; the label of the source has the name.
  @Test func productsWithOneDrugCodeAreOne() {
    let result = resolve { writer in
      writer.row("S", "B", product: "Example Tablets (NDC 0099-0155)")
      writer.row("B", "C", product: "the source")
      writer.change { batch in
        for position in batch.products.indices {
          let code = position == 0 ? "ndc:0099-0155" : "ndc:00099-0155"
          batch.products[position].statements.append(
            Statement(.identifier, code, at: batch.products[position].location))
        }
      }
    }
    #expect(result.network.products.map(\.id) == ["Example Tablets (NDC 0099-0155)"])
    #expect(result.network.relations.allSatisfy { $0.product == result.network.relations[0].product })
  }
}
