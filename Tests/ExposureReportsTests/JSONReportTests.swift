import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

@Suite struct JSONReportTests {
  static func parsed(_ result: AnalysisResult) throws -> [String: Any] {
    let bytes = JSONReport().bytes(of: result)
    return try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test(arguments: Fixtures.all.map(\.name))
  func conformsToItsPublishedSchema(fixture: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let problems = try SchemaCheck().problems(in: Self.parsed(result))
    #expect(problems == [])
  }

  @Test func schemaCheckFindsAnUnknownAndAMissingField() throws {
    var document = try Self.parsed(EmptyFixture.result)
    document["surprise"] = 1
    document["verdict"] = nil
    let problems = try SchemaCheck().problems(in: document)
    #expect(problems == ["$: missing verdict", "$: unknown surprise"])
  }

  @Test func keepsHostileNamesExactly() throws {
    let document = try Self.parsed(HostileFixture.result)
    let parties = try #require(document["parties"] as? [[String: Any]])
    #expect(parties.allSatisfy { $0["name"] as? String == HostileFixture.name })
    let bytes = JSONReport().bytes(of: HostileFixture.result)
    #expect(!bytes.contains(0x1B))
  }

  @Test func leavesOutWhatIsNotKnown() throws {
    let text = String(decoding: JSONReport().bytes(of: HostileFixture.result), as: UTF8.self)
    #expect(!text.contains("null") && !text.contains("nan"))
    let parties = try #require(try Self.parsed(HospitalFixture.result)["parties"] as? [[String: Any]])
    let owner = try #require(parties.first { $0["id"] as? String == "lotus-holdings" })
    #expect(owner["tier"] == nil)
    #expect(owner["region"] == nil)
  }

  @Test func saysHowTheLikelihoodWasFound() throws {
    let sampled = try #require(try Self.parsed(HospitalFixture.result)["likelihood"] as? [String: Any])
    #expect(sampled["method"] as? String == "worlds" && sampled["worlds"] as? Int == 4096)
    let exact = try #require(try Self.parsed(EmptyFixture.result)["likelihood"] as? [String: Any])
    #expect(exact["method"] as? String == "exact" && exact["worlds"] == nil && exact["seed"] == nil)
  }

  @Test func leavesOutAnUnknownColumn() throws {
    var result = EmptyFixture.result
    result.inputs = [HospitalSources.inputs[0]]
    result.parties[0].records = [.init(key: "b", location: HospitalFixture.at(0, 7, 0), reason: nil)]
    let text = String(decoding: JSONReport().bytes(of: result), as: UTF8.self)
    #expect(text.contains(#"{"key": "b", "path": "hospital/parties.csv", "line": 7}"#))
  }

  @Test func writesTheSameBytesTwice() {
    #expect(JSONReport().bytes(of: LargeFixture.result) == JSONReport().bytes(of: LargeFixture.result))
  }
}
