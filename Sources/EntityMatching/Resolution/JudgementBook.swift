import SupplyModel

/// People's decisions about records, replayed: `same` joins, `different` keeps apart and beats identifiers,
/// `unsure` does nothing.
///
/// Decisions that contradict one another are all refused, and every one of them is named.
struct JudgementBook {
  private let records: RecordIndex
  private let identifiers: IdentifierIndex
  private let decisions: [Decision]

  /// A judgement and the records its two sides mean.
  struct Decision {
    let judgement: JudgementRecord
    /// Position among the batches; nil for one given to the resolver directly.
    let batch: Int?
    var left: [Int] = []
    var right: [Int] = []
  }

  init(_ given: [JudgementRecord], _ records: RecordIndex, _ identifiers: IdentifierIndex) {
    self.records = records
    self.identifiers = identifiers
    let ours = given.map { Decision(judgement: $0, batch: nil) }
    let read = records.batches.enumerated().flatMap { number, batch in
      batch.judgements.map { Decision(judgement: $0, batch: number) }
    }
    let all = (ours + read).sorted { $0.judgement.sortKey < $1.judgement.sortKey }
    let lookup = RecordLookup(all.flatMap { [$0.judgement.left, $0.judgement.right] }, records, identifiers)
    decisions = all.map { decision in
      var decision = decision
      decision.left = lookup.records(meantBy: decision.judgement.left)
      decision.right = lookup.records(meantBy: decision.judgement.right)
      return decision
    }
  }

  /// Applies the decisions; those about unknown parties or that contradict others are rejected.
  ///
  /// - Returns: those that were followed.
  func apply(
    to clusters: inout PartyClusters, accounts: inout RecordAccounts, log: inout DiagnosticLog
  ) -> [JudgementRecord] {
    let usable = decisions.filter { isUsable($0, &clusters, log: &log) }
    let refused = JudgementContradictions(usable).refused(&clusters, log: &log)
    let applied = usable.indices.filter { !refused.contains($0) }.map { usable[$0] }
    separate(applied, &clusters)
    for decision in applied where decision.judgement.verdict == .same { join(decision, &clusters, log: &log) }
    note(.rejected, decisions, &accounts)
    note(.kept, applied, &accounts)
    return applied.map(\.judgement)
  }

  /// The parties that decisions are about and that were not joined.
  func pairs(of parties: PartyAssembly) -> Set<PartyPair> {
    var pairs: Set<PartyPair> = []
    for decision in decisions {
      for left in decision.left.compactMap(parties.party(of:)) {
        for right in decision.right.compactMap(parties.party(of:)) where left != right {
          pairs.insert(PartyPair(left, right))
        }
      }
    }
    return pairs
  }

  private func isUsable(
    _ decision: Decision, _ clusters: inout PartyClusters, log: inout DiagnosticLog
  ) -> Bool {
    for (name, side) in [
      (decision.judgement.left, decision.left), (decision.judgement.right, decision.right),
    ]
    where side.isEmpty {
      log.report(.unknownParty(named: name, at: decision.judgement.location))
      return false
    }
    guard decision.judgement.verdict == .different else { return true }
    let left = Set(decision.left.map { clusters.root(of: $0) })
    guard left.isDisjoint(with: decision.right.map { clusters.root(of: $0) }) else {
      log.report(.sameRecord(decision.judgement))
      return false
    }
    return true
  }

  /// Gives the two sides of each `different` values of one scope, which clusters then keep apart.
  private func separate(_ decisions: [Decision], _ clusters: inout PartyClusters) {
    for (number, decision) in decisions.enumerated() where decision.judgement.verdict == .different {
      let scope = Int32(-1 - number)
      for record in decision.left { clusters.add(.init(scope: scope, value: 0), to: record) }
      for record in decision.right { clusters.add(.init(scope: scope, value: 1), to: record) }
    }
  }

  private func join(_ decision: Decision, _ clusters: inout PartyClusters, log: inout DiagnosticLog) {
    let together = Set(decision.left + decision.right).sorted()
    for refusal in clusters.join(together, because: decision.judgement.reasonText) {
      log.report(.keptApart("the judgement \(decision.judgement.wording)", refusal, identifiers, records))
    }
  }

  private func note(
    _ outcome: RecordAccounts.Outcome, _ decisions: [Decision], _ accounts: inout RecordAccounts
  ) {
    for decision in decisions {
      guard let batch = decision.batch else { continue }
      accounts.note(outcome, batch: batch, record: decision.judgement.record)
    }
  }
}

extension JudgementRecord {
  /// `Lotus same lei:5299…`.
  var wording: String { "\(left) \(verdict.rawValue) \(right)" }

  fileprivate var reasonText: String {
    let who = by.map { " by \($0)" } ?? ""
    let when = on.map { " on \($0)" } ?? ""
    return "judged the same\(who)\(when)"
  }

  fileprivate var sortKey: (String, String, String, SourceLocation) {
    (left, right, verdict.rawValue, location)
  }
}

extension Diagnostic {
  /// A party that nothing in the inputs describes.
  static func unknownParty(named name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unknown-party", .warning, "no party is called \(name)", at: place, excerpt: name,
      hint: "write the id, an identifier such as lei:…, or the exact name of a party in the inputs")
  }

  fileprivate static func sameRecord(_ judgement: JudgementRecord) -> Diagnostic {
    Diagnostic(
      "unusable-judgement", .warning,
      "\(judgement.left) and \(judgement.right) mean the same record, which cannot be judged different from itself",
      at: judgement.location, excerpt: judgement.wording, hint: "write the ids of two records")
  }
}
