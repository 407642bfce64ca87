import SupplyModel

@testable import ExposureReports

/// A fictional hospital group, four tiers deep: goods, laundry, agency nursing, a shared cause and an owner.
/// All names are invented; the numbers are written by hand, in the shape the analysis gives them.
enum HospitalFixture {
  static let result: AnalysisResult = {
    var result = AnalysisResult(
      asOf: day(2026, 11, 24), question: .diligence,
      buyer: .init(id: "hospital", name: "Northfield Hospital Group (fictional)"))
    result.toolVersion = "0.1.0"
    result.verdict = .violated
    result.reasons = [
      "2 findings at or above critical, the policy allows none",
      "reach of uflpa is indicated, the policy allows ruled-out only",
    ]
    result.parties = HospitalParties.all
    result.relations = HospitalRelations.all
    result.findings = HospitalFindings.all
    result.matches = HospitalFindings.matches
    result.paths = HospitalExposure.paths
    result.reach = HospitalExposure.reach
    result.likelihood = HospitalExposure.likelihood
    result.strongest = HospitalExposure.strongest
    result.share = HospitalExposure.share
    result.coverage = HospitalExposure.coverage
    result.lists = HospitalSources.lists
    result.screened = HospitalSources.screened
    result.inputs = HospitalSources.inputs
    result.diagnostics = HospitalSources.diagnostics
    result.policy.name = "default"
    result.policy.path = "policy.toml"
    result.policy.sha256 = String(repeating: "7c", count: 32)
    result.actions = [
      ActionResult(
        id: "CAP-7", party: "lotus",
        fields: [
          "action": "Repay recruitment fees", "due": "2026-12-31", "status": "open", "amount_owed": "41200",
          "currency": "USD",
        ], location: at(0, 31))
    ]
    return result
  }()

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(year: year, month: month, day: day)!
  }

  /// A place in one of the fixture's inputs.
  static func at(_ document: Int, _ line: Int, _ column: Int = 1) -> SourceLocation {
    SourceLocation(document: DocumentID(document), line: line, column: column)
  }
}
