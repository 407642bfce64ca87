import SupplyModel

/// Attaches assessments and corrective actions to the parties they are about: by the id of a row, or by a name that only
/// one party has. To speak of a party by its name joins nothing.
struct ReviewAssembly {
  private let records: RecordIndex
  private let parties: PartyAssembly
  private lazy var partiesByName = names()

  init(_ records: RecordIndex, _ parties: PartyAssembly) {
    self.records = records
    self.parties = parties
  }

  /// Those about a party that nothing describes are rejected and named.
  mutating func assemble(
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

  private mutating func party(
    _ position: Int32, _ batch: Int, _ place: SourceLocation, log: inout DiagnosticLog
  ) -> PartyIndex? {
    if let party = parties.party(batch: batch, position: position, records) { return party }
    let name =
      records.number(batch: batch, position: position).map { records[$0].label } ?? "position \(position)"
    let called = partiesByName[NameFolding.caseFolded(name)] ?? []
    if called.count == 1 { return called[0] }
    log.report(
      called.isEmpty
        ? .unknownParty(named: name, at: place)
        : .severalCalled(name, called.map { parties.parties[$0.position].id }, at: place))
    return nil
  }

  private func names() -> [String: [PartyIndex]] {
    var found: [String: [PartyIndex]] = [:]
    for (number, party) in parties.parties.enumerated() {
      for name in Set(party.names.map { NameFolding.caseFolded($0) }) {
        found[name, default: []].append(PartyIndex(number))
      }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func severalCalled(_ name: String, _ ids: [String], at place: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      "unknown-party", .warning,
      "\(ids.count) parties are called \(name), and it is not clear which is meant",
      at: place, excerpt: name, hint: "write an id or an identifier such as lei:…, or judge them the same")
  }
}
