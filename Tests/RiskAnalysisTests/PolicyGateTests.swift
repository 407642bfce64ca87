import SupplyModel
import Testing

@testable import RiskAnalysis

@Suite("The gate")
struct PolicyGateTests {
  private let asOf = CalendarDate(year: 2026, month: 11, day: 1)!

  /// One entry, so that the list says something.
  private func list(_ id: String = "uflpa", ageInDays: Int? = 10) -> ListEdition {
    let entry = WatchlistEntry(id: "1", subject: .party, names: ["X"], status: "Active", isActive: true)
    let edition = ageInDays.map { CalendarDate(dayNumber: asOf.dayNumber - Int32($0)) }
    return ListEdition(
      Watchlist(id: id, publisher: "Fictional", title: "", edition: edition, entries: [entry]),
      policy: .default,
      asOf: asOf)
  }

  private func finding(
    _ severity: FindingSeverity, status: String = "active", strongest: Double = 0.5
  ) -> Finding {
    var finding = Finding(
      id: "F-00000001", indicator: "listed-party", party: "weaver", severity: severity, confidence: 1,
      status: status, message: "listed by X", at: SourceLocation(document: DocumentID(0), line: 2))
    finding.exposure.strongest = strongest
    return finding
  }

  private func input(_ records: RecordTally, format: String? = "party-table") -> InputDocument {
    InputDocument(
      path: "parties.csv", format: format, recognition: "", sha256: "", bytes: 1, records: records)
  }

  private func judge(
    _ findings: [Finding] = [], reach: [RegimeReach] = [], lists: [ListEdition]? = nil,
    inputs: [InputDocument]? = nil, diagnostics: DiagnosticLog = DiagnosticLog(),
    failOn: FindingSeverity? = .high
  ) -> (Verdict, [String]) {
    // Lists of the regimes that are always asked stand beside those a test is about.
    let given = lists ?? []
    let others = ["uflpa", "cbp-wro"].filter { id in !given.contains { $0.id == id } }.map { list($0) }
    return PolicyGate.judge(
      findings: findings, reach: reach, lists: lists?.isEmpty == true ? [] : given + others,
      inputs: inputs ?? [input(RecordTally(read: 10, kept: 10))], diagnostics: diagnostics,
      policy: .default, failOn: failOn)
  }

  @Test("risks that the inputs state outright are held against the policy's levels")
  func stated() {
    func verdict(_ risk: Double, _ failOn: FindingSeverity?) -> Verdict {
      PolicyGate.judge(
        findings: [], stated: [.init(party: "a", risk: risk)], reach: [],
        lists: ["uflpa", "cbp-wro"].map { list($0) },
        inputs: [input(RecordTally(read: 1, kept: 1))], diagnostics: DiagnosticLog(), policy: .default,
        failOn: failOn
      ).0
    }
    #expect(verdict(1, .high) == .violated && verdict(0.5, .high) == .passed)
    #expect(verdict(0.5, .medium) == .violated && verdict(1, nil) == .passed)
  }

  @Test("a finding nobody can rate allows no conclusion")
  func unrated() {
    let (verdict, reasons) = judge([finding(.notRated), finding(.notRated, status: "remediated")])
    #expect(verdict == .inconclusive && reasons.count == 1 && reasons[0].contains("not rated"))
  }

  @Test("nothing found, everything in date: passed, without reasons")
  func passed() { #expect(judge() == (.passed, [])) }

  @Test("an active finding at the severity or above that reaches the buyer violates")
  func violated() {
    let (verdict, reasons) = judge([finding(.critical), finding(.high), finding(.medium)])
    #expect(verdict == .violated)
    #expect(
      reasons == [
        "2 active findings of severity high or above reach the buyer; worst: F-00000001 at weaver, listed by X"
      ])
  }

  @Test(
    "history, what reaches nobody, and what is below the severity do not",
    arguments: ["lifted", "inactive", "announced", "remediated", "waived"])
  func notViolated(status: String) {
    #expect(judge([finding(.critical, status: status)]).0 == .passed)
    #expect(judge([finding(.critical, strongest: 0)]).0 == .passed)
    #expect(judge([finding(.medium)]).0 == .passed)
    #expect(judge([finding(.critical)], failOn: nil).0 == .passed)
  }

