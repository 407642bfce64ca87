import SupplyModel

/// The waivers of a run, in the order of their file.
package struct WaiverBook: Sendable {
  package let waivers: [Waiver]

  package init(_ waivers: [Waiver]) { self.waivers = waivers }

  /// Writes on each finding the waiver that is about it; of several the one that holds, and holds longest.
  ///
  /// Nothing else of a finding changes.
  ///
  /// - Parameter noticeInDays: a waiver that ends within so many days is said to.
  /// - Returns: what a reader must know of waivers that accept nothing, have ended or soon will.
  /// - Complexity: O(parties + findings + what the waivers match).
  package func accept(
    _ findings: inout [Finding], parties: some Sequence<PartyResult>, asOf: CalendarDate, noticeInDays: Int
  ) -> DiagnosticLog {
    let named = NamedParties(waivers, among: parties)
    let found = FindingPositions(findings)
    var carrier: [Int: Int] = [:]
    let matched = waivers.map { found.positions(of: $0.subject, named) }
    for (number, waiver) in waivers.enumerated() {
      for position in matched[number] {
        let candidate = FindingWaiver(
          waiver, waiver.standing(to: findings[position], asOf: asOf, noticeInDays: noticeInDays))
        if let present = findings[position].waiver, !candidate.isBetter(than: present) { continue }
        findings[position].waiver = candidate
        carrier[position] = number
      }
    }
    var log = DiagnosticLog()
    for (number, waiver) in waivers.enumerated() {
      let carried = matched[number].filter { carrier[$0] == number }.map { findings[$0] }
      if matched[number].isEmpty { log.report(.unused(waiver, named)) }
      for diagnostic in Diagnostic.standing(of: waiver, over: carried, asOf: asOf) { log.report(diagnostic) }
    }
    return log
  }
}

extension Waiver {
  func standing(
    to finding: Finding, asOf: CalendarDate, noticeInDays: Int
  ) -> FindingWaiver.Standing {
    if asOf > until { return .expired }
    if let on, asOf < on { return .pending }
    if let severity, finding.severity > severity { return .exceeded }
    return until.days(since: asOf) <= noticeInDays ? .ending : .holds
  }
}

extension FindingWaiver {
  /// Those that hold before those that do not, then the one that holds longest.
  fileprivate func isBetter(than other: FindingWaiver) -> Bool {
    standing.isHolding != other.standing.isHolding
      ? standing.isHolding : waiver.until > other.waiver.until
  }
}

/// Findings by id and by party.
private struct FindingPositions {
  private let byID: [String: Int]
  private let byParty: [String: [Int]]
  private let findings: [Finding]

  init(_ findings: [Finding]) {
    self.findings = findings
    byID = Dictionary(findings.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    byParty = Dictionary(grouping: findings.indices) { findings[$0].party }
  }

  func positions(of subject: Waiver.Subject, _ named: NamedParties) -> [Int] {
    switch subject {
    case .finding(let id): [byID[id]].compactMap(\.self)
    case .party(let name, let indicator, let regime):
      (named.only(name).flatMap { byParty[$0] } ?? []).filter {
        (indicator == nil || findings[$0].indicator == indicator)
          && (regime == nil || findings[$0].regime == regime)
      }
    }
  }
}
