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

  @Test func everySchemeHasVectorsOfEveryKind() {
    var found: [String: Set<String>] = [:]
    for vector in IdentifierVector.all {
      guard let scheme = Identifier(parsing: vector.text)?.scheme else { continue }
      found[scheme, default: []].insert(vector.problem?.rawValue ?? "valid")
    }
    for scheme in IdentifierScheme.all {
      let wanted = ["valid", "a placeholder"] + (scheme.isStrong ? ["of the wrong length"] : [])
      #expect(Set(wanted).isSubset(of: found[scheme.id] ?? []), "vectors of \(scheme.id)")
    }
  }

  /// Every one of these rules finds any single digit that was misread.
  @Test(arguments: ["lei", "uscc", "siren", "piva", "gln", "gtin", "unii", "osid", "kbo"])
  func oneWrongDigitIsFound(_ scheme: String) throws {
    let valid = IdentifierVector.all.filter { $0.problem == nil && $0.text.hasPrefix(scheme + ":") }
    for identifier in valid.compactMap({ Identifier(parsing: $0.text) }) {
      for changed in identifier.value.withOneDigitChanged {
        #expect(!Identifier(scheme: scheme, value: changed).isValid, "\(scheme):\(changed)")
      }
    }
    #expect(!valid.isEmpty)
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

extension String {
  /// Every text that differs from this one in a single digit.
  fileprivate var withOneDigitChanged: [String] {
    indices.filter { self[$0].isASCII && self[$0].isNumber }.flatMap { index in
      "0123456789".filter { $0 != self[index] }.map { digit in
        replacingCharacters(index, with: digit)
      }
    }
  }

  private func replacingCharacters(_ index: Index, with character: Character) -> String {
    String(self[..<index]) + String(character) + String(self[self.index(after: index)...])
  }
}
