import SupplyModel
import Testing

@testable import TradeDocuments

/// How tables nobody described could be read.
@Suite struct MappingProposalTests {
  private func proposal(_ table: String, path: String = "in/spend.csv", buyer: String? = nil)
    -> MappingProposal?
  {
    let unknown = UnknownTable(buyer: buyer)
    let document = read(table, path: path, formats: DocumentFormats.all + [unknown])
    #expect(
      document.format != unknown.id || document.batch.parties.isEmpty && document.batch.relations.isEmpty)
    return unknown.proposals.first
  }

  /// What the proposed mapping reads from the table it was made from.
  private func reading(_ table: String, _ proposal: MappingProposal) -> ReadDocument {
    read(table, path: "in/spend.csv", formats: [MappedTable(proposal.mapping)])
  }

  @Test func whatIsProposedReadsTheTable() throws {
    let table = """
      Lieferant;Land;Artikel;Bestellwert EUR;Datum
      Fict Rhein GmbH;Deutschland;Handschuhe;120.450,50;03.04.2026
      Fict Glove Sdn Bhd;Malaysia;Handschuhe;80.000;12.05.2026

      """
    let found = try #require(proposal(table))
    #expect(found.decisions.keys.map { "\($0)" } == ["party(\"buyer\", key: \"name\")"])
    #expect(found.unread == [])
    let document = reading(table, found)
    #expect(document.slugs == [])
    #expect(document.batch.relations.map(\.value.value) == [120_450.5, 80_000])
    #expect(document.batch.relations.map { $0.observedOn?.description } == ["2026-04-03", "2026-05-12"])
    #expect(document.batch.relations.allSatisfy { document.batch.symbols[$0.currency] == "EUR" })
    #expect(document.batch.parties.compactMap { $0.value(of: .country) } == ["DE", "MY"])
  }

  @Test func tiersBecomeAChain() throws {
    let table = """
      Product,Tier 1,Tier 2,Tier 2 Material,Tier 3
      Gloves,A,B,Latex,C
      Gowns,A,,,n/a

      """
    let found = try #require(proposal(table, buyer: "Fict Hospital"))
    #expect(
      found.mapping.relations.map { "\($0.supplier)>\($0.buyer)" } == [
        "tier3>tier2", "tier2>supplier", "supplier>buyer",
      ])
    #expect(found.mapping.missing == ["n/a"])
    #expect(found.decisions.isEmpty)
    let batch = reading(table, found).batch
    #expect(batch.parties.map { $0.key ?? "-" }.sorted() == ["A", "B", "C", "Fict Hospital"])
    #expect(batch.relations.count == 4)
    #expect(batch.diagnostics.items == [])
  }

  /// Rows of different papers are no duplicates of each other, and prove only the purchase.
  @Test func thePaperOfARowStandsByAllItsLinks() throws {
    let table = """
      Manufacturer,Vendor,Item,Invoice No,Invoice Date
      M,V,Gloves,1,2026-01-02
      M,V,Gloves,2,2026-01-03

      """
    let found = try #require(proposal(table, buyer: "Fict Hospital"))
    #expect(
      found.mapping.relations.map { $0.fields[.document] } == [.column("Invoice No"), .column("Invoice No")])
    #expect(found.mapping.relations.map { $0.fields[.evidence] } == [nil, .constant("transaction")])
    #expect(
      reading(table, found).batch.relations.map { $0.observedOn?.description } == [
        "2026-01-02", "2026-01-02", "2026-01-03", "2026-01-03",
      ])
  }

  @Test func aDayThatMayBeTwoIsLeftToAPerson() throws {
    let found = try #require(proposal("Supplier,Date\nA,03/04/2026\nB,05/04/2026\n"))
    #expect(found.decisions[.dates]?.reason == "'03/04/2026' may be either")
    #expect(found.decisions[.relation(0, .observedOn)]?.value == "Date")
    #expect(found.mapping.relations[0].fields[.observedOn] == nil)
    let clear = try #require(proposal("Supplier,Date\nA,03/04/2026\nB,25/04/2026\n"))
    #expect(clear.mapping.dates.map(\.pattern) == ["d/M/yyyy"])
    #expect(clear.decisions[.dates] == nil)
  }

  @Test func aNumberThatMayBeTwoIsLeftToAPerson() throws {
    let unclear = try #require(proposal("Supplier;Spend EUR\nA;310,000\n"))
    #expect(unclear.decisions[.decimal]?.reason == "'310,000' may be read in two ways")
    #expect(unclear.mapping.decimal == nil)
    #expect(
      try #require(proposal("Supplier;Spend EUR\nA;310,000\nB;1,5\n")).mapping.decimal == UInt8(ascii: ","))
    #expect(
      try #require(proposal("Supplier;Spend EUR\nA;310.000\nB;1.234.567\n")).mapping.decimal
        == UInt8(ascii: ","))
    #expect(try #require(proposal("Supplier;Spend EUR\nA;310\nB;20\n")).decisions[.decimal] == nil)
  }

  /// An origin is that of the goods, and a country without a name may be anybody's.
  @Test func noCountryIsGivenToTheWrongParty() throws {
    let found = try #require(proposal("Supplier,Manufacturer,Country,Country of origin\nA,M,CN,MY\n"))
    #expect(found.mapping.parties.allSatisfy { $0.country == nil })
    #expect(found.decisions[.party("supplier", key: "country")]?.reason == "whose country is it?")
    #expect(found.unread == ["Country", "Country of origin"])
  }

  @Test func anAmountWithoutACurrencyAsksForOne() throws {
    let found = try #require(proposal("Supplier,Spend\nA,12.50\n"))
    #expect(found.decisions[.relation(0, .currency)] != nil)
    #expect(try #require(proposal("Supplier,Spend\nA,12.50 €\n")).decisions[.relation(0, .currency)] == nil)
    let column = try #require(proposal("Supplier,Spend,Currency\nA,12.50,CHF\n"))
    #expect(column.mapping.relations[0].fields[.currency] == .column("Currency"))
  }

  /// Numbers are what a ledger calls its creditors by, not what they are called.
  @Test(arguments: [
    (
      "Kreditor;Name 1;Land;Material\n100012;Fict Silicon Co., Ltd;CN;Rohr\n100013;Fict GmbH;DE;Kittel\n",
      "Name 1"
    ),
    ("Supplier,Name,Spend EUR\nS1,Fict Silicon,1\nS2,Fict Textiles,2\n", "Name"),
    ("Vendor,Vendor name\nV-0012,Fict Silicon\nV-0013,Fict Textiles\n", "Vendor name"),
    ("Supplier,Name of contact\nFict Silicon,Ann\n3M,Bob\n", "Supplier"),
  ])
  func theNameIsPreferredToTheNumber(_ table: String, _ column: String) throws {
    let found = try #require(proposal(table, buyer: "Fict Hospital"))
    #expect(found.mapping.parties.first { $0.label == "supplier" }?.name == .column(column))
    #expect(found.decisions[.party("supplier", key: "name")] == nil)
  }

  @Test func numbersWithoutNamesAskForThem() throws {
    let found = try #require(proposal("Supplier,Product\n100012,Gloves\n100013,Gowns\n"))
    #expect(
      found.decisions[.party("supplier", key: "name")]?.reason
        == "these look like numbers, where are the names?")
  }

  @Test func numberedSuppliersAreProposedEach() throws {
    let table = """
      Product,Supplier 1,Country 1,Supplier 2,Country 2,Spend EUR
      Gowns,Fict Medical,VN,Fict Cotton,CN,10
      Gloves,Fict Rubber,DE,,,5

      """
    let found = try #require(proposal(table, buyer: "Fict Hospital"))
    #expect(found.unread == [])
    #expect(
      found.decisions.map { "\($0.key) \($0.value.reason)" } == [
        "party(\"supplier2\", key: \"name\") another supplier, or one behind the first?"
      ])
    let batch = reading(table, found).batch
    #expect(batch.relations.count == 3 && batch.diagnostics.items == [])
    #expect(batch.relations.map(\.value) == [Figure(10), .missing, Figure(5)])
    #expect(batch.parties.compactMap { $0.value(of: .country) } == ["VN", "CN", "DE"])
  }

  /// What could name a supplier and is not read is asked about.
  @Test(arguments: [
    ("Supplier,Backup supplier\nA,B\n", "or 'Backup supplier'? nothing is read from it"),
    ("Supplier,Product,Supplier\nA,x,B\n", "it stands 2 times, only the first is read"),
  ])
  func anotherColumnOfSuppliersIsNotPassedOver(_ table: String, _ reason: String) throws {
    let found = try #require(proposal(table, buyer: "Fict Hospital"))
    #expect(found.decisions[.party("supplier", key: "name")]?.reason == reason)
  }

  @Test func aTableWithoutSuppliersGetsNone() {
    #expect(proposal("Department,Date,Amount\nStores,2026-01-01,5\n") == nil)
    #expect(proposal("Customer,Product\nA,B\n") == nil)
    #expect(proposal("a note, and nothing more\n") == nil)
  }

  @Test func whatHeadwaterKnowsIsNotProposed() {
    #expect(proposal("supplier,buyer,product\nA,B,C\n") == nil)
    #expect(proposal("id,name,country\nA,B,MY\n") == nil)
  }

  /// A file name is a pattern in a mapping.
  @Test func theFilesNameStandsForItself() throws {
    let found = try #require(proposal("Supplier,Spend\nA,1\n", path: "in/spend [2026]*.csv"))
    #expect(found.mapping.files == "spend ?2026??.csv")
    #expect(found.mapping.name == "spend [2026]*")
  }
}
