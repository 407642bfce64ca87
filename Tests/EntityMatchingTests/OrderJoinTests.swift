import SupplyModel
import Testing

@testable import EntityMatching

/// Order, response, despatch advice and invoice of the same goods are one relation with four pieces of evidence.
@Suite struct OrderJoinTests {
  typealias Line = BatchWriter.Line

  /// The order knows the supplier by a GLN, the invoice by a VAT number, the despatch advice by name only.
  private func chain(_ invoiceLine: Line = Line(product: "Nitrile glove M", orderLine: "1", value: 90))
    -> [StatementBatch]
  {
    [
      batch(0) {
        $0.document(
          .order, number: "PO-7", order: "PO-7", from: ("Alder Gloves", ["gln:9521000001015"]),
          to: ("Beech Trust", []), lines: [Line(product: "Gloves, nitrile", orderLine: "1", value: 100)])
      },
      batch(1) {
        $0.document(
          .despatch, number: "D-1", order: "PO-7", from: ("ALDER GLOVES", []), to: ("Beech Trust", []),
          lines: [Line(product: "Gloves nitrile M 100", orderLine: "1")])
      },
      batch(2) {
        $0.document(
          .invoice, number: "I-1", order: "PO-7", from: ("Alder Gloves", ["vat:DE136695976"]),
          to: ("Beech Trust", []), lines: [invoiceLine])
      },
    ]
  }

  @Test func documentsOfOneOrderAreOneRelation() throws {
    let result = EntityResolver().resolve(chain())
    #expect(result.network.parties.count == 2)
    let relation = try #require(result.network.relations.first)
    #expect(result.network.relations.count == 1)
    #expect(result.network.evidence(of: relation).count == 3)
    #expect(relation.value.value == 100)
    #expect(result.network.products.count == 1)
    let seller = try #require(result.network.parties.first { $0.names.contains("Alder Gloves") })
    #expect(seller.identifiers.count == 2)
    #expect(seller.records.compactMap(\.reason).contains("same name in documents of order PO-7"))
  }

  @Test func anotherOrderJoinsNothing() {
    var batches = chain()
    batches[2] = batch(2) {
      $0.document(
        .invoice, number: "I-1", order: "PO-8", from: ("Alder Gloves", ["vat:DE136695976"]),
        to: ("Beech Trust", []), lines: [Line(product: "Nitrile glove M", orderLine: "1", value: 90)])
    }
    let result = EntityResolver().resolve(batches)
    #expect(result.network.parties.count == 4)
    #expect(result.network.relations.count == 2)
  }

  @Test func countriesThatDifferKeepNamesakesApart() {
    let batches = [("MY", 0), ("TH", 1)].map { country, document in
      batch(document) {
        $0.document(
          .order, number: "PO-7", order: "PO-7", from: ("Alder Gloves", []), to: ("Beech Trust", []),
          countries: (country, "GB"), lines: [Line(product: "Gloves")])
      }
    }
    #expect(EntityResolver().resolve(batches).network.parties.count == 3)
  }

  /// A substitute has another trade item number: it is another product, whatever line it was delivered on.
  @Test func substitutesStayApart() {
    let result = EntityResolver().resolve([
      batch(0) {
        $0.document(
          .order, number: "PO-7", order: "PO-7", from: ("A", []), to: ("B", []),
          lines: [Line(product: "Gloves M", gtin: "09521234000013", orderLine: "1")])
      },
      batch(1) {
        $0.document(
          .invoice, number: "I-1", order: "PO-7", from: ("A", []), to: ("B", []),
          lines: [Line(product: "Gloves L", gtin: "09521234000181", orderLine: "1")])
      },
    ])
    #expect(result.network.products.count == 2)
  }

  /// An assortment delivered on one order line is as many products as it has.
  @Test func aSplitLineJoinsNothing() {
    let result = EntityResolver().resolve([
      batch(0) {
        $0.document(
          .order, number: "PO-7", order: "PO-7", from: ("A", []), to: ("B", []),
          lines: [Line(product: "Assortment", orderLine: "1")])
      },
      batch(1) {
        $0.document(
          .invoice, number: "I-1", order: "PO-7", from: ("A", []), to: ("B", []),
          lines: [Line(product: "Gloves", orderLine: "1"), Line(product: "Gowns", orderLine: "1")])
      },
    ])
    #expect(result.network.products.count == 3)
  }

  @Test func equalLinesOfOneInvoiceAreTwoDeliveriesAndACopyIsNone() {
    let write: (inout BatchWriter) -> Void = {
      $0.document(
        .invoice, number: "I-1", from: ("A", ["gln:9521000001015"]), to: ("B", ["gln:9521000002029"]),
        lines: [Line(product: "Gloves", value: 40), Line(product: "Gloves", value: 40)])
    }
    let once = EntityResolver().resolve([batch(0, write)])
    #expect(once.network.relations[0].value.value == 80)
    let twice = EntityResolver().resolve([batch(0, write), batch(1, write)])
    #expect(twice.network.relations[0].value.value == 80)
    #expect(twice.diagnostics.counts["duplicate-row"] == 2)
  }
}
