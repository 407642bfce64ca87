import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Who the buyer is")
struct BuyerChoiceTests {
  private static func network() -> SupplyNetwork {
    var network = SupplyNetwork()
    network.parties = [
      Party(id: "farm", names: ["Farm"]), Party(id: "mill", names: ["Mill", "Old Mill"]),
      Party(id: "mvh", names: ["Merrow Vale"]),
    ]
    let place = SourceLocation(document: DocumentID(0), line: 2)
    network.parties[2].records = [
      .init(key: "mvh", location: place, reason: nil), .init(key: "HOSP-1", location: place, reason: "same"),
    ]
    network.parties[2].identifiers = [Identifier(scheme: "gln", value: "9529001000006")]
    network.relations = [(0, 1), (1, 2)].map {
      SupplyRelation(supplier: PartyIndex($0), buyer: PartyIndex($1), kind: .goods)
    }
    return network
  }

  private func candidates(_ name: String?, _ network: SupplyNetwork) -> [String]? {
    do {
      _ = try BuyerChoice.choose(name, in: network)
      return nil
    } catch {
      #expect(error.name == name)
      return error.candidates.map(\.id)
    }
  }

  @Test(
    "by id, by the key of a record, by identifier, by any name whatever its case",
    arguments: [
      ("mvh", 2), ("HOSP-1", 2), ("gln:9529001000006", 2), ("merrow VALE", 2), ("old mill", 1), ("farm", 0),
    ])
  func named(name: String, expected: Int) throws {
    #expect(try BuyerChoice.choose(name, in: Self.network()) == PartyIndex(expected))
  }

  @Test("an id goes before a name")
  func precedence() throws {
    var network = Self.network()
    network.parties[0].names.append("mvh")
    #expect(try BuyerChoice.choose("mvh", in: network) == PartyIndex(2))
  }

  @Test("a name of two parties is nobody's: both are offered")
  func ambiguous() {
    var network = Self.network()
    network.parties[0].names = ["Merrow Vale"]
    #expect(candidates("Merrow Vale", network) == ["farm", "mvh"])
  }

  @Test("an id made of a name is no choice among parties of that name")
  func madeOfTheName() throws {
    var network = Self.network()
    network.parties[1] = Party(id: "Farm", names: ["Farm"])
    network.parties[0] = Party(id: "Farm (2)", names: ["Farm"])
    #expect(candidates("Farm", network) == ["Farm (2)", "Farm"])
    #expect(try BuyerChoice.choose("Farm (2)", in: network) == PartyIndex(0))
  }

  @Test("a name of nobody: who only buys is offered")
  func unknown() { #expect(candidates("Merow Vale", Self.network()) == ["mvh"]) }

  @Test("nobody named: the one that buys and sells to nobody")
  func finalBuyer() throws {
    #expect(try BuyerChoice.choose(nil, in: Self.network()) == PartyIndex(2))
  }

  @Test("owning and being a cause are no sales")
  func ownership() throws {
    var network = Self.network()
    network.relations.append(
      SupplyRelation(supplier: PartyIndex(2), buyer: PartyIndex(0), kind: .ownership))
    #expect(try BuyerChoice.choose(nil, in: network) == PartyIndex(2))
  }

  @Test("nobody named, and nobody or several only buy")
  func notObvious() {
    var several = Self.network()
    several.parties.append(Party(id: "clinic"))
    several.relations.append(
      SupplyRelation(supplier: PartyIndex(1), buyer: PartyIndex(3), kind: .goods))
    #expect(candidates(nil, several) == ["mvh", "clinic"])
    var loop = Self.network()
    loop.relations.append(SupplyRelation(supplier: PartyIndex(2), buyer: PartyIndex(0), kind: .goods))
    #expect(candidates(nil, loop) == [])
  }

  @Test("a network says who; a name given goes before it")
  func stated() throws {
    var network = Self.network()
    network.stated = StatedNetwork()
    network.stated?.buyer = 1
    #expect(try BuyerChoice.choose(nil, in: network) == PartyIndex(1))
    #expect(try BuyerChoice.choose("mvh", in: network) == PartyIndex(2))
  }
}
