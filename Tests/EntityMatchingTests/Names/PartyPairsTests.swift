import SupplyModel
import Testing

@testable import EntityMatching

@Suite struct PartyPairsTests {
  private func party(_ name: String, country: String? = nil, ids: [String] = [], address: String? = nil)
    -> Party
  {
    var party = Party(id: name, names: [name])
    party.country = country.map(Country.init(code:))
    party.identifiers = ids.compactMap { Identifier(parsing: $0) }
    party.address = address
    return party
  }

  @Test func aSecondWitnessMakesTheSameNameAutomatic() throws {
    let alone = PartyPairs(among: [party("Lotus Gloves Ltd"), party("LOTUS GLOVES LIMITED")])
    #expect(alone.pairs.map(\.band) == [.strong])
    let witnessed = PartyPairs(among: [
      party("Lotus Gloves Ltd", country: "MY"), party("LOTUS GLOVES LIMITED", country: "MY"),
    ])
    #expect(witnessed.pairs.map(\.band) == [.automatic])
    let addressed = PartyPairs(
      among: [
        party("Lotus Gloves Ltd", address: "1 Kelapa Road, Ipoh"),
        party("Lotus Gloves Ltd", address: "Ipoh, 1 KELAPA ROAD"),
      ])
    #expect(addressed.pairs.map(\.band) == [.automatic])
  }

  @Test func anotherIdentifierVetoes() {
    let parties = [
      party("Birch Works", ids: ["lei:529900T8BM49AURSDO55"]),
      party("Birch Works", ids: ["lei:HWUPKR0MPOU8FGXBT394"]),
    ]
    #expect(PartyPairs(among: parties).pairs.isEmpty)
  }

  @Test func theOrderOfPartiesAndTheThreadsDoNotMatter() {
    let parties = FictionalCaseTests.cases.flatMap { [party($0.ours), party($0.theirs)] }
    func described(_ parties: [Party], threads: Int) -> Set<String> {
      Set(
        PartyPairs(among: parties, threads: threads).pairs.map { pair in
          let names = [pair.ours, pair.theirs].map { parties[$0.position].name }.sorted()
          return "\(names) \(pair.band) \((pair.score * 1e9).rounded())"
        })
    }
    let forth = described(parties, threads: 1)
    #expect(forth.count > 100)
    #expect(described(parties.reversed(), threads: 3) == forth)
  }
}
