import SupplyModel

/// Attaches assessments and corrective actions to the parties they are about.
struct ReviewAssembly {
  private let records: RecordIndex
  private let parties: PartyAssembly

  init(_ records: RecordIndex, _ parties: PartyAssembly) {
    self.records = records
    self.parties = parties
  }

  /// Those about a party that nothing describes are rejected and named.
  func assemble(
    into network: inout SupplyNetwork, accounts: inout RecordAccounts, log: inout DiagnosticLog
  ) {
    for (batch, content) in records.batches.enumerated() {
      for record in content.assessments {
        guard let party = party(record.party, batch, record.location, log: &log) else {
          accounts.note(.rejected, batch: batch, record: record.record)
          continue
        }
        accounts.note(.kept, batch: batch, record: record.record)
        network.assessments.append(Assessment(party: party, record: record))
      }
      for record in content.actions {
        guard let party = party(record.party, batch, record.location, log: &log) else {
          accounts.note(.rejected, batch: batch, record: record.record)
          continue
        }
        accounts.note(.kept, batch: batch, record: record.record)
        network.actions.append(CorrectiveAction(party: party, record: record))
      }
    }
    network.assessments.sort { ($0.party, $0.record.location) < ($1.party, $1.record.location) }
    network.actions.sort {
      ($0.record.id, $0.party, $0.record.location) < ($1.record.id, $1.party, $1.record.location)
    }
  }

  private func party(
    _ position: Int32, _ batch: Int, _ place: SourceLocation, log: inout DiagnosticLog
  ) -> PartyIndex? {
    if let party = parties.party(batch: batch, position: position, records) { return party }
    let name =
      records.number(batch: batch, position: position).map { records[$0].label } ?? "position \(position)"
    log.report(.unknownParty(named: name, at: place))
    return nil
  }
}
