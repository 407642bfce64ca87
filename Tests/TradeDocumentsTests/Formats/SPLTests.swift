import SupplyModel
import Testing

@testable import TradeDocuments

/// What a golden does not show: sizes, levels, and real labels.
@Suite struct SPLTests {
  private static func document(author: String, products: String = "", code: String = "34391-3") -> String {
    """
    <document xmlns="urn:hl7-org:v3"><code code="\(code)" displayName="LABEL"/><author><assignedEntity>\
    <representedOrganization><id root="1.3.6.1.4.1.519.1" extension="952000011"/><name>Labeler</name>\
    <assignedEntity><assignedOrganization>\(author)</assignedOrganization></assignedEntity>\
    </representedOrganization></assignedEntity></author><component><structuredBody><component><section>\
    \(products)</section></component></structuredBody></component></document>
    """
  }

  private static func site(_ number: Int, _ operations: [String], products: [String] = []) -> String {
    let listed = products.map {
      "<product><manufacturedProduct><manufacturedMaterialKind><code code=\"\($0)\" "
        + "codeSystem=\"2.16.840.1.113883.6.69\"/></manufacturedMaterialKind></manufacturedProduct></product>"
    }.joined()
    let performances = operations.map {
      "<performance><actDefinition><code code=\"\($0)\"/>\(listed)</actDefinition></performance>"
    }.joined()
    return "<assignedEntity><assignedOrganization><id root=\"1.3.6.1.4.1.519.1\" extension=\"\(number)\"/>"
      + "<name>Site \(number)</name></assignedOrganization>\(performances)</assignedEntity>"
  }

  private static func products(_ codes: [String]) -> String {
    codes.map {
      "<subject><manufacturedProduct><manufacturedProduct><code code=\"\($0)\" "
        + "codeSystem=\"2.16.840.1.113883.6.69\"/><name>Pill</name></manufacturedProduct>"
        + "</manufacturedProduct></subject>"
    }.joined()
  }

  private static let api = "C82401"
  private static let dose = "C43360"
  private static let pack = "C84731"

  /// From → to, with the strength of each.
  private static func flows(_ batch: StatementBatch) -> [String] {
    let name = { (position: Int32) in batch.parties[Int(position)].value(of: .name) ?? "?" }
    return batch.relations.map { "\(name($0.supplier)) → \(name($0.buyer)) \($0.evidence.name)" }
  }

  @Test func stepsFollowOneAnotherWhateverTheirOrder() throws {
    let author =
      Self.site(952_000_023, [Self.pack]) + Self.site(952_000_021, [Self.api])
      + Self.site(952_000_022, [Self.dose])
    let batch = try XMLFixtures.read(
      Self.document(author: author, products: Self.products(["99999-101"])), as: SPLFormat())
    #expect(
      Set(Self.flows(batch)) == [
        "Site 952000021 → Site 952000022 inferred", "Site 952000022 → Site 952000023 inferred",
        "Site 952000023 → Labeler declared",
      ])
  }

  /// Known of the whole document only, said once: not per product.
  @Test func whatIsForAllProductsIsNotMultiplied() throws {
    let codes = (0..<40).map { "99999-1\($0 + 10)" }
    let author = Self.site(952_000_021, [Self.api]) + Self.site(952_000_022, [Self.dose, Self.pack])
    let batch = try XMLFixtures.read(
      Self.document(author: author, products: Self.products(codes)), as: SPLFormat())
    #expect(batch.products.count == 40)
    #expect(batch.relations.count == 2)
    #expect(batch.relations.allSatisfy { $0.product == -1 && $0.into == -1 })
  }

  @Test func aCrowdedStepIsNotPairedWithTheNext() throws {
    let author =
      (100..<160).map { Self.site(952_000_000 + $0, [Self.api]) }.joined()
      + (200..<260).map { Self.site(952_000_000 + $0, [Self.dose]) }.joined()
    let batch = try XMLFixtures.read(Self.document(author: author), as: SPLFormat())
    #expect(batch.relations.count == 120)
    #expect(Self.flows(batch).allSatisfy { $0.hasSuffix("→ Labeler declared") })
  }

  @Test func whoMakesItsOwnProductIsNotCalledUnknown() throws {
    let batch = try XMLFixtures.read(
      Self.document(author: Self.site(952_000_011, [Self.dose]), products: Self.products(["99999-101"])),
      as: SPLFormat())
    #expect(batch.relations.isEmpty)
    #expect(batch.diagnostics.items.isEmpty)
  }

  @Test func nestingWithoutEndIsHarmless() throws {
    let depth = 40
    let author =
      String(repeating: "<assignedEntity><assignedOrganization>", count: depth)
      + String(repeating: "</assignedOrganization></assignedEntity>", count: depth)
    let batch = try XMLFixtures.read(Self.document(author: author), as: SPLFormat())
    #expect(batch.parties.count == 1)
  }

  // MARK: Real labels

  private static let labels = XMLFixtures.documents + "/spl"
  private static func real(_ name: String) throws -> StatementBatch {
    try XMLFixtures.read("\(labels)/\(name).xml", named: name, as: SPLFormat())
  }

  @Test(.enabled(if: XMLFixtures.exists(labels), "the documents of ../shared are not here"))
  func lipitorGivesItsChain() throws {
    let batch = try Self.real("openfda--data__lipitor-orig")
    let roles = batch.parties.flatMap { $0.statements.filter { $0.property == .role }.map(\.value) }
    #expect(batch.parties.count == 8)
    #expect(roles.count { $0 == "establishment" } == 6)
    #expect(roles.count { $0 == "api manufacturer" } == 4)
    #expect(roles.count { $0 == "labeler" || $0 == "registrant" } == 2)
    #expect(batch.parties.allSatisfy { $0.value(of: .identifier)?.hasPrefix("duns:") == true })
    let goods = batch.relations.filter { $0.kind == .goods }
    // Four products, each: 4 × 3 sites but one pair that is one site, 3 × 2 but two, and 2 deliveries.
    #expect(goods.count { $0.evidence == .inferred } == 4 * (11 + 4))
    #expect(goods.count { $0.evidence == .declared } == 4 * 2)
    #expect(batch.relations.count { $0.kind == .service } == 3)
    #expect(batch.diagnostics.items.isEmpty)
  }

  @Test(.enabled(if: XMLFixtures.exists(labels), "the documents of ../shared are not here"))
  func labelsWithoutEstablishmentsSaySo() throws {
    for name in ["openfda--data__humira", "fda-SPLs--example"] {
      let batch = try Self.real(name)
      #expect(batch.relations.isEmpty)
      #expect(batch.diagnostics.counts == ["no-relation": 1])
      #expect(!batch.links.isEmpty)
    }
  }
}
