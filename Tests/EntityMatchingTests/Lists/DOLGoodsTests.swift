import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct DOLGoodsTests {
  private static let file = "official/dol-list-of-goods-2022.xml"

  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent")) func officialFile() throws {
    let reading = try #require(ListFormats.read(SharedFile.markup(Self.file)))
    let list = try #require(reading.watchlists.first)
    #expect(list.id == "dol-tvpra")
    #expect(list.entries.count == 467)
    #expect(Set(list.entries.map(\.id)).count == 467)
    // A year is no edition date.
    #expect(list.edition == nil)
    #expect(list.entries.count(where: \.isActive) == 121)
    #expect(list.entries.count { $0.status == "child labor" } == 336)
    #expect(list.entries.count { $0.status == "made with listed inputs" } == 10)
    let cells = try #require(list.entries.first { $0.product == "Lithium-Ion Batteries" })
    #expect(cells.scope == "manufacturing, China; with inputs from Congo, Democratic Republic of the")
  }

  @Test func sampleLayout() throws {
    let path = "Samples/list-formats/dol-goods/dol-list-of-goods-2026-09-30.xml"
    let list = try #require(ListFormats.read(SharedFile.markup(path))?.watchlists.first)
    #expect(list.edition?.description == "2026-09-30")
    #expect(list.entries.map(\.status) == ["forced labor", "child labor"])
    #expect(list.entries.map(\.isActive) == [true, false])
  }

  /// The same list as a table and as answers of the service gives the same entries.
  @Test func layoutsAgree() throws {
    let lists = try [
      "dol-goods-table/dol-list-of-goods-2026-09-30.csv", "dol-goods-json/dol-goods-2026-09-30.json",
    ].map { try #require(ListFormats.read(SharedFile.list("Samples/list-formats/\($0)"))?.watchlists.first) }
    for list in lists {
      #expect(list.id == "dol-tvpra" && list.edition?.description == "2026-09-30")
      #expect(list.entries.map { $0.country?.code } == ["MY", "MM", "TR"])
      #expect(list.entries.map(\.isActive) == [true, true, false])
      #expect(list.entries[1].status == "child labor, forced labor, forced child labor")
    }
    #expect(lists[0].entries.map(\.id) == lists[1].entries.map(\.id))
  }

  @Test(.enabled(if: SharedFile.isPresent("dol_tvpra_goods_2022.csv"), "../shared is absent"))
  func tableOfTheWholeListAgreesWithTheFile() throws {
    let table = try #require(ListFormats.read(SharedFile.table("dol_tvpra_goods_2022.csv"))?.watchlists.first)
    let file = try #require(ListFormats.read(SharedFile.markup(Self.file))?.watchlists.first)
    func facts(_ list: Watchlist) -> Set<[String]> {
      Set(list.entries.map { [$0.id, $0.status, $0.country?.code ?? "", "\($0.isActive)"] })
    }
    #expect(table.entries.count == 467 && facts(table) == facts(file))
  }
}
