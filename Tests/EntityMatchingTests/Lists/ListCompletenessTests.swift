import Foundation
import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct ListCompletenessTests {
  private static var samples: [(format: any ListFormat, path: String)] {
    ListFormats.all.flatMap { format -> [(any ListFormat, String)] in
      let folder = SharedFile.packageFolder.appendingPathComponent("Samples/list-formats/\(format.id)")
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
      return names.sorted().map { (format, "Samples/list-formats/\(format.id)/\($0)") }
    }
  }

  @Test func everyLayoutHasASampleThatOnlyItTakesAndAPage() throws {
    #expect(Set(Self.samples.map(\.format.id)) == Set(ListFormats.all.map(\.id)))
    for (format, path) in Self.samples {
      let source = SharedFile.list(path)
      #expect(ListFormats.all.filter { $0.recognize(source) }.map(\.id) == [format.id])
    }
    for format in ListFormats.all {
      let page = "Sources/HeadwaterKit/Documentation.docc/lists/\(format.id).md"
      let url = SharedFile.packageFolder.appendingPathComponent(page)
      #expect(FileManager.default.fileExists(atPath: url.path), "\(page) is missing")
      #expect(!format.summary.isEmpty && !format.publisher.isEmpty)
    }
  }

  private static let official =
    [
      "official/uflpa-entity-list-2026-07-09.html", "official/cbp-wro-findings-2026-06-23.csv",
      "official/dol-list-of-goods-2022.xml", "cbp_healthcare_wro_history.csv", "dol_tvpra_goods_2022.csv",
      "tip_tiers.csv",
    ] + SanctionsListTests.shared.map(\.path)

  /// A party for every entry, named and placed as the list says, must be found under that entry.
  @Test(arguments: official + samples.map(\.path)) func aListFindsItself(_ path: String) throws {
    guard SharedFile.isPresent(path) || path.hasPrefix("Samples/") else {
      try Test.cancel("../shared is absent")
    }
    let source = SharedFile.list(path)
    for list in try #require(ListFormats.read(source)).watchlists {
      let network = SupplyNetwork(namedBy: list)
      let found = Set(
        WatchlistScreener(lists: [list]).screen(network).matches.filter(\.isCertain).map(\.entry))
      let missed = list.entries.indices.filter { !found.contains($0) }.map { list.entries[$0].id }
      #expect(missed == [], "\(list.id)")
    }
  }

  /// Not the first name alone: a supplier may go by any alias or former name.
  @Test(arguments: official + samples.map(\.path)) func everyAliasFindsItsEntry(_ path: String) throws {
    guard SharedFile.isPresent(path) || path.hasPrefix("Samples/") else {
      try Test.cancel("../shared is absent")
    }
    for list in try #require(ListFormats.read(SharedFile.list(path))).watchlists {
      let (network, entries) = SupplyNetwork.ofAliases(in: list)
      let matches = WatchlistScreener(lists: [list]).screen(network).matches
      let found = Set(matches.map { [$0.party.position, $0.entry] })
      let missed = entries.indices.filter { !found.contains([$0, entries[$0]]) }
      #expect(missed.map { network.parties[$0].names[0] } == [], "\(list.id)")
    }
  }
}

extension Match {
  fileprivate var isCertain: Bool { score == 1 }
}

extension SupplyNetwork {
  /// One party and one product per entry of a list.
  fileprivate init(namedBy list: Watchlist) {
    self.init()
    for (number, entry) in list.entries.enumerated() {
      var party = Party(id: "P\(number)", names: entry.subject == .party ? [entry.names[0]] : [])
      party.country = entry.country
      party.region = entry.region
      parties.append(party)
      products.append(Product(id: "G\(number)", name: entry.product ?? "G\(number)"))
      products[number].origin = entry.region ?? entry.country?.code
      var relation = SupplyRelation(supplier: PartyIndex(number), buyer: PartyIndex(0), kind: .goods)
      relation.product = ProductIndex(number)
      relations.append(relation)
    }
  }
}

extension SupplyNetwork {
  /// One party for every name of every party on a list, and the entry each is named after.
  fileprivate static func ofAliases(in list: Watchlist) -> (SupplyNetwork, entries: [Int]) {
    var network = SupplyNetwork()
    var entries: [Int] = []
    for (number, entry) in list.entries.enumerated() where entry.subject == .party {
      for name in entry.names {
        var party = Party(id: "P\(entries.count)", names: [name])
        party.country = entry.country
        network.parties.append(party)
        entries.append(number)
      }
    }
    return (network, entries)
  }
}
