import Foundation
import Testing

@testable import SupplyModel

@Suite struct CountryTests {
  @Test(arguments: [
    ("MY", "MY"), ("my", "MY"), ("MYS", "MY"), ("458", "MY"), ("840", "US"), ("36", "AU"), ("Malaysia", "MY"),
    ("  malaysia ", "MY"), ("Côte d'Ivoire", "CI"), ("COTE D\u{2019}IVOIRE", "CI"), ("Cote dIvoire", "CI"),
    ("Co\u{302}te d'Ivoire", "CI"), ("Ivory Coast", "CI"), ("Viet Nam", "VN"), ("Vietnam", "VN"),
    ("Burma", "MM"), ("Turkey (Türkiye)", "TR"), ("Turkey", "TR"), ("TÜRKİYE", "TR"),
    ("Congo, Democratic Republic of the", "CD"), ("Democratic Republic of Congo", "CD"), ("Congo, DRC", "CD"),
    ("Kyrgyz Republic", "KG"), ("North Korea", "KP"), ("Korea, Republic of", "KR"), ("EL", "GR"),
    ("XI", "GB"),
    ("UK", "GB"), ("XK", "XK"), ("Kosovo", "XK"), ("U.S.A.", "US"), ("the Netherlands", "NL"),
    ("Trinidad & Tobago", "TT"), ("Saint Lucia", "LC"), ("St. Lucia", "LC"),
    ("Micronesia, Federated States of", "FM"),
  ])
  func understands(_ text: String, _ code: String) {
    #expect(Country.named(text)?.code == code)
  }

  @Test(arguments: [
    "", " ", "EU", "QV", "n/a", "n.a.", "Fishing Vessels", "CN-XJ", "Atlantis", "999", "1234", "--",
  ])
  func doesNotGuess(_ text: String) {
    #expect(Country.named(text) == nil)
  }

  /// One country beside other words; codes of states are none.
  @Test(arguments: [
    ("China (Xinjiang)", "CN"), ("Xinjiang, China", "CN"), ("Penang / Malaysia", "MY"), ("Albany, GA", nil),
    ("Hong Kong, China", nil), ("Malaysia", nil), ("Georgia, United States", nil), ("CN-XJ, Urumqi", "CN"),
  ])
  func standsInALongerText(_ text: String, _ code: String?) {
    #expect(Country.standing(in: text)?.code == code)
  }

  @Test func namesItself() {
    #expect(Country(code: "CI").name == "Côte d'Ivoire")
    #expect(Country(code: "ZZ").name == "ZZ")
  }

  @Test func everyCountryIsFoundByEachOfItsCodesAndNames() {
    let table = CountryTable.shared
    #expect(table.names.count == 250)
    #expect(table.ambiguous.isEmpty)
    for (country, name) in table.names {
      #expect(Country.named(country.code) == country)
      #expect(Country.named(name) == country, "\(name)")
    }
  }

  @Test func aNameThatIsNotEqualGetsAHint() {
    #expect(Country.nearest(to: "Malasia") == Country(code: "MY"))
    #expect(Country.nearest(to: "Thialand") == Country(code: "TH"))
    #expect(Country.nearest(to: "Bangladsh") == Country(code: "BD"))
    #expect(Country.nearest(to: "Xyzzyland") == nil)
    #expect(Country.nearest(to: "MZ1") == nil)
  }

  @Test func aSubdivisionLiesInItsCountry() {
    #expect(Country.subdivision("CN-XJ") == Country(code: "CN"))
    #expect(Country.subdivision("US-MA") == Country(code: "US"))
    #expect(Country.subdivision("ZZ-XJ") == nil)
    #expect(Country.subdivision("CN") == nil)
    #expect(Country.subdivision("CN-XINJIANG") == nil)
  }

  @Test(arguments: [
    ("Deutschland", "DE"), ("CHINE", "CN"), ("Österreich", "AT"), ("osterreich", "AT"), ("马来西亚", "MY"),
    ("タイ", "TH"),
    ("Çin", "CN"), ("Côte d’Ivoire", "CI"), ("Elfenbeinküste", "CI"), ("Bangladesch", "BD"),
    ("ประเทศไทย", nil),
    ("ไทย", "TH"), ("Pakistan", "PK"), ("DE", "DE"), ("Vereinigtes Königreich", "GB"),
    ("République tchèque", "CZ"),
    ("Kongo", nil), ("cin", nil), ("Bayern", nil), ("", nil),
  ])
  func aNameInAnyLanguageIsKnown(_ text: String, _ code: String?) {
    #expect(Country.named(inAnyLanguage: text)?.code == code)
  }

  /// No name of the table is two countries', nor English for another.
  @Test func foreignNamesAreClear() {
    #expect(ForeignCountryNames.shared.ambiguous == [])
    #expect(ForeignCountryNames.shared.countries.count > 4_500)
    for (name, country) in ForeignCountryNames.shared.countries {
      #expect(Country.named(name).map { $0 == country } ?? true, "\(name) is \(country)")
      #expect(country.name != country.code, "\(country) is in no table")
    }
  }

  @Test(arguments: [("countries.csv", Country.tableText), ("country-names.csv", Country.foreignNamesText)])
  func theGeneratedTableIsTheCommittedFile(_ file: String, _ text: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "Sources/SupplyModel/ReferenceData/\(file)")
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }
}
