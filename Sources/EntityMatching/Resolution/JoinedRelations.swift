import SupplyModel

/// The relations of some suppliers, complete in themselves: they hold rows of the columns beside them until all are put
/// together.
struct JoinedRelations: Sendable {
  private(set) var relations: [SupplyRelation] = []
  private var evidence: [Evidence] = []
  private var ranges: [FigureRanges] = []
  private var origins: [StatedOrigin] = []
  private var outcomes: [Outcome] = []
  var diagnostics = DiagnosticLog()

  /// What became of a record.
  private struct Outcome {
    let batch: Int32
    let record: UInt32
    let outcome: RecordAccounts.Outcome
  }

  /// - Parameter rows: about as many as there will be.
  init(rows: Int) {
    relations.reserveCapacity(rows)
    evidence.reserveCapacity(rows)
    outcomes.reserveCapacity(rows)
  }

  /// Adds a relation with what its records give.
  mutating func append(
    _ relation: SupplyRelation, ranges given: FigureRanges?, origins stated: [StatedOrigin]
  ) {
    var relation = relation
    let first = relations.last?.evidence.upperBound ?? 0
    relation.evidence = first..<Int32(evidence.count)
    if let given {
      relation.ranges = Int32(ranges.count)
      ranges.append(given)
    }
    if !stated.isEmpty {
      relation.origins = Int32(origins.count)..<Int32(origins.count + stated.count)
      origins += stated
    }
    relations.append(relation)
  }

  /// Adds a record to the evidence of the relation that is added next.
  mutating func append(evidenceOf record: RelationRecord) {
    evidence.append(
      Evidence(
        evidenceClass: record.evidence, documentKind: record.documentKind, location: record.location,
        date: record.observedOn, documentNumber: record.documentNumber))
  }

  mutating func note(_ outcome: RecordAccounts.Outcome, batch: UInt32, record: UInt32) {
    outcomes.append(Outcome(batch: Int32(batch), record: record, outcome: outcome))
  }

  /// Puts these relations behind those of a network.
  func add(to network: inout SupplyNetwork, accounts: inout RecordAccounts, log: inout DiagnosticLog) {
    let rows = (Int32(network.evidence.count), Int32(network.ranges.count), Int32(network.origins.count))
    for relation in relations { network.relations.append(relation.moved(by: rows)) }
    network.evidence += evidence
    network.ranges += ranges
    network.origins += origins
    for noted in outcomes { accounts.note(noted.outcome, batch: Int(noted.batch), record: noted.record) }
    log.merge(diagnostics)
  }
}

extension SupplyRelation {
  /// The same where the rows of its columns begin further down.
  fileprivate func moved(by rows: (evidence: Int32, ranges: Int32, origins: Int32)) -> SupplyRelation {
    var relation = self
    relation.evidence = evidence.lowerBound + rows.evidence..<evidence.upperBound + rows.evidence
    if ranges >= 0 { relation.ranges += rows.ranges }
    if !origins.isEmpty {
      relation.origins = origins.lowerBound + rows.origins..<origins.upperBound + rows.origins
    }
    return relation
  }
}
