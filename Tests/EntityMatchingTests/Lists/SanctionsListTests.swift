import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct SanctionsListTests {
  /// Published lists, shortened by others, and how many parties each names.
  static let shared = [
    (path: "documents/sanctions/perl-Data-Vali--data__sample_ofac_consolidated.xml", entries: 8),
    (path: "documents/sanctions/perl-Data-Vali--data__sample_eu.xml", entries: 7),
    (path: "documents/sanctions/perl-Data-Vali--data__sample_unsc.xml", entries: 7),
  ]

  private func read(_ path: String) throws -> ListReading {
    try #require(ListFormats.read(SharedFile.markup("Samples/list-formats/\(path)")))
  }

  @Test func ofac() throws {
    let reading = try read("ofac-sanctions/sdn.xml")
    let list = try #require(reading.watchlists.first)
    #expect(list.id == "ofac-sdn" && list.edition?.description == "2026-10-21")
    #expect(list.entries.map(\.id) == ["9520001", "9520002"])
    let company = list.entries[0]
    #expect(
      company.names == [
        "FICTIONAL EXAMPLE TRADING & SHIPPING CO., LTD.", "FICTIONAL SAMPLE TRADERS", "FETSCO",
      ])
    #expect(company.weakNames == ["FETSCO"])
    #expect(company.country?.code == "IR" && company.otherCountries.map(\.code) == ["AE"])
    #expect(company.identifiers.map(\.description) == ["reg:IR:FX952001"])
    #expect(company.scope == "programme FICTION, FICTION-EO99999; (Linked To: FICTIONAL EXAMPLE HOLDING)")
    #expect(company.status == "listed" && company.isActive && company.listedOn == nil && company.line == 8)
    #expect(list.entries[1].names == ["Specimen PLACEHOLDERSON", "Specimen PLACEHOLDERSEN"])
    #expect(list.entries[1].identifiers.isEmpty && list.entries[1].country == nil)
  }

  @Test func shipsAndAircraftAreCounted() throws {
    let items = try read("ofac-sanctions/sdn.xml").diagnostics.items
    #expect(items.map(\.message) == ["entries left out of the list: 1 of vessels, 1 of aircraft"])
  }

  @Test(arguments: [
    ("sdn.xml", "ofac-sdn"), ("SDN-2026-10-21.xml", "ofac-sdn"), ("consolidated.xml", "ofac-consolidated"),
    ("treasury-2026-10-21.xml", "ofac-treasury"), ("2026-10-21.xml", "ofac"),
  ])
  func theFileNameTellsWhichOFACList(_ name: String, _ id: String) throws {
    var source = SharedFile.markup("Samples/list-formats/ofac-sanctions/sdn.xml")
    source.path = "lists/\(name)"
    #expect(ListFormats.read(source)?.watchlists.map(\.id) == [id])
  }

  @Test func eu() throws {
    let reading = try read("eu-sanctions/eu-consolidated.xml")
    #expect(reading.diagnostics.items.isEmpty)
    let list = try #require(reading.watchlists.first)
    #expect(list.id == "eu-sanctions" && list.edition?.description == "2026-10-19")
    let company = list.entries[0]
    #expect(company.id == "EU.95200.1")
    #expect(
      company.names == ["Fictional Example Mining & Smelting OOO", "ООО Вымышленный Пример", "FEC"])
    #expect(company.weakNames == ["FEC"])
    #expect(company.country?.code == "RU" && company.otherCountries.isEmpty)
    #expect(company.identifiers.map(\.description) == ["reg:RU:9520000000952"])
    #expect(company.listedOn?.description == "2026-03-02")
    #expect(company.scope == "programme FICT, regulation 2026/9999 (OJ L999) of 2026-03-02")
    // The date of the regulation is not that of the listing.
    #expect(list.entries[1].names == ["Exemplar Van Nobody"] && list.entries[1].listedOn == nil)
  }

  @Test func un() throws {
    let reading = try read("un-sanctions/un-consolidated.xml")
    #expect(reading.diagnostics.items.isEmpty)
    let list = try #require(reading.watchlists.first)
    #expect(list.id == "un-sanctions" && list.edition?.description == "2026-10-18")
    let (person, bureau) = (list.entries[0], list.entries[1])
    #expect(
      person.names == [
        "SPECIMEN PLACEHOLDER NOBODY", "مثال وهمي لا أحد", "Specimen Nobody Example", "Abu Fictional",
        "Abu Sample",
      ])
    #expect(person.weakNames == ["Abu Fictional", "Abu Sample"])
    #expect(person.listedOn?.description == "2026-01-15" && person.country?.code == "AF")
    #expect(bureau.id == "FXe.952" && bureau.country?.code == "CD")
    #expect(bureau.names == ["FICTIONAL EXAMPLE MINERALS BUREAU", "Fictional Minerals"])
    #expect(bureau.scope == "Fiction-2; An invented bureau in a sample.")
  }

  @Test func theListOfOneCommitteeIsAListOfItsOwn() throws {
    let text = """
      <CONSOLIDATED_LIST dateGenerated="2026-10-18T00:00:00Z"><ENTITIES><ENTITY><FIRST_NAME>FICTION</FIRST_NAME>
      <UN_LIST_TYPE>Al-Fiction</UN_LIST_TYPE></ENTITY></ENTITIES></CONSOLIDATED_LIST>
      """
    let source = ListSource(
      path: "l.xml", sha256: "", content: .entries(MarkupEntries(whole: PlainMarkup.read(text))))
    #expect(ListFormats.read(source)?.watchlists.map(\.id) == ["un-sanctions-al-fiction"])
  }

  @Test(arguments: shared) func publishedLists(_ path: String, _ entries: Int) throws {
    guard SharedFile.isPresent(path) else { try Test.cancel("../shared is absent") }
    let list = try #require(ListFormats.read(SharedFile.markup(path))?.watchlists.first)
    #expect(list.entries.count == entries)
    #expect(list.entries.allSatisfy { $0.status == "listed" && $0.isActive && $0.line > 0 })
    #expect(list.entries.allSatisfy { !$0.id.isEmpty && $0.scope != nil })
    #expect(list.edition != nil)
  }

  @Test func aListThatHoldsFewerEntriesThanItSaysIsReported() throws {
    let path = Self.shared[0].path
    guard SharedFile.isPresent(path) else { try Test.cancel("../shared is absent") }
    let items = try #require(ListFormats.read(SharedFile.markup(path))).diagnostics.items
    #expect(
      items.filter { $0.slug == "list-count-differs" }.map(\.message)
        == ["the list says it has 8197 entries and holds 8"])
  }

  @Test func aWeakAliasNeverConfirms() throws {
    let list = try #require(try read("ofac-sanctions/sdn.xml").watchlists.first)
    func matches(_ name: String, _ country: String) -> [Match] {
      var network = SupplyNetwork()
      network.parties = [Party(id: "P", names: [name])]
      network.parties[0].country = Country(code: country)
      return WatchlistScreener(lists: [list]).screen(network).matches
    }
    let weak = try #require(matches("Fetsco", "IR").first)
    #expect(!weak.isConfirmed && weak.score == 0.8 && weak.features.contains { $0.name == "weak alias" })
    // Either country of the entry is a second witness, a third one speaks against it.
    for country in ["IR", "AE"] {
      #expect(matches("Fictional Sample Traders", country).map(\.isConfirmed) == [true])
    }
    #expect(matches("Fictional Sample Traders", "TR").map(\.score) == [0.75])
  }
}
