import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("Accepted findings")
struct WaiverBookTests {
  private static let asOf = CalendarDate(iso: "2026-11-01")!

  private static func finding(
    _ id: String, _ party: String, _ severity: FindingSeverity = .medium, indicator: String = "assessment",
    regime: String? = nil
  ) -> Finding {
    var finding = Finding(
      id: id, indicator: indicator, party: party, severity: severity, confidence: 1, status: "verified",
      message: "overtime", at: SourceLocation(document: DocumentID(0), line: 2))
    finding.regime = regime
    finding.exposure.strongest = 0.5
    return finding
  }

  private static func waiver(
    _ subject: Waiver.Subject, from on: String? = nil, until: String = "2027-01-31",
    upTo severity: FindingSeverity? = nil, line: Int = 1
  ) -> Waiver {
    Waiver(
      subject, reason: "a new shift is hired", by: "R. Example", on: on.flatMap(CalendarDate.init(iso:)),
      until: CalendarDate(iso: until)!, severity: severity,
      place: .init(path: "waivers.toml", line: line, column: 1))
  }

  private static let findings = [
    finding("F-00000001", "laundry"), finding("F-00000002", "laundry", .high, indicator: "country-tier"),
    finding("F-00000003", "mill", .critical, indicator: "listed-party", regime: "uflpa"),
    finding("F-00000004", "mill", .critical, indicator: "region", regime: "wro"),
  ]

  private static let parties: [PartyResult] = {
    var laundry = PartyResult(id: "laundry", name: "Example Laundry")
    laundry.records = [
      .init(key: "ERP-7", location: SourceLocation(document: DocumentID(0), line: 2), reason: nil)
    ]
    return [laundry, PartyResult(id: "mill", name: "Mill"), PartyResult(id: "mill-2", name: "MILL")]
  }()

  /// Standing by id of the finding, and what was said.
  private func accepted(_ waivers: Waiver..., asOf: CalendarDate = Self.asOf) -> (
    [String: FindingWaiver.Standing], [String]
  ) {
    var findings = Self.findings
    let log = WaiverBook(waivers).accept(
      &findings, parties: Self.parties, asOf: asOf, noticeInDays: 30)
    let standings = findings.compactMap { finding in finding.waiver.map { (finding.id, $0.standing) } }
    return (Dictionary(uniqueKeysWithValues: standings), log.items.map(\.slug))
  }

