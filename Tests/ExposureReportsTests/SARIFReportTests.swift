import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct SARIFReportTests {
  static func run(_ result: AnalysisResult) throws -> [String: Any] {
    let bytes = SARIFReport().bytes(of: result)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    return try #require((log["runs"] as? [[String: Any]])?.first)
  }

  static func results(_ result: AnalysisResult) throws -> [[String: Any]] {
    try #require(try run(result)["results"] as? [[String: Any]])
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func everyReferenceLeadsSomewhere(fixture: String) throws {
    let run = try Self.run(try #require(Fixtures.all.first { $0.name == fixture }).result)
    let rules = try #require(
      ((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [Any])
    let artifacts = try #require(run["artifacts"] as? [[String: Any]])
    for result in try #require(run["results"] as? [[String: Any]]) {
      let rule = try #require(rules[result["ruleIndex"] as! Int] as? [String: Any])
      #expect(rule["id"] as? String == result["ruleId"] as? String)
      #expect(["error", "warning", "note"].contains(result["level"] as! String))
      let location = try #require((result["locations"] as? [[String: Any]])?.first)
      let physical = try #require(location["physicalLocation"] as? [String: Any])
      let artifact = try #require(physical["artifactLocation"] as? [String: Any])
      if let index = artifact["index"] as? Int {
        let stated = try #require(artifacts[index]["location"] as? [String: Any])
        #expect(stated["uri"] as? String == artifact["uri"] as? String)
      }
    }
  }

  @Test func fingerprintsSurviveMovedLines() throws {
    var moved = HospitalFixture.result
    moved.findings = moved.findings.reversed().map { finding in
      var copy = Finding(
        id: finding.id, indicator: finding.indicator, party: finding.party, severity: finding.severity,
        confidence: finding.confidence, status: finding.status, message: finding.message,
        at: HospitalFixture.at(1, 900, 4))
      copy.match = finding.match
      return copy
    }
    let before = try Self.fingerprints(HospitalFixture.result)
    #expect(Set(before) == Set(try Self.fingerprints(moved)))
    #expect(Set(before).count == HospitalFixture.result.findings.count)
  }

  private static func fingerprints(_ result: AnalysisResult) throws -> [String] {
    try results(result).map {
      ($0["partialFingerprints"] as! [String: String])["headwaterFinding/v1"]!
    }
  }

  @Test func sayHowTheyStandToTheBaseline() throws {
    var result = HospitalFixture.result
    #expect(try Self.results(result).allSatisfy { $0["baselineState"] == nil })
    var changes = ResultChanges(
      baseline: HospitalFixture.day(2026, 10, 24), before: result.headline, verdictBefore: .passed)
    let ids = result.findings.map(\.id)
    changes.changes = [
      ResultChange(.new, ids[0], before: nil, after: "critical", cause: .list, why: "another edition"),
      ResultChange(.worse, ids[1], before: "low", after: "critical", cause: .data, why: "a row"),
    ]
    result.changes = changes
    let states = try Self.results(result).map { $0["baselineState"] as? String }
    #expect(states == ["new", "updated"] + ids.dropFirst(2).map { _ in "unchanged" })
  }

  @Test func levelsFollowSeverities() throws {
    let levels = try Self.results(HospitalFixture.result).map { $0["level"] as? String }
    #expect(levels == ["error", "error", "error", "warning", "warning", "note"])
  }

  @Test func showsPlaceRouteAndListEntry() throws {
    let worst = try Self.results(HospitalFixture.result)[0]
    let location = try #require((worst["locations"] as? [[String: Any]])?.first)
    let physical = try #require(location["physicalLocation"] as? [String: Any])
    let region = try #require(physical["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 8 && region["startColumn"] as? Int == 8)
    let related = try #require((worst["relatedLocations"] as? [[String: Any]])?.first)
    #expect((related["message"] as? [String: String])?["text"] == "entry of the list")
    let path = try #require(HospitalFixture.result.paths.first { $0.findings.contains("F-7c21a0b4") })
    let flow = try #require((worst["codeFlows"] as? [[String: Any]])?.first)
    let thread = try #require((flow["threadFlows"] as? [[String: Any]])?.first)
    #expect((thread["locations"] as? [Any])?.count == path.hops.count)
  }

  @Test func pathsBecomeURIs() {
    #expect(SARIFArtifacts.uri("Samples/hospital/parties.csv") == "Samples/hospital/parties.csv")
    #expect(SARIFArtifacts.uri("/a b/ü#1?.csv") == "file:///a%20b/%C3%BC%231%3F.csv")
    #expect(SARIFArtifacts.uri("pack.zip!/2026/inv-17.xml") == "pack.zip!/2026/inv-17.xml")
    #expect(SARIFArtifacts.uri("c:x") == "c%3Ax")
  }
}
