import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit

/// One thing is changed in a small network, and that is the cause told: of every change, and no other.
@Suite struct ChangesTests {
  /// A folder with a network that has a listed mill, an allegation and a doubtful pair.
  private struct Network {
    var asOf = "2026-11-01"
    var edition = "2026-10-01"
    var parties = ["hospital,Example Hospital,GB", "mill,Fictional Mill,CN", "agency,Fictional Agency,GB"]
    var relations = [
      "mill,hospital,goods,Gauze,3005,transaction,2026-09-01",
      "agency,hospital,labour,Nursing,,transaction,2026-09-01",
    ]
    var assessments = ["agency,recruitment-fees,0.7,verified,verified,Fictional visit,2025-06-01,2026-11-10"]
    var entries = ["uflpa,E1,Fictional Mill,CN,active,2024-01-01"]
    var policy = ""
    var waivers = ""

    func result(_ folder: TemporaryFolder) throws -> AnalysisResult {
      try folder.write(lines("id,name,country", parties), to: "parties.csv")
      try folder.write(
        lines("supplier,buyer,kind,product,hs,evidence,observed_on", relations), to: "relations.csv")
      try folder.write(
        lines("party,indicator,level,status,evidence,source,date,expires", assessments), to: "assessments.csv"
      )
      let list = "lists/uflpa-\(edition).csv"
      try folder.write(lines("list,entry_id,name,country,status,listed_on", entries), to: list)
      try folder.write("[sensitivity]\ndraws = 0\n" + policy, to: "policy.toml")
      var options = AnalysisOptions()
      options.inputs = ["parties", "relations", "assessments"].map { "\(folder.path)/\($0).csv" }
      options.listFiles = ["\(folder.path)/\(list)"]
      options.policy = "\(folder.path)/policy.toml"
      options.waivers = try folder.write(waivers, to: "waivers.toml")
      options.asOf = CalendarDate(iso: asOf)
      options.buyer = "hospital"
      return try Analysis(options).run()
    }

    private func lines(_ header: String, _ rows: [String]) -> String {
      ([header] + rows).joined(separator: "\n") + "\n"
    }
  }

  /// Kinds and causes of what changes when `edit` is done.
  private func changes(
    in first: Network = Network(), _ edit: (inout Network) -> Void
  ) throws -> [String] {
    try told(in: first, edit).map { "\($0.kind.rawValue) \($0.party ?? $0.subject) \($0.cause.rawValue)" }
  }

  private func told(
    in first: Network = Network(), _ edit: (inout Network) -> Void
  ) throws -> [ResultChange] {
    let folder = try TemporaryFolder()
    var network = first
    let before = try network.result(folder)
    edit(&network)
    let after = try network.result(folder)
    return ResultComparison(before, after).changes.changes
  }

