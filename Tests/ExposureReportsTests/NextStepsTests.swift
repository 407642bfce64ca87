import SupplyModel
import Testing

@testable import ExposureReports

/// What the person on call is told to do.
@Suite struct NextStepsTests {
  private static func result(_ change: (inout AnalysisResult) -> Void) -> AnalysisResult {
    var result = HospitalFixture.result
    (result.verdict, result.changes) = (.inconclusive, nil)
    for number in result.lists.indices { result.lists[number].isStale = false }
    for number in result.inputs.indices { result.inputs[number].records.rejected = 0 }
    result.diagnostics = DiagnosticLog()
    change(&result)
    return result
  }

  @Test func anOldListIsNamedWithItsFileAndAge() throws {
    let result = Self.result {
      ($0.lists[0].isStale, $0.lists[0].ageInDays) = (true, 99)
    }
    let steps = NextSteps.steps(for: result)
    #expect(steps.count == 1)
    let list = result.lists[0]
    #expect(try #require(steps.first).contains("'\(list.id)'; \(list.path) is of"))
    #expect(steps[0].contains("99 days old: headwater lists import"))
  }

  @Test func withoutListsTheFirstThingIsALists() {
    #expect(NextSteps.steps(for: Self.result { $0.lists = [] }) == [Words.NextSteps.noLists])
  }

  @Test func aStandingViolationNamesItsWorstFinding() {
    let result = Self.result { $0.verdict = .violated }
    #expect(NextSteps.steps(for: result).first?.contains("explain \(result.findings[0].id) --from") == true)
  }

  @Test func errorsInTheInputsAreToBeMended() {
    let result = Self.result { $0.diagnostics.report(Diagnostic("xml-malformed", .error, "x")) }
    #expect(NextSteps.steps(for: result).first?.hasPrefix("mend what 1 error in the inputs names") == true)
  }

  @Test func aRunThatPassedSaysNothing() {
    #expect(NextText.text(for: Self.result { $0.verdict = .passed }).isEmpty)
  }

  @Test func fitsATerminal() {
    let result = Self.result {
      $0.reasons = (0..<9).map { "reason \($0) " + String(repeating: "with many words ", count: 30) }
    }
    let lines = NextText.text(for: result).split(separator: "\n")
    #expect(lines.allSatisfy { DisplayText.width(of: String($0)) <= 80 })
    #expect(lines.contains { $0.contains("and 3 further reasons in result.json") })
  }
}
