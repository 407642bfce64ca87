import SupplyModel

/// Decides who the question is asked for (DESIGN §7): the one named, else the network's own, else the only
/// party that buys and sells to nobody.
package enum BuyerChoice {
  /// - Throws: ``UnknownBuyer`` when the name fits nobody, or several, or nobody is named and it is not obvious.
  package static func choose(_ name: String?, in network: SupplyNetwork) throws(UnknownBuyer) -> PartyIndex {
    if let name { return try named(name, in: network) }
    if let stated = network.stated?.buyer { return PartyIndex(Int(stated)) }
    let last = finalBuyers(network)
    guard last.count == 1, let only = last.first else {
      throw UnknownBuyer(name: nil, candidates: last.map { network.parties[$0.position] })
    }
    return only
  }

  private static func named(_ name: String, in network: SupplyNetwork) throws(UnknownBuyer) -> PartyIndex {
    let wanted = name.lowercased()
    func parties(where matches: (Party) -> Bool) -> [PartyIndex] {
      network.parties.indices.filter { matches(network.parties[$0]) }.map(PartyIndex.init)
    }
    let namesakes = parties { $0.names.contains { $0.lowercased() == wanted } }
    let ways: [(Party) -> Bool] = [
      // An id made of a name is no answer to which of several parties of that name is meant.
      { $0.id == name && !($0.names.contains(name) && namesakes.count > 1) },
      { $0.records.contains { $0.key == name } },
      { $0.identifiers.contains { $0.description == name } },
      { party in party.names.contains { $0.lowercased() == wanted } },
    ]
    for way in ways {
      let found = parties(where: way)
      if found.count == 1 { return found[0] }
      if found.count > 1 {
        throw UnknownBuyer(name: name, candidates: found.map { network.parties[$0.position] })
      }
    }
    throw UnknownBuyer(name: name, candidates: finalBuyers(network).map { network.parties[$0.position] })
  }

  /// Parties that buy something and sell nothing.
  private static func finalBuyers(_ network: SupplyNetwork) -> [PartyIndex] {
    var buys = [Bool](repeating: false, count: network.parties.count)
    var sells = buys
    for relation in network.relations where relation.kind.isPurchase {
      buys[relation.buyer.position] = true
      sells[relation.supplier.position] = true
    }
    return network.parties.indices.filter { buys[$0] && !sells[$0] }.map(PartyIndex.init)
  }
}

/// Nobody, or nobody in particular, is the buyer.
package struct UnknownBuyer: Error, Sendable {
  /// What was asked for; nil when nothing was.
  package let name: String?
  package let candidates: [Party]
}

extension DiagnosticLog {
  /// A buyer nobody sells to has nothing to be exposed to, or the inputs are not what they should be.
  mutating func report(noPurchasesOf buyer: PartyIndex, in network: SupplyNetwork) {
    guard !network.relations.contains(where: { $0.buyer == buyer && $0.kind.isPurchase }) else { return }
    report(
      Diagnostic(
        "buyer-without-suppliers", .warning,
        "no purchase of '\(network.parties[buyer.position].name)' is recorded",
        hint: "check that the column 'buyer' writes it as here; nothing can reach a buyer that buys nothing"))
  }
}
