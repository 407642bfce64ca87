import SupplyModel

extension Words {
  /// What would change a dossier, by rule from what it rests on.
  enum Outlook {
    static let title = "What would change this"

    static func changes(_ party: PartyResult, _ index: ResultIndex) -> [String] {
      identity(party, index)
        + [links(party, index), assessment(party, index), untraced(party)].compactMap(\.self)
        + QuantityBalance.all(of: party.id, index).compactMap(Quantities.outlook)
    }

    private static func identity(_ party: PartyResult, _ index: ResultIndex) -> [String] {
      let matches = index.matches[party.id, default: []].map { index.result.matches[$0] }
      let open = matches.count { !$0.isConfirmed }
      let confirmed = matches.count - open
      return [
        open > 0
          ? "A judgement on \(plural(open, "possible match", "possible matches")): “same” makes it count, “different” "
            + "takes it away." : nil,
        confirmed > 0
          ? "Proof that this is another organisation than \(confirmed == 1 ? "the entry" : "one of the entries") named "
            + "below: a register number, an address, an owner." : nil,
        matches.contains { !$0.isActive }
          ? "Nothing more in the list: the entry was not in force on the edition's date." : nil,
      ].compactMap(\.self)
    }

    /// Links on its way to us that no document shows.
    private static func links(_ party: PartyResult, _ index: ResultIndex) -> String? {
      let routes = index.result.paths.filter { $0.parties.first == party.id }
      let weak = routes.flatMap(\.hops).filter { $0.kind.isPurchase && !$0.weakestEvidence.isDocumented }
      guard let first = weak.first else { return nil }
      let others = Set(weak.map { [$0.from, $0.to] }).count - 1
      return
        "An order, invoice or customs document for \(index.name(first.from)) → \(index.name(first.to)), which is "
        + "only \(first.weakestEvidence.word) now\(others > 0 ? ", and \(plural(others, "more link"))" : "")."
    }

    private static func assessment(_ party: PartyResult, _ index: ResultIndex) -> String? {
      if !party.risk.isRated { return "Any dated assessment: too little is known to rate it." }
      return party.risk.inherent > 0 && party.risk.mitigation < party.risk.inherent
        ? "Verified and dated mitigation, which lowers the score; it does not lower legal reach." : nil
    }

    private static func untraced(_ party: PartyResult) -> String? {
      guard party.exposure.dark > 0 else { return nil }
      return
        "The names of its suppliers, with documents: est. \(Numerals.percent(party.exposure.dark)) of our purchases "
        + "are lost from sight here."
    }
  }
}
