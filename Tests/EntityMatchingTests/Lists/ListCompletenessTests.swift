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
      let source = path.hasSuffix(".csv") ? SharedFile.table(path) : SharedFile.markup(path)
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
      "official/dol-list-of-goods-2022.xml",
    ] + SanctionsListTests.shared.map(\.path)

  /// A party for every entry, named and placed as the list says, must be found under that entry.
  @Test(arguments: official + samples.map(\.path)) func aListFindsItself(_ path: String) throws {
    guard SharedFile.isPresent(path) || path.hasPrefix("Samples/") else {
      try Test.cancel("../shared is absent")
    }
    let source = path.hasSuffix(".csv") ? SharedFile.table(path) : SharedFile.markup(path)
    for list in try #require(ListFormats.read(source)).watchlists {
      let network = SupplyNetwork(namedBy: list)
      let found = Set(
        WatchlistScreener(lists: [list]).screen(network).matches.filter(\.isCertain).map(\.entry))
      let missed = list.entries.indices.filter { !found.contains($0) }.map { list.entries[$0].id }
      #expect(missed == [], "\(list.id)")
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
