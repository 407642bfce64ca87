import Testing

@testable import SupplyModel

/// One value of a scheme and what is wrong with it; nil for a valid one.
struct IdentifierVector: Sendable, CustomTestStringConvertible {
  let text: String
  let problem: Identifier.Problem?
  var testDescription: String { text }

  init(_ text: String, _ problem: Identifier.Problem? = nil) {
    self.text = text
    self.problem = problem
  }
}

@Suite struct IdentifierTests {
  @Test(arguments: IdentifierVector.all)
  func problemOfEachVector(_ vector: IdentifierVector) throws {
    let identifier = try #require(Identifier(parsing: vector.text))
    #expect(identifier.problem == vector.problem)
    #expect(identifier.isValid == (vector.problem == nil))
  }

  @Test func everySchemeHasAValidAndAnInvalidVector() {
    let valid = Set(
      IdentifierVector.all.filter { $0.problem == nil }.compactMap { Identifier(parsing: $0.text)?.scheme })
    let invalid = Set(
      IdentifierVector.all.filter { $0.problem != nil }.compactMap { Identifier(parsing: $0.text)?.scheme })
    for scheme in IdentifierScheme.all {
      #expect(valid.contains(scheme.id), "no valid vector of \(scheme.id)")
      #expect(invalid.contains(scheme.id), "no invalid vector of \(scheme.id)")
    }
  }

  @Test func spellingsOfOneValueAreOneIdentifier() {
    let spellings = [
      "lei:529900T8BM49AURSDO55", "LEI: 5299 00T8 BM49 AURS DO55", "lei:529900-t8bm49aursdo-55",
    ]
    #expect(Set(spellings.compactMap { Identifier(parsing: $0) }).count == 1)
    #expect(Identifier(parsing: "reg:my:2020-0101.2345")?.description == "reg:MY:202001012345")
    #expect(Identifier(parsing: "vat:DE:136 695 976") == Identifier(parsing: "vat:DE136695976"))
    #expect(Identifier(scheme: "vat", text: "094259216", country: Country(code: "GR")).value == "EL094259216")
  }

  @Test func schemesOfOneRegisterShareAForm() {
    let pairs = [
      ("siren:552008443", "reg:FR:552008443"), ("orgnr:5560360793", "reg:SE:556036-0793"),
      ("orgnr:988077917", "reg:NO:988077917"), ("gtin:036000291452", "gtin:00036000291452"),
      ("piva:00743110157", "vat:IT00743110157"), ("ndc:0099-0155-2", "ndc:00099-0155-02"),
    ]
    for (a, b) in pairs { #expect(Identifier(parsing: a)?.equivalent == Identifier(parsing: b)?.equivalent) }
  }

  @Test func textWithoutSchemeOrValueIsNoIdentifier() {
    for text in ["529900T8BM49AURSDO55", "lei:", ":1", ""] { #expect(Identifier(parsing: text) == nil) }
  }

  @Test func strengthAndVeto() throws {
    let duns = try #require(Identifier(parsing: "duns:069032677"))
    #expect(duns.isStrong && !duns.isSingleValued)
    let lei = try #require(Identifier(parsing: "lei:529900T8BM49AURSDO55"))
    #expect(lei.isStrong && lei.isSingleValued)
    #expect(!Identifier(scheme: "email", value: "a@b.example").isStrong)
    #expect(!Identifier(scheme: "supplier-number", value: "4711").isStrong)
    #expect(Identifier(parsing: "uscc:91650100YBK02U6KC4")?.registeredRegion == "CN-XJ")
  }
}
