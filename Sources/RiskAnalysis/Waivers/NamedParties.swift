import SupplyModel

/// Which parties waivers mean: named by id, else by the key of a record, an identifier, or a name.
struct NamedParties {
  /// By name as written: ids of parties, the nearest way of naming first.
  private var found: [String: [Way: Set<String>]] = [:]

  private enum Way: Int, CaseIterable { case id, record, identifier, name }

  /// - Complexity: O(names of all parties).
  init(_ waivers: [Waiver], among parties: some Sequence<PartyResult>) {
    let wanted = Set(waivers.compactMap(\.party))
    guard !wanted.isEmpty else { return }
    let folded = Dictionary(grouping: wanted) { $0.lowercased() }
    for party in parties {
      take(party.id, .id, of: party, wanted)
      for record in party.records { take(record.key, .record, of: party, wanted) }
      for identifier in party.identifiers { take(identifier.description, .identifier, of: party, wanted) }
      for name in [party.name] + party.otherNames {
        for word in folded[name.lowercased()] ?? [] { take(word, .name, of: party, wanted) }
      }
    }
  }

  private mutating func take(_ word: String, _ way: Way, of party: PartyResult, _ wanted: Set<String>) {
    guard wanted.contains(word) else { return }
    found[word, default: [:]][way, default: []].insert(party.id)
  }

  /// Everyone meant, sorted; more than one where the name does not tell them apart.
  func all(_ name: String) -> [String] {
    for way in Way.allCases {
      if let ids = found[name]?[way] { return ids.sorted() }
    }
    return []
  }

  /// nil when nobody is meant, or several are.
  func only(_ name: String) -> String? {
    let ids = all(name)
    return ids.count == 1 ? ids[0] : nil
  }
}

extension Waiver {
  fileprivate var party: String? {
    if case .party(let name, _, _) = subject { return name }
    return nil
  }
}
