import SupplyModel

/// Why something begins or ceases to reach the buyer.
extension ChangeCause {
  /// The finding is as it was, and what lies between it and the buyer is not.
  func ofRoute(_ old: Finding, _ new: Finding) -> Found {
    new.exposure.strongest > 0
      ? byRelation(from: new.party, after, before, isNew: true) ?? byRun
      : byRelation(from: old.party, before, after, isNew: false) ?? byRun
  }

  /// A regime's reach, where none of its findings explains it.
  func ofReach(_ regime: String) -> Found {
    let quoted = Set(
      before.result.findings.filter { $0.regime == regime }.compactMap { $0.list(in: before.result) }
        + after.result.findings.filter { $0.regime == regime }.compactMap { $0.list(in: after.result) })
    let given = Set(before.lists.keys).symmetricDifference(after.lists.keys)
    return byAnyRelation ?? quoted.union(given).sorted().lazy.compactMap(byList).first ?? byRules
      ?? after.lists.keys.sorted().lazy.compactMap(byList).first ?? byRun
  }

  /// A relation on the way from a party to the buyer that the other result does not have.
  private func byRelation(
    from party: String, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found? {
    var (reached, open): (Set<String>, [String]) = ([party], [party])
    while let next = open.popLast() {
      for relation in here.leadingOn(from: next) {
        if let missing = why(relation, here, there, isNew: isNew) { return missing }
        if reached.insert(relation.to).inserted { open.append(relation.to) }
      }
    }
    return nil
  }

  private var byAnyRelation: Found? {
    for relation in after.result.relations {
      if let found = why(relation, after, before, isNew: true) { return found }
    }
    for relation in before.result.relations {
      if let found = why(relation, before, after, isNew: false) { return found }
    }
    return nil
  }

  /// nil where the other result has the relation too, or its file is there as it is here.
  private func why(
    _ relation: RelationResult, _ here: ComparedResult, _ there: ComparedResult, isNew: Bool
  ) -> Found? {
    guard let evidence = relation.evidence.first(where: { here.isNews(at: $0.location, to: there) }),
      !there.has(relation, of: here)
    else { return nil }
    let place = here.result.place(evidence.location)
    let told = "that \(relation.from) supplies \(relation.to)"
    return (.data, "\(told) is \(isNew ? "first stated" : "no longer stated; it was") at \(place)")
  }
}

extension ComparedResult {
  /// Relations from a party that lead on to the buyer.
  fileprivate func leadingOn(from party: String) -> [RelationResult] {
    sales(of: party).filter { $0.weight > 0 && parties.party($0.to)?.tier != nil }
  }

  /// Whether a relation of the other result is here too, on evidence of the same kinds.
  fileprivate func has(_ relation: RelationResult, of other: ComparedResult) -> Bool {
    let (sellers, buyers) = (here(relation.from, of: other), here(relation.to, of: other))
    let kinds = Set(relation.evidence.map(\.evidenceClass))
    return sellers.flatMap(sales).contains {
      buyers.contains($0.to) && $0.kind == relation.kind && $0.product == relation.product && $0.weight > 0
        && Set($0.evidence.map(\.evidenceClass)) == kinds
    }
  }

  private func here(_ id: String, of other: ComparedResult) -> [String] {
    other.parties.party(id).map(parties.holders) ?? []
  }
}
