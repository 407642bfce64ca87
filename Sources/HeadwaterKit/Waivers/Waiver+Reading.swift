import RiskAnalysis
import SupplyModel

extension Waiver {
  /// Reads one `[[waiver]]`; problems are left in the section. nil when it cannot be used.
  init?(_ section: inout TOMLSection, path: String, regimes: [String]) {
    let subject = Subject(&section, regimes: regimes)
    let (reason, by) = (section.required("reason"), section.required("by"))
    let on = section.date("on")
    let until = Self.until(&section, from: on)
    let severity = section.word("severity", "a severity", among: FindingSeverity.names).flatMap(
      FindingSeverity.init(name:))
    guard let subject, let reason, let by, let until else { return nil }
    let position = section.position ?? (0, 0)
    self.init(
      subject, reason: reason, by: by, on: on, until: until, severity: severity,
      place: Finding.ListLocation(path: path, line: position.line, column: position.column))
  }

  private static func until(_ section: inout TOMLSection, from on: CalendarDate?) -> CalendarDate? {
    guard section.has("until") else {
      _ = section.date("until")
      section.report(
        "'until' is missing: nothing is accepted for ever", hint: "until = 2027-03-31, the last day it holds")
      return nil
    }
    guard let until = section.date("until") else { return nil }
    if let on, until < on {
      section.report("'until' (\(until)) is before 'on' (\(on))", at: "until")
      return nil
    }
    return until
  }
}

extension Waiver.Subject {
  /// The key that names it.
  var key: String {
    switch self {
    case .finding: "finding"
    case .party: "party"
    }
  }

  /// `finding`, or `party` with what narrows it down.
  init?(_ section: inout TOMLSection, regimes: [String]) {
    let finding = section.one("finding")
    let party = section.one("party")
    let indicator = section.word("indicator", "an indicator", among: RiskIndicators.all.map(\.id))
    let regime = section.word("regime", "a regime of the policy", among: regimes)
    switch (finding, party) {
    case (let finding?, nil):
      guard Self.isFindingID(finding) else {
        section.refuse("finding", "the id of a finding as reports print it, such as \"F-4f768102\"")
        return nil
      }
      for key in ["indicator", "regime"] where section.has(key) {
        section.report("'\(key)' narrows down a party; a finding is one already", at: key)
      }
      self = .finding(finding)
    case (nil, let party?): self = .party(party, indicator: indicator, regime: regime)
    case (.some, .some):
      section.report("'finding' and 'party' are two things: a waiver accepts one", at: "party")
      return nil
    case (nil, nil):
      if !section.has("finding"), !section.has("party") { section.reportWithoutSubject() }
      return nil
    }
  }

  /// `F-` and eight hex digits.
  private static func isFindingID(_ text: String) -> Bool {
    text.utf8.count == 10 && text.hasPrefix("F-")
      && text.utf8.dropFirst(2).allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

extension TOMLSection {
  /// A name that stands for one thing.
  fileprivate mutating func one(_ key: String) -> String? {
    guard let name = text(key) else { return nil }
    guard name.contains(where: { !$0.isWhitespace }) else {
      refuse(key, "given: it is empty")
      return nil
    }
    guard !name.contains("*") else {
      refuse(key, "one name: '*' would accept the unseen")
      return nil
    }
    return name
  }

  fileprivate mutating func reportWithoutSubject() {
    report(
      "a waiver without 'finding' or 'party' would accept everything",
      hint: "finding = \"F-4f768102\", or party = \"its id\" with indicator or regime")
  }
}

extension FindingSeverity {
  /// Gravest first.
  fileprivate static var names: [String] { allCases.sorted(by: >).map(\.name) }
}
