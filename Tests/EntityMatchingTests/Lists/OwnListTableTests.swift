import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct OwnListTableTests {
  private func read(_ rows: String, name: String = "lists-2026-10-01.csv") throws -> ListReading {
    let header =
      "List,Entry ID,Name,Aliases,Country,Region,Product,HS,Status,Listed On,Delisted On,Source,Kind\n"
    return try #require(ListFormats.read(PlainTable.source(header + rows, name: name)))
  }

  @Test func severalListsInOneFile() throws {
    let reading = try read(
      """
      ban,B-1,Lotus Gloves Sdn. Bhd.,Lotus|Lotus Rubber,MY,,gloves,4015.12|4015.19,Active,2021-10-21,,x,
      ban,B-2,Orchid,,TH,,,,Lifted,2020-07-15,,x,
      ratings,R-1,CN,,CN,,,,Tier 3,,,x,
      """)
    #expect(reading.watchlists.map(\.id) == ["ban", "ratings"])
    #expect(reading.watchlists[0].edition?.description == "2026-10-01")
    let entry = reading.watchlists[0].entries[0]
    #expect(entry.names == ["Lotus Gloves Sdn. Bhd.", "Lotus", "Lotus Rubber"])
    #expect(entry.hs == ["401512", "401519"])
    #expect(reading.watchlists[0].entries.map(\.isActive) == [true, false])
    #expect(reading.watchlists[1].entries[0].subject == .country)
    #expect(reading.diagnostics.items.isEmpty)
  }

  @Test func namesInsideNamesAreNamesToo() throws {
    let entries = try read(
      """
      l,1,"Lotus Co., Ltd. (also known as Orchid Trading)",Iris;Rose,MY,,,,Active,,,x,
      """
    ).watchlists[0].entries
    #expect(Set(["Orchid Trading", "Iris", "Rose"]).isSubset(of: entries[0].names))
  }

  @Test func listedAgainIsInForceAndNotYetIsNotNo() throws {
    let entries = try read(
      """
      l,1,Lotus,,MY,,,,Active,2024-06-01,2023-01-01,x,
      l,2,Orchid,,MY,,,,Not yet lifted,2024-06-01,,x,
      l,3,Iris,,MY,,,,No,2024-06-01,,x,
      """
    ).watchlists[0].entries
    #expect(entries.map(\.isActive) == [true, true, false])
  }

  @Test func subjects() throws {
    let entries = try read(
      """
      l,1,Lotus,,MY,,gloves,,Active,,,x,
      l,2,,,MY,,Rubber gloves,,Active,,,x,
      l,3,Xinjiang,,CN,,,,Active,,,x,
      l,4,,,CN,XUAR,,,Active,,,x,
      l,5,Cotton,,TM,,,,Active,,,x,good
      """
    ).watchlists[0].entries
    #expect(entries.map(\.subject) == [.party, .good, .region, .region, .good])
    #expect(entries.map(\.region) == [nil, nil, "CN-XJ", "CN-XJ", nil])
    #expect(entries[4].product == "Cotton" && entries[4].names.isEmpty)
  }

  @Test(arguments: [
    ("Active", true), ("Partially Modified", true), ("Inactive", false), ("Modified", false), ("", true),
  ])
  func statuses(_ status: String, _ isActive: Bool) throws {
    #expect(try read("l,1,Lotus,,MY,,,,\(status),,,x,").watchlists[0].entries[0].isActive == isActive)
  }

  @Test func delistedOnOrBeforeTheEditionIsNotInForce() throws {
    for (date, isActive) in [("2026-09-30", false), ("2026-10-01", false), ("2026-10-02", true)] {
      #expect(try read("l,1,Lotus,,MY,,,,Active,,\(date),x,").watchlists[0].entries[0].isActive == isActive)
    }
    let undated = try read("l,1,Lotus,,MY,,,,Active,,2027-01-01,x,", name: "list.csv")
    #expect(undated.watchlists[0].edition == nil)
    #expect(!undated.watchlists[0].entries[0].isActive)
  }

  @Test(arguments: [
    ("l,1,Lotus,,Atlantis,,,,Active,,,x,", "unknown-country"),
    ("l,1,Lotus,,MY,,,,Active,soon,,x,", "unreadable-date"),
    ("l,1,,,,,,,Active,,,x,", "entry-without-name"), ("l,1,Lotus,,MY,,,,Purple,,,x,", "unknown-status"),
    ("l,1,Lotus,,MY,,,,Active,,,x,ship", "unknown-kind"),
    ("l,1,Lotus,,,,,,,,,,\nl,1,Orchid,,,,,,,,,,", "repeated-entry"),
  ])
  func problems(_ row: String, _ slug: String) throws {
    let diagnostics = try read(row).diagnostics
    #expect(diagnostics.items.map(\.slug) == [slug])
    #expect(diagnostics.items.first?.path?.hasPrefix("lists-2026-10-01.csv:") == true)
  }

  @Test func tablesOfOtherKindsAreLeftAlone() {
    #expect(ListFormats.read(PlainTable.source("id,name\nP1,Lotus\n")) == nil)
  }
}
