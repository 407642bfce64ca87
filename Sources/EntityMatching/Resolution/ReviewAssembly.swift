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
    assembleAssessments(into: &network, accounts: &accounts, log: &log)
    for (batch, content) in records.batches.enumerated() {
      for record in content.actions {
        guard let party = party(record.party, batch, record.location, log: &log) else {
          accounts.note(.rejected, batch: batch, record: record.record)
          continue
        }
        accounts.note(.kept, batch: batch, record: record.record)
        network.actions.append(CorrectiveAction(party: party, record: record))
      }
    }
    network.actions.sort {
      ($0.record.id, $0.party, $0.record.location) < ($1.record.id, $1.party, $1.record.location)
    }
  }

  /// A row that says again what another says of the party, in this table or a copy of it, is one assessment.
  private mutating func assembleAssessments(
    into network: inout SupplyNetwork, accounts: inout RecordAccounts, log: inout DiagnosticLog
  ) {
    var found: [(assessment: Assessment, batch: Int)] = []
    for (batch, content) in records.batches.enumerated() {
      for record in content.assessments {
        if let party = party(record.party, batch, record.location, log: &log) {
          found.append((Assessment(party: party, record: record), batch))
        } else {
          accounts.note(.rejected, batch: batch, record: record.record)
        }
      }
    }
    found.sort {
      ($0.assessment.party, $0.assessment.record.location) < (
        $1.assessment.party, $1.assessment.record.location
      )
    }
    var seen: Set<AssessmentContent> = []
    for (assessment, batch) in found {
      let isNew = seen.insert(AssessmentContent(assessment)).inserted
      accounts.note(isNew ? .kept : .merged, batch: batch, record: assessment.record.record)
      if isNew {
        network.assessments.append(assessment)
      } else {
        log.report(.repeatedAssessment(parties.parties[assessment.party.position].id, assessment.record))
      }
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

/// An assessment compared by all it says, its place aside.
private struct AssessmentContent: Hashable {
  private let party: PartyIndex
  private let texts: [String?]
  private let days: [CalendarDate?]
  private let evidence: EvidenceClass

  init(_ assessment: Assessment) {
    let record = assessment.record
    party = assessment.party
    texts = [record.indicator, record.level, record.status?.lowercased(), record.source]
    days = [record.date, record.expires]
    evidence = record.evidence
  }
}

extension Diagnostic {
  fileprivate static func repeatedAssessment(_ party: String, _ record: AssessmentRecord) -> Diagnostic {
    Diagnostic(
      "duplicate-row", .note, "this says again what another row says of \(party): \(record.indicator)",
      at: record.location,
      hint: "it is counted once; give rows a date or a source if they are two assessments")
  }

  fileprivate static func severalCalled(_ name: String, _ ids: [String], at place: SourceLocation)
    -> Diagnostic
  {
    Diagnostic(
      "unknown-party", .warning,
      "\(ids.count) parties are called \(name), and it is not clear which is meant",
      at: place, excerpt: name, hint: "write an id or an identifier such as lei:…, or judge them the same")
  }
}
