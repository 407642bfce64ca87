import SupplyModel

/// Who owns how much of whom on a day, directly and through others.
///
/// What an owner has of a company is the share it holds itself, and, for every other company it has a part of, that
/// part times what that company holds: over all chains together. Chains that lead back to the owner are cut there;
/// circles elsewhere are followed until they add nothing.
struct OwnershipShares {
  /// A direct stake; `share` 0…1, nil when nobody says how large it is.
  private struct Stake {
    let owned: Int32
    let share: Double?
    /// Position of the relation it is read from.
    let relation: Int
  }

  /// Stakes by owner, each owner's by company.
  private let stakes: [[Stake]]

  /// More rounds than this change nothing that is printed; chains are far shorter.
  private static let rounds = 64

  init(_ network: SupplyNetwork, asOf: CalendarDate) {
    var stakes = [[Stake]](repeating: [], count: network.parties.count)
    for (number, relation) in network.relations.enumerated() where relation.kind == .ownership {
      guard relation.isCurrent(on: asOf), relation.supplier != relation.buyer else { continue }
      let share = relation.share.value.map { min(max($0, 0), 1) }
      stakes[relation.supplier.position].append(
        Stake(owned: relation.buyer.number, share: share, relation: number))
    }
    self.stakes = stakes.map(Self.largest)
  }

  var isEmpty: Bool { stakes.allSatisfy(\.isEmpty) }

  /// Several statements of one stake are one stake, as large as the largest of them.
  private static func largest(_ stakes: [Stake]) -> [Stake] {
    let sorted = stakes.sorted {
      ($0.owned, -($0.share ?? -1), $0.relation) < ($1.owned, -($1.share ?? -1), $1.relation)
    }
    return sorted.enumerated().filter { $0.offset == 0 || sorted[$0.offset - 1].owned != $0.element.owned }
      .map(\.element)
  }

  /// Everything a party owns some of, by company. O(rounds · stakes reached).
  func holdings(of owner: PartyIndex) -> [Holding] {
    let reached = chains(from: owner)
    guard !reached.isEmpty else { return [] }
    let order = [owner.number] + reached.keys.sorted()
    let known = shares(of: owner, among: order) { $0.share ?? 0 }
    let most = shares(of: owner, among: order) { $0.share ?? 1 }
    return reached.keys.sorted().map { company in
      Holding(
        company: PartyIndex(Int(company)), share: known[company] ?? 0, atMost: most[company] ?? 0,
        through: through(company, from: owner.number, reached),
        relations: relations(to: company, from: owner.number, reached))
    }
  }

  /// The shortest chain to every company, of equally short ones the one through the smallest number: its last step.
  private func chains(from owner: PartyIndex) -> [Int32: (before: Int32, relation: Int)] {
    var reached: [Int32: (before: Int32, relation: Int)] = [:]
    var level = [owner.number]
    while !level.isEmpty {
      var next: [Int32] = []
      for holder in level.sorted() {
        for stake in stakes[Int(holder)] where stake.owned != owner.number && reached[stake.owned] == nil {
          reached[stake.owned] = (holder, stake.relation)
          next.append(stake.owned)
        }
      }
      level = next
    }
    return reached
  }

  private func through(
    _ company: Int32, from owner: Int32, _ reached: [Int32: (before: Int32, relation: Int)]
  ) -> [PartyIndex] {
    var chain: [PartyIndex] = []
    var step = reached[company]?.before
    while let holder = step, holder != owner {
      chain.append(PartyIndex(Int(holder)))
      step = reached[holder]?.before
    }
    return chain.reversed()
  }

  private func relations(
    to company: Int32, from owner: Int32, _ reached: [Int32: (before: Int32, relation: Int)]
  ) -> [Int] {
    var chain: [Int] = []
    var step = reached[company]
    while let last = step {
      chain.append(last.relation)
      step = last.before == owner ? nil : reached[last.before]
    }
    return chain.reversed()
  }

  /// The part of every company, from below: each round adds what one more step brings.
  private func shares(
    of owner: PartyIndex, among order: [Int32], _ share: (Stake) -> Double
  ) -> [Int32: Double] {
    var parts = [owner.number: 1.0]
    for _ in 0..<Self.rounds {
      var next = [owner.number: 1.0]
      for holder in order {
        guard let part = parts[holder], part > 0 else { continue }
        for stake in stakes[Int(holder)] where stake.owned != owner.number {
          next[stake.owned] = min(1, (next[stake.owned] ?? 0) + part * share(stake))
        }
      }
      if next == parts { break }
      parts = next
    }
    return parts
  }
}

/// What an owner has of a company, directly and through others.
struct Holding: Equatable {
  let company: PartyIndex
  /// 0…1, of the stakes whose size is known.
  let share: Double
  /// The same if every stake of unknown size were the whole.
  let atMost: Double
  /// Companies in between on the shortest chain, the owner's own first.
  let through: [PartyIndex]
  /// The relations that state the stakes of that chain; never empty.
  let relations: [Int]
}