  @Test func nothingChangesNothing() throws {
    #expect(try changes { _ in } == [])
    #expect(
      try changes {
        $0.relations.reverse(); $0.parties.reverse()
      } == [])
  }

  @Test func anotherEditionOfAList() throws {
    let lifted = try changes {
      $0.edition = "2026-10-20"
      $0.entries = []
    }
    #expect(lifted.contains("resolved mill list") && lifted.allSatisfy { $0.hasSuffix(" list") })
    let added = try changes {
      $0.edition = "2026-10-20"
      $0.entries.append("uflpa,E2,Fictional Agency,GB,active,2026-10-19")
    }
    #expect(added.contains("new agency list") && added.allSatisfy { $0.hasSuffix(" list") })
  }

  @Test func aRowMore() throws {
    let found = try changes {
      $0.assessments.append("mill,excessive-overtime,high,alleged,reported,Fictional press,2026-09-09,")
    }
    #expect(found == ["new mill data"])
  }

  @Test func aRowLess() throws {
    #expect(try changes { $0.assessments = [] } == ["resolved agency data"])
  }

  @Test func aPartyMore() throws {
    let found = try changes {
      $0.parties.append("gin,Fictional Gin,IN")
      $0.relations.append("gin,mill,goods,Cotton,5201,transaction,2026-09-01")
      $0.assessments.append("gin,debt-bondage,high,alleged,reported,Fictional press,2026-09-09,")
    }
    #expect(found == ["new gin data"])
  }

  @Test func somethingExpired() throws {
    let found = try told { $0.asOf = "2026-11-20" }
    #expect(found.map(\.party) == ["agency"])
    #expect(found.map(\.cause) == [.date] && found.map(\.kind) == [.better])
    #expect(found.first?.why.hasSuffix("assessments.csv:2:1 expired on 2026-11-10") == true)
  }

  @Test func anotherRuleOfThePolicy() throws {
    let found = try changes {
      $0.policy = "[indicator.listed-party]\nconfirmed = \"high\"\npossible = \"high\"\n"
    }
    #expect(found.contains("better mill policy") && found.allSatisfy { $0.hasSuffix(" policy") })
  }

  /// The list changed in the same night: each change keeps its own cause.
  @Test func twoThingsInOneNight() throws {
    let found = try changes {
      $0.edition = "2026-10-20"
      $0.entries.append("uflpa,E2,Fictional Agency,GB,active,2026-10-19")
      $0.assessments.append("mill,excessive-overtime,high,alleged,reported,Fictional press,2026-09-09,")
    }
    #expect(found.contains("new agency list") && found.contains("new mill data"))
  }

  // MARK: Waivers

  private static func waiver(until: String, upTo severity: String? = nil) -> String {
    """
    [[waiver]]
    party = "agency"
    reason = "Fees are being repaid"
    by = "R. Example"
    until = \(until)
    \(severity.map { "severity = \"\($0)\"" } ?? "")
    """
  }

  private var accepted: Network {
    var network = Network()
    network.waivers = Self.waiver(until: "2026-11-05")
    return network
  }

  @Test func aWaiverBegins() throws {
    let found = try told { $0.waivers = Self.waiver(until: "2026-11-05") }
    #expect(found.map(\.cause) == [.waiver] && found.map(\.kind) == [.better])
    #expect(found.first?.why.hasPrefix("accepted by R. Example until 2026-11-05") == true)
    #expect(found.first?.after?.hasSuffix(", accepted until 2026-11-05") == true)
  }

  @Test func aWaiverExpires() throws {
    let found = try told(in: accepted) { $0.asOf = "2026-11-06" }
    #expect(found.map(\.cause) == [.waiver] && found.map(\.kind) == [.worse])
    #expect(found.first?.why.hasSuffix("held until 2026-11-05") == true)
    #expect(try changes(in: accepted) { $0.asOf = "2026-11-05" } == [])
  }

  @Test func aWaiverIsTakenBack() throws {
    let found = try told(in: accepted) { $0.waivers = "" }
    #expect(found.map(\.cause) == [.waiver] && found.map(\.kind) == [.worse])
    #expect(found.first?.why.contains("is no longer given") == true)
  }

  /// Longer, or with other words: it is accepted as before.
  @Test func aWaiverIsProlonged() throws {
    #expect(try changes(in: accepted) { $0.waivers = Self.waiver(until: "2027-01-31") } == [])
  }

  /// What made it graver is the cause; that the waiver no longer covers it follows.
  @Test func aWaiverIsOutgrown() throws {
    var network = Network()
    network.waivers = Self.waiver(until: "2026-12-31", upTo: "medium")
    let row = "agency,withholding-of-wages,high,verified,verified,Fictional visit,2025-06-01,"
    network.assessments = [row]
    network.policy = "[levels]\nhighRisk = 0.99\n"
    let found = try told(in: network) { $0.policy = "" }
    #expect(found.map(\.cause) == [.policy] && found.map(\.kind) == [.worse])
    #expect(found.first?.before?.hasSuffix("accepted until 2026-12-31") == true)
    #expect(found.first?.after?.contains("accepted") == false)
  }

  /// The audit expired and the waiver was taken back in one night: two changes of one finding, each with its cause.
  @Test func anAuditAndAWaiverInOneNight() throws {
    var network = Network()
    network.waivers = Self.waiver(until: "2026-12-31")
    let found = try told(in: network) {
      $0.asOf = "2026-11-20"
      $0.waivers = ""
    }
    #expect(Set(found.map(\.subject)).count == 1)
    #expect(found.map(\.cause).sorted { $0.rawValue < $1.rawValue } == [.date, .waiver])
    #expect(found.filter { $0.cause == .date }.allSatisfy { $0.before?.contains("accepted") == false })
  }
}
