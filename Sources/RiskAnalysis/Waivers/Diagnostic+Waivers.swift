import SupplyModel

extension Diagnostic {
  /// A waiver that no finding answers to is never passed over in silence.
  static func unused(_ waiver: Waiver, _ named: NamedParties) -> Diagnostic {
    Diagnostic(
      "unused-waiver", .warning,
      "the waiver of \(waiver.subject.words) until \(waiver.until) by \(waiver.by) accepts no finding",
      path: waiver.place.text, hint: hint(waiver.subject, named))
  }

  private static func hint(_ subject: Waiver.Subject, _ named: NamedParties) -> String {
    guard case .party(let name, _, _) = subject else {
      return "no finding has this id now: take the waiver out, or name the party instead"
    }
    let parties = named.all(name)
    if parties.isEmpty { return "no party is called '\(name)': name it by id, identifier or name" }
    if parties.count > 1 {
      return "several parties are called so: \(parties.prefix(6).joined(separator: ", ")); name one by its id"
    }
    return "nothing of the kind is found at it now: take the waiver out if it is not needed"
  }

  /// What the findings that a waiver is about must be told of it today.
  ///
  /// - Parameter carried: findings without another waiver that holds.
  static func standing(of waiver: Waiver, over carried: [Finding], asOf: CalendarDate) -> [Diagnostic] {
    FindingWaiver.Standing.allCases.compactMap { standing in
      let findings = carried.filter { $0.waiver?.standing == standing }
      return findings.isEmpty ? nil : told(standing, of: waiver, findings, asOf)
    }
  }

  private static func told(
    _ standing: FindingWaiver.Standing, of waiver: Waiver, _ findings: [Finding], _ asOf: CalendarDate
  ) -> Diagnostic? {
    let (name, place) = ("the waiver of \(waiver.subject.words)", waiver.place.text)
    switch standing {
    case .holds: return nil
    case .ending:
      return Diagnostic(
        "ending-waiver", .note,
        "\(name) ends \(days(until: waiver.until, asOf)): \(many(findings, "then"))",
        path: place, hint: "decide anew, or see that what was found is put right")
    case .exceeded:
      return Diagnostic(
        "exceeded-waiver", .warning,
        "\(findings[0].id) is \(findings[0].severity.name), and accepted only up to "
          + "\(waiver.severity?.name ?? ""): \(many(findings, "again"))",
        path: place, hint: "decide anew, knowing that it is graver")
    case .expired:
      return Diagnostic(
        "expired-waiver", .warning, "\(name) held until \(waiver.until): \(many(findings, "again"))",
        path: place,
        hint: "decide anew with another 'until', or take it out")
    case .pending:
      return Diagnostic(
        "pending-waiver", .note,
        "\(name) holds only from \(waiver.on ?? waiver.until): \(many(findings, "until then"))",
        path: place)
    }
  }

  /// `1 finding counts again`.
  private static func many(_ findings: [Finding], _ when: String) -> String {
    (findings.count == 1 ? "1 finding counts" : "\(findings.count) findings count") + " \(when)"
  }

  private static func days(until last: CalendarDate, _ asOf: CalendarDate) -> String {
    switch last.days(since: asOf) {
    case 0: "today"
    case 1: "tomorrow"
    case let days: "in \(days) days"
    }
  }
}

extension Waiver.Subject {
  /// `F-4f768102`, `party 'quayside', indicator assessment`.
  package var words: String {
    switch self {
    case .finding(let id): id
    case .party(let party, let indicator, let regime):
      "party '\(party)'" + (indicator.map { ", indicator \($0)" } ?? "")
        + (regime.map { ", regime \($0)" } ?? "")
    }
  }
}

extension Finding.ListLocation {
  /// `waivers.toml:3:1`.
  package var text: String { line > 0 ? "\(path):\(line)" + (column > 0 ? ":\(column)" : "") : path }
}
