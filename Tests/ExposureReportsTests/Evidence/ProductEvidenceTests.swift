import SupplyModel
import Testing

@testable import ExposureReports

@Suite("The papers behind a product")
struct ProductEvidenceTests {
  /// Inputs by position: an invoice, a waybill, a certificate of origin, a table.
  private static let inputs = [
    ("invoice.xml", "ubl", "root element Invoice in its UBL 2 namespace"),
    ("waybill.xml", "ubl", "root element Waybill in its UBL 2 namespace"),
    ("origin.xml", "ubl", "root element CertificateOfOrigin in its UBL 2 namespace"),
    ("rows.csv", "relations-table", "columns supplier, buyer"),
  ]

  /// `mill>hospital:Gowns<Cloth` reads: mill sells Gowns, into Cloth when given.
  private func result(_ relations: [RelationResult], origins: Set<String> = ["farm"]) -> AnalysisResult {
    var result = AnalysisResult(
      asOf: CalendarDate(iso: "2026-11-01")!, question: .diligence,
      buyer: AnalysisResult.Buyer(id: "hospital", name: "Hospital"))
    let ids = Set(relations.flatMap { [$0.from, $0.to] }).sorted()
    result.parties = ids.map { id in
      var party = PartyResult(id: id, name: id.uppercased())
      party.isOrigin = origins.contains(id)
      party.hasSuppliers = relations.contains { $0.to == id }
      return party
    }
    result.relations = relations
    result.inputs = Self.inputs.map {
      InputDocument(path: $0.0, format: $0.1, recognition: $0.2, sha256: "", bytes: 0)
    }
    return result
  }

  private func relation(
    _ from: String, _ to: String, _ product: String, into: String? = nil, papers: [Int] = [0, 1, 2],
    on date: String = "2026-05-01"
  ) -> RelationResult {
    var relation = RelationResult(from: from, to: to, kind: .goods, weight: 0.9, confidence: 0.9)
    (relation.product, relation.into) = (product, into)
    relation.evidence = papers.map { document in
      EvidenceResult(
        evidenceClass: document == 3 ? .declared : .transaction,
        location: SourceLocation(document: DocumentID(document), line: 1), date: CalendarDate(iso: date),
        documentNumber: nil)
    }
    return relation
  }

  private func steps(_ pack: ProductEvidence) -> [String] {
    pack.steps.map {
      "\($0.number) \($0.relation.from)>\($0.relation.to) \($0.tier)\($0.isUnallocated ? " ?" : "")"
    }
  }

  @Test("ready: papers of each kind at every step, an origin at every end")
  func ready() {
    let pack = ProductEvidence(
      result([
        relation("farm", "mill", "Cotton", into: "Gowns", on: "2026-04-01"),
        relation("mill", "hospital", "Gowns"),
      ]), product: "Gowns")
    #expect(steps(pack) == ["1 farm>mill 2", "2 mill>hospital 1"])
    #expect(pack.grade == .ready && pack.openEnds.isEmpty && pack.parties == ["farm", "mill", "hospital"])
    #expect(pack.steps[1].exhibits.map(\.label) == ["2a", "2b", "2c"])
  }

  @Test("a missing paper, a chain that stops, an input said of nothing: partial, and which")
  func partial() {
    let whole = [relation("farm", "mill", "Cotton", into: "Gowns"), relation("mill", "hospital", "Gowns")]
    var papers = whole
    papers[0] = relation("farm", "mill", "Cotton", into: "Gowns", papers: [0, 3])
    let lacking = ProductEvidence(result(papers), product: "Gowns")
    #expect(lacking.grade == .partial && lacking.steps[0].missing == [.transport, .origin])

    let open = ProductEvidence(result(whole, origins: []), product: "Gowns")
    #expect(open.grade == .partial && open.openEnds == ["farm"])

    let loose = ProductEvidence(
      result([relation("farm", "mill", "Cotton"), relation("mill", "hospital", "Gowns")]), product: "Gowns")
    #expect(loose.grade == .partial && steps(loose) == ["1 farm>mill 2 ?", "2 mill>hospital 1"])
  }

  @Test("nothing documented upstream is thin, however well the buyer's own purchase is")
  func thin() {
    let own = ProductEvidence(result([relation("mill", "hospital", "Gowns")]), product: "Gowns")
    #expect(own.grade == .thin && own.openEnds == ["mill"])
    let told = ProductEvidence(
      result([
        relation("farm", "mill", "Cotton", into: "Gowns", papers: [3]), relation("mill", "hospital", "Gowns"),
      ]), product: "Gowns")
    #expect(told.grade == .thin)
  }

  @Test("what goes into another product is not followed, and a loop ends")
  func followed() {
    let pack = ProductEvidence(
      result([
        relation("farm", "mill", "Cotton", into: "Drapes"), relation("dyer", "mill", "Dye", into: "Gowns"),
        relation("mill", "dyer", "Waste", into: "Dye"), relation("mill", "hospital", "Gowns"),
        relation("mill", "hospital", "Drapes"),
      ]), product: "Gowns")
    #expect(steps(pack) == ["1 mill>dyer 3", "2 dyer>mill 2", "3 mill>hospital 1"])
  }

  @Test("an input dated after all it went into contradicts it")
  func dates() {
    let pack = ProductEvidence(
      result([
        relation("farm", "mill", "Cotton", into: "Gowns", on: "2026-06-01"),
        relation("mill", "hospital", "Gowns"),
      ]), product: "Gowns")
    #expect(pack.contradictions.map { "\($0.input.number)>\($0.output.number)" } == ["1>2"])
    #expect(pack.grade == .partial)
  }

  @Test("letters of exhibits go on after z")
  func letters() {
    #expect([0, 25, 26, 27, 701, 702].map(ExhibitLetters.letters) == ["a", "z", "aa", "ab", "zz", "aaa"])
  }

  @Test("no line of the text is wider than the terminal but a place")
  func width() {
    let long = String(repeating: "Very Long Name ", count: 9)
    let text = EvidenceText(
      ProductEvidence(
        result([relation(long, "mill", long), relation("mill", "hospital", "Gowns")]), product: "Gowns")
    ).text
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