  @Test("a listed party without a recorded route to the buyer leaves the run inconclusive")
  func unplaced() {
    var listed = finding(.critical, strongest: 0)
    listed.regime = "uflpa"
    #expect(judge([listed]).0 == .inconclusive)
    #expect(judge([listed]).1.first?.contains("no recorded route") == true)
  }

  @Test("legal reach violates by the policy's severities")
  func reach() {
    func reach(_ status: RegimeReach.Status) -> [RegimeReach] {
      [RegimeReach(regime: "uflpa", status: status, paths: [], why: "because")]
    }
    #expect(judge(reach: reach(.proven)) == (.violated, ["legal reach of uflpa is proven: because"]))
    #expect(judge(reach: reach(.indicated)).0 == .violated)
    #expect(judge(reach: reach(.indicated), failOn: .critical).0 == .passed)
    #expect(judge(reach: reach(.unresolved)).0 == .passed)
    #expect(judge(reach: reach(.unresolved), failOn: .medium).0 == .violated)
    #expect(judge(reach: reach(.ruledOut), failOn: .low).0 == .passed)
  }

  @Test("lists too old, without a date, or none at all: inconclusive, and said")
  func lists() {
    #expect(judge(lists: [list(ageInDays: 31)]).0 == .passed)
    #expect(
      judge(lists: [list(ageInDays: 93)]) == (
        .inconclusive, ["list 'uflpa' of 2026-07-31 is 93 days old, more than the 31 the policy allows"]
      ))
    #expect(judge(lists: [list("dol-tvpra", ageInDays: 800)]).0 == .passed)
    #expect(judge(lists: [list("tip-2025", ageInDays: 457)]).0 == .passed)
    #expect(
      judge(lists: [list(ageInDays: nil)])
        == (.inconclusive, ["list 'uflpa' does not say of which day it is"]))
    #expect(judge(lists: []) == (.inconclusive, ["no list was given: nothing was screened"]))
    #expect(
      judge(lists: [list(ageInDays: -1)])
        == (.inconclusive, ["list 'uflpa' of 2026-11-02 is from after the day the run speaks of"]))
  }

  @Test("inputs refused above the limit, or none recognised: inconclusive")
  func inputs() {
    #expect(judge(inputs: [input(RecordTally(read: 100, kept: 95, rejected: 5))]).0 == .passed)
    #expect(
      judge(inputs: [input(RecordTally(read: 100, kept: 94, rejected: 6))])
        == (.inconclusive, ["6 of 100 records were rejected, more than the 5 % the policy allows"]))
    #expect(judge(inputs: []) == (.inconclusive, ["no input was recognised"]))
    #expect(judge(inputs: [input(RecordTally(), format: nil)]).0 == .inconclusive)
  }

  @Test("a file or list that could not be opened leaves the run inconclusive, however much else was read")
  func unopened() {
    var diagnostics = DiagnosticLog()
    diagnostics.report(Diagnostic("unreadable-file", .error, "cannot be read", path: "x.csv"))
    diagnostics.report(Diagnostic("unrecognised-list", .warning, "is no list", path: "l.csv"))
    let large = input(RecordTally(read: 100_000, kept: 100_000))
    #expect(
      judge(inputs: [large], diagnostics: diagnostics)
        == (
          .inconclusive,
          ["inputs that could not be opened: 1", "lists or entries that could not be used: 1"]
        ))
    #expect(judge(inputs: [large]).0 == .passed)
  }

  @Test("a violation stands in an inconclusive run, and both reasons are kept")
  func both() {
    let (verdict, reasons) = judge([finding(.critical)], lists: [])
    #expect(verdict == .violated)
    #expect(reasons.count == 2)
    #expect(reasons.last == "no list was given: nothing was screened")
  }

  @Test("`--fail-on never` does not make an inconclusive run pass")
  func never() { #expect(judge([finding(.critical)], lists: [], failOn: nil).0 == .inconclusive) }
}
