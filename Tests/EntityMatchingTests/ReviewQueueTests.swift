import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct ReviewQueueTests {
  private func queue(_ write: (inout BatchWriter) -> Void) -> (pairs: [ReviewPair], network: SupplyNetwork) {
    let resolution = EntityResolver().resolve([batch(0, write)])
    return (ReviewQueue(resolution.network, judged: resolution.judged).pairs, resolution.network)
  }

  private func sides(_ pairs: [ReviewPair]) -> [String] { pairs.map { "\($0.left.id)|\($0.right.id)" } }

  @Test func alikeNamesWaitForAPerson() throws {
    let (pairs, network) = queue {
      $0.party("A", name: "Fictional Alder Gloves Sdn Bhd", country: "MY")
      $0.party("B", name: "Fictional Alder Glove Sdn. Bhd.", country: "MY")
      $0.party("C", name: "Fictional Birch Linen Ltd", country: "GB")
    }
    #expect(network.ids == ["A", "B", "C"])
    #expect(sides(pairs) == ["A|B"])
    let pair = try #require(pairs.first)
    #expect(pair.score > 0.85 && pair.band == "strong")
    #expect(pair.features.map(\.name) == ["name", "country"])
    #expect(abs(pair.features.reduce(1) { $0 * $1.score } - pair.score) < 1e-12)
  }

  @Test func anotherCountryTakesAway() throws {
    let same = queue {
      $0.party("A", name: "Fictional Alder Gloves", country: "MY")
      $0.party("B", name: "Fictional Alder Glove", country: "MY")
    }.pairs
    let other = queue {
      $0.party("A", name: "Fictional Alder Gloves", country: "MY")
      $0.party("B", name: "Fictional Alder Glove", country: "TH")
    }.pairs
    #expect(other.first?.score ?? 0 < same[0].score)
  }

  @Test func whatIsJudgedDoesNotComeBack() {
    let (pairs, _) = queue {
      $0.party("A", name: "Fictional Alder Gloves")
      $0.party("B", name: "Fictional Alder Glove")
      $0.party("C", name: "Fictional Alder Gloves Ltd")
      $0.judgement("A", .different, "B")
      $0.judgement("A", .unsure, "C")
    }
    #expect(sides(pairs) == ["B|C"])
  }

  @Test func differentIdentifiersOfOneSchemeAreTwoCompanies() {
    let (pairs, _) = queue {
      $0.party("A", name: "Fictional Alder Gloves", ids: ["lei:529900T8BM49AURSDO55"])
      $0.party("B", name: "Fictional Alder Gloves", ids: ["lei:5493001KJTIIGC8Y1R12"])
    }
    #expect(pairs.isEmpty)
  }

  @Test func orderAndOthersChangeNothing() {
    let names = [
      ("A", "Fictional Alder Gloves"), ("B", "Fictional Alder Glove"), ("C", "Fict. Alder Gloves Co"),
    ]
    let forward = queue { for (id, name) in names { $0.party(id, name: name) } }.pairs
    let backward = queue { for (id, name) in names.reversed() { $0.party(id, name: name) } }.pairs
    let more = queue {
      for (id, name) in names { $0.party(id, name: name) }
      $0.party("Z", name: "Unlike Anybody Else GmbH")
    }.pairs
    #expect(!forward.isEmpty && forward == backward && forward == more)
  }
}

/// A name joins only with a second witness.
@Suite struct WitnessedNameTests {
  private func ids(_ write: (inout BatchWriter) -> Void) -> [String] {
    EntityResolver().resolve([batch(0, write)]).network.ids
  }

  private func party(
    _ batch: inout BatchWriter, _ id: String, _ name: String, _ country: String?, _ address: String?
  ) {
    batch.party(id, name: name, country: country, address: address)
  }

  @Test func nameCountryAndAddressJoin() {
    #expect(
      ids {
        party(&$0, "A", "Fictional Alder", "GB", "1 Mill Lane, Leeds")
        party(&$0, "B", "FICTIONAL  ALDER", "GB", "1 mill lane, Leeds")
      } == ["A"])
  }

  @Test(
    arguments: [
      ("Fictional Alder", "GB", nil), ("Fictional Alder", nil, "1 Mill Lane"),
      ("Fictional Alder", "IE", "1 Mill Lane"), ("Fictional Alder", "GB", "2 Mill Lane"),
      ("Fictional Birch", "GB", "1 Mill Lane"),
    ] as [(String, String?, String?)])
  func lessDoesNot(_ name: String, _ country: String?, _ address: String?) {
    #expect(
      ids {
        party(&$0, "A", "Fictional Alder", "GB", "1 Mill Lane")
        party(&$0, "B", name, country, address)
      } == ["A", "B"])
  }
}
