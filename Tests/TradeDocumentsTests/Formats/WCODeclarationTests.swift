import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct WCODeclarationTests {
  static let real = RealDocumentFolder("customs-wco")
  static let others = RealDocumentFolder("customs-wco-other")

  /// One sample lost its colons: nobody's.
  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func realDocumentsAreRecognised() {
    for (file, document) in Self.real.read.merging(Self.others.read, uniquingKeysWith: { one, _ in one }) {
      #expect(document.format == (file.contains("TT_IM222a") ? nil : "customs-wco"), "\(file)")
    }
  }

  @Test(
    .enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"),
    arguments: [
      ("TT_IM080a", "mr a clipper", "mr b shaver", 1), ("TT_EX028a", nil, "pk furniture ltd", 1),
      ("TT_EX004a", nil, "mr daniel obutenrey", 2), ("IMY_Aggregated", "egyptian vegetable company", nil, 2),
    ] as [(String, String?, String?, Int)])
  func realDeclarationsNameTheirEnds(_ one: (String, String?, String?, Int)) throws {
    let batch = try #require(Self.real[one.0])
    #expect(batch.relations.count == one.3)
    for relation in batch.relations {
      #expect(batch.parties[Int(relation.supplier)].key == one.1)
      #expect(batch.parties[Int(relation.buyer)].key == one.2)
    }
  }

  @Test(.enabled(if: !others.read.isEmpty, "the documents of ../shared are not here"))
  func answersAndCancellationsBringNoRelation() {
    for document in Self.others.read.values { #expect(document.batch.relations.isEmpty) }
  }

  /// Goods that come back to who sent them flow between nobody.
  @Test(.enabled(if: !real.read.isEmpty, "the documents of ../shared are not here"))
  func returnedGoodsAreNoRelation() throws {
    let batch = try #require(Self.real["TT_IM076b"])
    #expect(batch.relations.isEmpty && batch.diagnostics.contains(slug: "no-relation"))
  }
}
