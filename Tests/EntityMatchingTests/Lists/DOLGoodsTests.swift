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
}
