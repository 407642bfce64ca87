import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("The file of accepted findings")
struct WaiverFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ toml: String) throws -> [Waiver] {
    let path = try folder.write(toml, to: "waivers.toml")
    return try #require(try WaiverFile(path, regimes: ["uflpa", "wro"])).book.waivers
  }

  /// `3:1 message`, one per problem.
  private func problems(_ toml: String) throws -> [String] {
    do {
      _ = try read(toml)
      return []
    } catch let failure as AnalysisFailure {
      return failure.diagnostics.sorted.map { problem in
        let place = (problem.path ?? "").replacing("\(folder.path)/waivers.toml:", with: "")
        return "\(place) \(problem.message)" + (problem.hint.map { " (\($0))" } ?? "")
      }
    }
  }

  @Test("everything that can be said, dates in quotes or not")
  func whole() throws {
    let waivers = try read(
      """
      [[waiver]]
      finding = "F-910ed294"
      reason = "hired"
      by = "R. Example"
      until = 2027-01-31

      [[waiver]]
      party = "mill"
      indicator = "region"
      regime = "wro"
      severity = "high"
      reason = "another maker is found"
      by = "S. Example"
      on = "2026-10-20"
      until = "2027-06-30"
      """)
    #expect(
      waivers == [
        Waiver(
          .finding("F-910ed294"), reason: "hired", by: "R. Example", until: CalendarDate(iso: "2027-01-31")!,
          place: .init(path: "\(folder.path)/waivers.toml", line: 1, column: 1)),
        Waiver(
          .party("mill", indicator: "region", regime: "wro"), reason: "another maker is found",
          by: "S. Example", on: CalendarDate(iso: "2026-10-20"), until: CalendarDate(iso: "2027-06-30")!,
          severity: .high, place: .init(path: "\(folder.path)/waivers.toml", line: 7, column: 1)),
      ])
    #expect(try read("# nothing yet\n").isEmpty)
  }

  @Test(
    "what is wrong is named at its place",
    arguments: [
      ("finding = \"F-910ed294\"\nby = \"R\"\nuntil = 2027-01-31", "1:1 'reason' is missing"),
      ("party = \"a\"\nreason = \"r\"\nby = \"\"\nuntil = 2027-01-31", "4:1 'by' must be given: it is empty"),
      (
        "party = \"a\"\nreason = \"r\"\nby = \"R\"",
        "1:1 'until' is missing: nothing is accepted for ever (until = 2027-03-31, the last day it holds)"
      ),
      (
        "party = \"a\"\nreason = \"r\"\nby = \"R\"\non = 2027-02-01\nuntil = 2027-01-31",
        "6:1 'until' (2027-01-31) is before 'on' (2027-02-01)"
      ),
      (
        "party = \"a\"\nreason = \"r\"\nby = \"R\"\nuntil = 2027-01-31\nuntl = 1",
        "6:1 'untl' is no key of a file of waivers (did you mean 'until'?)"
      ),
      (
        "party = \"*\"\nreason = \"r\"\nby = \"R\"\nuntil = 2027-01-31",
        "2:1 'party' must be one name: '*' would accept the unseen"
      ),
      (
        "party = \"a\"\nregime = \"uflp\"\nreason = \"r\"\nby = \"R\"\nuntil = 2027-01-31",
        "3:1 'uflp' is not a regime of the policy (did you mean 'uflpa'?)"
      ),
    ])
  func refused(body: String, problem: String) throws {
    #expect(try problems("[[waiver]]\n\(body)\n") == [problem])
  }

  @Test("the same may be accepted again once the first has ended, and not before")
  func twice() throws {
    func twice(from on: String) -> String {
      """
      [[waiver]]
      party = "a"
      reason = "r"
      by = "R"
      until = 2027-01-31
      [[waiver]]
      party = "a"
      reason = "again"
      by = "R"
      on = \(on)
      until = 2027-06-30
      """
    }
    #expect(try problems(twice(from: "2027-02-01")) == [])
    #expect(
      try problems(twice(from: "2027-01-31")).first?.hasPrefix(
        "7:1 party 'a' is accepted until 2027-01-31 already") == true)
  }

  @Test("a file that is not there is an error, none asked for is not")
  func missing() throws {
    #expect(try WaiverFile(nil, regimes: []) == nil)
    #expect(throws: AnalysisFailure.self) { try WaiverFile("\(folder.path)/no.toml", regimes: []) }
  }

  // MARK: In a run

  private func hospital(asOf: String, waivers: String? = nil) throws -> AnalysisResult {
    var options = AnalysisOptions()
    options.inputs = [Samples.folder + "/hospital"]
    options.asOf = CalendarDate(iso: asOf)
    options.waivers = waivers
    options.detail = .exposed
    return try Analysis(options).run()
  }

  @Test("the sample's waiver accepts one finding at the laundry for a time, and changes no number")
  func sample() throws {
    let result = try hospital(asOf: "2026-11-01")
    let accepted = result.findings.filter(\.isAccepted)
    #expect(accepted.map(\.id) == ["F-910ed294"])
    #expect(result.waivers?.count == 1 && result.waivers?.sha256.count == 64)
    #expect(
      result.reasons.last == "1 finding is accepted for a time and not counted, the first until 2027-02-28")
    let none = try hospital(asOf: "2026-11-01", waivers: try folder.write("", to: "none.toml"))
    #expect(none.findings.allSatisfy { $0.waiver == nil })
    #expect(none.headline == result.headline && none.findings.map(\.id) == result.findings.map(\.id))
    #expect(none.findings.map(\.severity) == result.findings.map(\.severity))
  }

  @Test("after its last day they count again, and it is said")
  func expired() throws {
    let result = try hospital(asOf: "2027-03-01")
    #expect(result.findings.allSatisfy { !$0.isAccepted })
    #expect(result.diagnostics.counts["expired-waiver"] == 1)
  }
}
