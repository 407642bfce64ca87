import SupplyModel

/// Relations of some suppliers in order, with all that is found on the way: columns that refer to one another by
/// position, until they are put behind those of the suppliers before.
struct RelationColumns: Sendable {
  private var relations: [SupplyRelation] = []
  private var evidence: [Evidence] = []
  private var ranges: [FigureRanges] = []
  private var outcomes: [Noted] = []
  var log = DiagnosticLog()

  private struct Noted: Sendable {
    let outcome: RecordAccounts.Outcome
    let batch: UInt32
    let record: UInt32
  }

  mutating func append(
    _ relation: SupplyRelation, _ ranges: FigureRanges?, resting evidence: some Sequence<Evidence>
  ) {
    var relation = relation
    if let ranges {
      relation.ranges = Int32(self.ranges.count)
      self.ranges.append(ranges)
    }
    let first = Int32(self.evidence.count)
    self.evidence.append(contentsOf: evidence)
    relation.evidence = first..<Int32(self.evidence.count)
    relations.append(relation)
  }

  mutating func note(_ outcome: RecordAccounts.Outcome, _ row: ResolvedRow, _ record: RelationRecord) {
    outcomes.append(Noted(outcome: outcome, batch: row.record.batch, record: record.record))
  }

  /// Puts all of it behind what is in a network.
  func append(to network: inout SupplyNetwork, accounts: inout RecordAccounts, log: inout DiagnosticLog) {
    let (firstEvidence, firstRanges) = (Int32(network.evidence.count), Int32(network.ranges.count))
    for relation in relations {
      var relation = relation
      let own = relation.evidence
      relation.evidence = own.lowerBound + firstEvidence..<own.upperBound + firstEvidence
      if relation.ranges >= 0 { relation.ranges += firstRanges }
      network.relations.append(relation)
    }
    network.evidence.append(contentsOf: evidence)
    network.ranges.append(contentsOf: ranges)
    for noted in outcomes { accounts.note(noted.outcome, batch: Int(noted.batch), record: noted.record) }
    log.merge(self.log)
  }
}
