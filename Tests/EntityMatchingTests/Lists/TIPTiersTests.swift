import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct TIPTiersTests {
  private static let file = "tip_tiers.csv"

  /// What nobody gave for 2025 is no Tier 2.
  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent")) func newestYearOnly() throws {
    let reading = try #require(ListFormats.read(SharedFile.table(Self.file)))
    let list = try #require(reading.watchlists.first)
    let active = list.entries.filter(\.isActive)
    #expect(list.id == "tip-2025" && list.entries.count == 188 && active.count == 71)
    let counts = Dictionary(grouping: active, by: \.status).mapValues(\.count)
    #expect(counts["Tier 3"] == 20 && counts["Tier 2 Watch List"] == 25 && counts["Special Case"] == 4)
    #expect(reading.diagnostics.items.map(\.message) == ["countries without a tier for 2025: 117"])
    #expect(list.entries.allSatisfy { $0.country != nil })
  }
}
