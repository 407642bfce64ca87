import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct OpenSanctionsTests {
  private func read(_ path: String) throws -> (Watchlist, [String]) {
    let reading = try #require(ListFormats.read(SharedFile.list("Samples/list-formats/\(path)")))
    return (try #require(reading.watchlists.first), reading.diagnostics.items.map(\.message))
  }

  @Test func simplifiedTable() throws {
    let (list, said) = try read("opensanctions-table/targets.simple.csv")
    #expect(list.id == "opensanctions-fictional-forced-labor-dataset")
    #expect(list.edition?.description == "2026-10-20")
    #expect(said == ["entries left out of the list: 1 of Vessel"])
    #expect(list.entries.map(\.isActive) == [true, false])
    #expect(
      list.entries[0].names == ["Fictional Example Silicon Co., Ltd.", "虚构样例硅业", "Example Fictional Silicon"])
    #expect(list.entries[0].identifiers.map(\.description) == ["uscc:91650100YBK02U6KC4"])
    #expect(list.entries[0].listedOn?.description == "2024-05-17" && list.entries[0].delistedOn == nil)
    #expect(list.entries[1].status == "Inactive" && list.entries[1].delistedOn?.description == "2023-09-18")
  }

  @Test func followTheMoney() throws {
    let (list, said) = try read("follow-the-money/entities.ftm.json")
    #expect(list.id == "opensanctions-fx-forced-labor" && list.edition?.description == "2026-10-20")
    #expect(said == ["entries left out of the list: 1 of Vessel"])
    // Who is only mentioned, as an owner, is not listed.
    #expect(list.entries.map(\.id) == ["fx-1001", "fx-1002"])
    #expect(list.entries.map(\.isActive) == [true, false])
    let company = list.entries[0]
    #expect(company.names.contains("Fictional Former Silicon Works") && company.weakNames == ["FEPCO"])
    #expect(company.identifiers.map(\.description) == ["uscc:91110000600037341L"])
    #expect(company.listedOn?.description == "2024-05-17" && company.line == 2)
    #expect(list.entries[1].identifiers.map(\.description) == ["reg:MY:202001012345"])
    #expect(list.entries[1].status == "Modified")
  }

  @Test(arguments: [
    ("A - b - Active - 2024-01-01", "2024-01-01", "", ""),
    ("A - Expired - 2020-01-01 - 2021-01-01", "2020-01-01", "2021-01-01", "Expired"), ("A", "", "", ""),
  ])
  func sanctions(_ text: String, _ start: String, _ end: String, _ status: String) {
    let sanction = OpenSanctionsSanction(text: text)
    #expect((sanction.start?.description ?? "") == start && (sanction.end?.description ?? "") == end)
    #expect(sanction.status == status)
  }
}
