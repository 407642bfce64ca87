import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct UFLPAEntityPageTests {
  private static let page = "official/uflpa-entity-list-2026-07-09.html"
  private static let cleaned = "uflpa_entity_list_2026-07-09.csv"
  private static var isPresent: Bool { SharedFile.isPresent(page) && SharedFile.isPresent(cleaned) }

  private func list() throws -> Watchlist {
    let reading = try #require(ListFormats.read(SharedFile.markup(Self.page)))
    #expect(reading.diagnostics.items.isEmpty)
    return try #require(reading.watchlists.first)
  }

  @Test(.enabled(if: isPresent, "../shared is absent")) func officialPage() throws {
    let list = try list()
    #expect(list.id == "uflpa")
    #expect(list.entries.count == 144)
    #expect(list.edition?.description == "2026-07-09")
    #expect(Set(list.entries.map(\.id)).count == 144)
    #expect(list.entries.allSatisfy { $0.isActive && $0.listedOn != nil && $0.line > 0 })
    #expect(list.entries.filter { $0.scope?.contains("; section") == true }.count == 15)
    #expect(list.entries.filter(\.includesSubsidiaries).count == 2)
    let corps = try #require(list.entries.first { $0.names.contains("XPCC") })
    #expect(corps.names.contains("Bingtuan") && corps.includesSubsidiaries)
    #expect(corps.region == "CN-XJ")
  }

  /// Names, aliases and dates as another hand cleaned them.
  @Test(.enabled(if: isPresent, "../shared is absent")) func agreesWithTheCleanedCopy() throws {
    let list = try list()
    let table = try #require(ListTable(SharedFile.table(Self.cleaned)))
    #expect(table.rows.count == 160)
    for row in table.rows {
      let name = try #require(table.text(row, "name"))
      let entry = try #require(list.entries.first { $0.names.contains(name) }, "\(name) is missing")
      let aliases = table.text(row, "aliases")?.split(separator: "|").map(String.init) ?? []
      #expect(Set(aliases).isSubset(of: entry.names), "aliases of \(name)")
      let date = try #require(table.text(row, "effective_date"))
      #expect(entry.scope?.contains("effective \(date)") == true)
    }
    let known = Set(
      table.rows.flatMap { row in
        [table.text(row, "name") ?? ""]
          + (table.text(row, "aliases")?.split(separator: "|").map(String.init) ?? [])
      })
    let others = Set(list.entries.flatMap(\.names)).subtracting(known)
    #expect(others.sorted() == ["No. 4 Vocation Skills Education Training Center", "VSETC"])
  }

  @Test func sampleLayout() throws {
    let reading = try #require(
      ListFormats.read(SharedFile.markup("Samples/list-formats/dhs-uflpa/uflpa-entity-list-2026-10-20.html"))
    )
    let entries = try #require(reading.watchlists.first?.entries)
    #expect(
      entries.map(\.names.first) == ["Fictional Hotan Example Hair Co., Ltd.", "Fictional Corps (FCE)"])
    #expect(entries[0].names.contains("Example Hair"))
    #expect(
      entries[0].scope
        == "section 2(d)(2)(B)(i), effective 2022-06-21; section 2(d)(2)(B)(v), effective 2024-11-25")
    #expect(entries[1].includesSubsidiaries)
  }

  @Test(arguments: [
    ("A Co., Ltd. (and two aliases: B Works; and C Works)", ["A Co., Ltd.", "B Works", "C Works"]),
    ("A Co. (also known as B Co., Ltd. and C; and formerly known as D)", ["A Co.", "B Co., Ltd.", "C", "D"]),
    ("A Cotton and Linen Co. (Group) Ltd.", ["A Cotton and Linen Co. (Group) Ltd."]),
    ("A Transport Co. and B Transport Co.", ["A Transport Co.", "B Transport Co."]),
    (
      "A Carpet, B Carpet, and C.D. Carpet Industries; Kathmandu.",
      ["A Carpet", "B Carpet", "C.D. Carpet Industries"]
    ),
    ("A Agriculture, Industry, and Trade Co., Ltd.", ["A Agriculture, Industry, and Trade Co., Ltd."]),
    ("A Tea Co., Ltd. (of Nagoya, Japan)", ["A Tea Co., Ltd."]),
    ("A Works (B (Szechuan) Works; C Prison)", ["A Works", "B (Szechuan) Works", "C Prison"]),
  ])
  func wordings(_ text: String, _ names: [String]) {
    #expect(EntityWording(text).names == names)
  }

  @Test(arguments: [
    "A Co., Ltd., and Subsidiaries", "A Group and its Subsidiaries", "A (B) and its subordinates",
    "A de C.V. and B de C.V. and their subsidiaries",
  ])
  func subsidiaries(_ text: String) { #expect(EntityWording(text).includesSubsidiaries) }
}
