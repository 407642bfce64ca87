import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct CBPOrdersTests {
  private static let file = "official/cbp-wro-findings-2026-06-23.csv"

  private func list() throws -> Watchlist {
    let reading = try #require(ListFormats.read(SharedFile.table(Self.file)))
    #expect(reading.diagnostics.items.map(\.message) == [])
    return try #require(reading.watchlists.first)
  }

  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent")) func officialFile() throws {
    let list = try list()
    #expect(list.id == "cbp-wro")
    // Five entries more: who was taken out of two orders that go on, by the day it happened.
    #expect(list.entries.count == 72 && Set(list.entries.map(\.line)).count == 67)
    #expect(list.edition?.description == "2026-06-23")
    #expect(list.entries.count { $0.status == "Active" } == 62)
    #expect(list.entries.count { $0.status == "Partially Modified" && $0.isActive } == 4)
    #expect(
      list.entries.filter { !$0.isActive && $0.delistedOn == nil }.map(\.names.first) == [
        "Kingtom Aluminio S.R.L."
      ])
    #expect(Set(list.entries.map(\.id)).count == 72)
    #expect(list.entries.allSatisfy { $0.listedOn != nil })
    #expect(list.entries.allSatisfy { $0.subject != .party || !$0.names.isEmpty })
  }

  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent")) func subjects() throws {
    let list = try list()
    let regions = list.entries.filter { $0.subject == .region }
    #expect(regions.map(\.region) == ["CN-XJ"])
    #expect(regions.first?.product == "Cotton, Tomatoes and Downstream Products")
    let goods = list.entries.filter { $0.subject == .good }
    #expect(
      goods.map { "\($0.product ?? "") \($0.country?.code ?? "")" } == ["Cotton TM", "Gold CD", "Tobacco MW"])
    #expect(goods[0].scope?.contains("All Turkmenistan Cotton or products") == true)
  }

  @Test(
    .enabled(if: SharedFile.isPresent(file), "../shared is absent"),
    arguments: [
      ("Select (Nantong) Safety Products Co. Limited", "CN"), ("Horticola Tom S.A. de C.V.", "MX"),
      ("K.K. Carpet Industries", "NP"), ("Shenyang Dabei Prison", "CN"), ("Union Kogyo Co., Ltd.", "JP"),
      ("Baoding LYSZD Trade and Business Co., Ltd.", "CN"), ("Hoshine Silicon Industry Co. Ltd.", "CN"),
      ("Xinsheng (New Life) Labor Factory", "CN"), ("VSETC", "CN"), ("Serbia Zijin Copper D.O.O.", "RS"),
    ])
  func namesInside(_ name: String, _ country: String) throws {
    let entry = try #require(try list().entries.first { $0.names.contains(name) })
    #expect(entry.country?.code == country)
  }

  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent")) func shipsHaveNoCountry() throws {
    let names = try list().entries.filter { $0.country == nil }.flatMap(\.names)
    #expect(names.contains("Dalian Ocean Fishing Co. Ltd.") && names.contains("Hangton No. 112"))
  }

  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent"))
  func whoWasTakenOutOfAnOrderIsHistory() throws {
    let removed = try list().entries.filter { $0.delistedOn != nil }
    #expect(
      removed.map { "\($0.delistedOn!) \($0.names.joined(separator: ", "))" } == [
        "2021-07-23 Annapurna Carpet",
        "1998-10-06 Norsang Carpet Industries Pvt., Ltd., Everest Carpet, K.K. Carpet Industries",
        "2021-05-21 Premium Tobacco Malawi Lt (PTML), Premium Tobacco Malawi Lt, PTML",
        "2020-07-31 Limbe Leaf Tobacco Company Limited (LLTC), Limbe Leaf Tobacco Company Limited, LLTC",
        "2020-06-03 Alliance One International",
      ])
    #expect(removed.allSatisfy { !$0.isActive })
    let carpets = try #require(try list().entries.first { $0.names.contains("Valley Carpet") })
    #expect(
      carpets.isActive && carpets.names == ["Kumar Carpet Pvt.", "Singhe Carpet Pvt., Ltd.", "Valley Carpet"])
  }

  /// What is not understood is not over.
  @Test(arguments: [
    ("Active", true), ("Partially Modified", true), ("Inactive-Pending Litigation", false),
    ("Revoked", false),
    ("", true), ("Reinstated", true), ("Under review", true),
  ])
  func anOrderIsInForceUntilItsStatusEndsIt(_ status: String, _ isActive: Bool) throws {
    let text = """
      Calendar Year,Country,Country Code,Merchandise,Entity,Industry,Status,WRO/Finding,Effective Date,Remarks,Press Release
      2020,Mexico,MX,Tomatoes,Fictional Orchard,Agriculture,\(status),WRO,12/8/2020,,
      """
    let source = ListSource(
      path: "cbp-wro-findings-2026-10-27.csv", sha256: "", content: .table(PlainTable.read(text)))
    let reading = try #require(ListFormats.read(source))
    #expect(reading.watchlists.first?.entries.first?.isActive == isActive)
    #expect((reading.diagnostics.counts["unknown-status"] != nil) == ["", "Under review"].contains(status))
  }

  @Test func sampleLayout() throws {
    let path = "Samples/list-formats/cbp-wro/cbp-wro-findings-2026-10-27.csv"
    let list = try #require(ListFormats.read(SharedFile.table(path))?.watchlists.first)
    #expect(list.edition?.description == "2026-10-27")
    #expect(list.entries.map(\.isActive) == [true, true, false])
    #expect(list.entries[0].names == ["Fictional Example Peña S.A. de C.V.", "Peña Example Farms"])
  }
}
