import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct OrderHistoryTests {
  private static let file = "cbp_healthcare_wro_history.csv"

  /// Six glove makers of Malaysia were listed; none is.
  @Test(.enabled(if: SharedFile.isPresent(file), "../shared is absent"))
  func liftedGloveOrdersAreHistoryAndNeverInForce() throws {
    let list = try #require(ListFormats.read(SharedFile.table(Self.file))?.watchlists.first)
    let gloves = list.entries.filter {
      $0.country?.code == "MY" && $0.product?.lowercased().contains("glove") == true
    }
    #expect(gloves.count == 6)
    #expect(gloves.allSatisfy { !$0.isActive && $0.delistedOn != nil && $0.listedOn != nil })
    #expect(
      gloves.map { $0.delistedOn!.description }.sorted() == [
        "2020-03-23", "2021-09-10", "2023-02-08", "2023-04-26", "2023-09-18", "2024-10-11",
      ])
    for name in ["Top Glove Corporation Bhd", "Maxter Glove Manufacturing Sdn. Bhd.", "GP Lumut"] {
      #expect(gloves.contains { $0.names.contains(name) }, "\(name)")
    }
    // Natchi was listed, not its parent.
    #expect(!list.entries.contains { $0.names.contains { $0.contains("Eastman") } })
    #expect(list.entries.filter(\.isActive).map(\.country?.code) == ["CN", "CN"])
  }

  @Test func sampleLayout() throws {
    let path = "Samples/list-formats/cbp-wro-history/import-order-history-2026-10-27.csv"
    let list = try #require(ListFormats.read(SharedFile.table(path))?.watchlists.first)
    #expect(list.id == "cbp-wro-history" && list.edition?.description == "2026-10-27")
    #expect(list.entries.map(\.isActive) == [false, false, true])
    #expect(list.entries.map(\.includesSubsidiaries) == [false, true, false])
    #expect(list.entries[0].names.count == 3 && list.entries[1].names == ["Specimen Palm Holdings Berhad"])
  }
}