  @Test("one finding, everything at a party, or part of it")
  func subjects() {
    #expect(accepted(Self.waiver(.finding("F-00000003"))) == (["F-00000003": .holds], []))
    let both = ["F-00000001": FindingWaiver.Standing.holds, "F-00000002": .holds]
    for name in ["laundry", "ERP-7", "example LAUNDRY"] {
      #expect(accepted(Self.waiver(.party(name, indicator: nil, regime: nil))) == (both, []))
    }
    let tier = Self.waiver(.party("laundry", indicator: "country-tier", regime: nil))
    #expect(accepted(tier) == (["F-00000002": .holds], []))
    #expect(
      accepted(Self.waiver(.party("mill", indicator: nil, regime: "wro"))) == (["F-00000004": .holds], []))
  }

  @Test("what accepts nothing is said: an unknown id, an unknown party, a name of two parties, nothing there")
  func unused() {
    for subject: Waiver.Subject in [
      .finding("F-ffffffff"), .party("laundy", indicator: nil, regime: nil),
      .party("Mill", indicator: nil, regime: nil), .party("laundry", indicator: "region", regime: nil),
    ] {
      #expect(accepted(Self.waiver(subject)) == ([:], ["unused-waiver"]))
    }
  }

  @Test(
    "it holds from its first day to its last, both included",
    arguments: [
      ("2026-10-19", FindingWaiver.Standing.pending, "pending-waiver"), ("2026-10-20", .holds, nil),
      ("2026-12-31", .holds, nil), ("2027-01-01", .ending, "ending-waiver"),
      ("2027-01-31", .ending, "ending-waiver"), ("2027-02-01", .expired, "expired-waiver"),
    ] as [(String, FindingWaiver.Standing, String?)])
  func period(day: String, standing: FindingWaiver.Standing, slug: String?) {
    let waiver = Self.waiver(.finding("F-00000001"), from: "2026-10-20")
    #expect(
      accepted(waiver, asOf: CalendarDate(iso: day)!)
        == (["F-00000001": standing], [slug].compactMap(\.self)))
  }

  @Test("what has grown graver than it was accepted counts again")
  func exceeded() {
    let party = Waiver.Subject.party("laundry", indicator: nil, regime: nil)
    #expect(
      accepted(Self.waiver(party, upTo: .medium))
        == (["F-00000001": .holds, "F-00000002": .exceeded], ["exceeded-waiver"]))
    #expect(accepted(Self.waiver(party, upTo: .high)).1 == [])
  }

  @Test("of several the one that holds longest; one that ended and was decided anew is not complained of")
  func renewed() {
    let (subject, ended) = (Waiver.Subject.finding("F-00000001"), "2026-10-01")
    let both = [
      Self.waiver(subject, until: ended, line: 1), Self.waiver(subject, from: "2026-10-02", line: 9),
    ]
    #expect(accepted(both[0], both[1]) == (["F-00000001": .holds], []))
    #expect(accepted(both[1], both[0]) == (["F-00000001": .holds], []))
  }

  // MARK: The gate

  private func verdict(_ waivers: Waiver..., reach: [RegimeReach] = []) -> (Verdict, [String]) {
    var findings = Self.findings
    _ = WaiverBook(waivers).accept(&findings, parties: Self.parties, asOf: Self.asOf, noticeInDays: 30)
    let entry = WatchlistEntry(id: "1", subject: .party, names: ["X"], status: "Active", isActive: true)
    let lists = ["uflpa", "cbp-wro"].map {
      ListEdition(
        Watchlist(id: $0, publisher: "Fictional", title: "", edition: Self.asOf, entries: [entry]),
        policy: .default, asOf: Self.asOf)
    }
    let input = InputDocument(
      path: "a.csv", format: "parties-table", recognition: "", sha256: "", bytes: 1,
      records: RecordTally(read: 1, kept: 1))
    return PolicyGate.judge(
      findings: findings, reach: reach, lists: lists, inputs: [input], diagnostics: DiagnosticLog(),
      policy: .default, failOn: .high)
  }

  private func everything(_ until: String = "2027-01-31") -> [Waiver] {
    Self.findings.map { Self.waiver(.finding($0.id), until: until) }
  }

  @Test("what is accepted fails nothing while the waiver holds, and is counted among the reasons")
  func gate() {
    let all = everything()
    #expect(
      verdict(all[0], all[1], all[2], all[3])
        == (.passed, ["4 findings are accepted for a time and not counted, the first until 2027-01-31"]))
    let three = verdict(all[0], all[1], all[2])
    #expect(three.0 == .violated && three.1.count == 2)
    #expect(three.1[0].hasPrefix("1 active finding of severity high or above"))
    let ended = everything("2026-10-31")
    #expect(verdict(ended[0], ended[1], ended[2], ended[3]).0 == .violated)
  }

  @Test(
    "legal reach is accepted only with everything behind it, by finding or regime, and never where it is unclear"
  )
  func reach() {
    func reach(_ status: RegimeReach.Status) -> [RegimeReach] {
      [RegimeReach(regime: "uflpa", status: status, paths: [], why: "because")]
    }
    let all = everything()
    #expect(verdict(all[0], all[1], all[3], reach: reach(.proven)).0 == .violated)
    let (verdict, reasons) = verdict(all[0], all[1], all[2], all[3], reach: reach(.proven))
    #expect(verdict == .passed)
    #expect(
      reasons.first
        == "legal reach of uflpa is proven, and every finding behind it is accepted for a time")
    let rest = [all[0], all[1], all[3]]
    let byParty = Self.waiver(.party("mill", indicator: "listed-party", regime: nil))
    #expect(self.verdict(rest[0], rest[1], rest[2], byParty, reach: reach(.proven)).0 == .violated)
    let byRegime = Self.waiver(.party("mill", indicator: nil, regime: "uflpa"))
    #expect(self.verdict(rest[0], rest[1], rest[2], byRegime, reach: reach(.proven)).0 == .passed)
  }
}
