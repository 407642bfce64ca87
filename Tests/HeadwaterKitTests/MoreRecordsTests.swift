import SupplyModel
import Testing

@testable import HeadwaterKit

/// One more record never makes anything look better: what is not said in it is open, what is said elsewhere still counts.
@Suite struct MoreRecordsTests {
  private static let header =
    "supplier,buyer,product,share,from,to,confidence,presence,mitigation,evidence,observed_on\n"
  private static let plain = "s,b,gloves,0.8,,,,,,transaction,2026-10-20\n"
  private static let parties = "id,name,country,origin\nb,Fictional Hospital,GB,\ns,Fictional Gloves,MY,yes\n"
  private static let hazard =
    "party,indicator,level,status,evidence,source,date\ns,debt-bondage,0.8,verified,verified,FICT-1,2026-06-01\n"

  private func result(
    _ rows: String, parties: String = Self.parties, assessments: String = Self.hazard
  ) throws -> AnalysisResult {
    let folder = try TemporaryFolder()
    try folder.write(parties, to: "parties.csv")
    try folder.write(Self.header + rows, to: "relations.csv")
    try folder.write(assessments, to: "assessments.csv")
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.buyer = "b"
    options.asOf = CalendarDate(iso: "2026-11-01")
    return try Analysis(options).run()
  }

  private func slugs(_ result: AnalysisResult) -> [String] { result.diagnostics.items.map(\.slug) }

  /// A contract that is over, or one to come, hides no delivery; a row that says less lowers nothing.
  @Test(arguments: [
    "s,b,gloves,0.8,2024-01-01,2024-12-31,,,,declared,2024-01-01\n",
    "s,b,gloves,0.8,2027-01-01,2027-12-31,,,,declared,2026-10-01\n",
    "s,b,gloves,0.8,,,,,0.9,declared,2026-10-01\n", "s,b,gloves,0.8,,,,0,,declared,2026-10-01\n",
    "s,b,gloves,0.8,,,0.1,,,inferred,2026-10-01\n",
  ])
  func anotherRowHidesNothing(_ row: String) throws {
    let alone = try result(Self.plain)
    for rows in [Self.plain + row, row + Self.plain] {
      let both = try result(rows)
      #expect(alone.likelihood.estimate > 0 && both.likelihood.estimate >= alone.likelihood.estimate)
      #expect(both.share.estimate == alone.share.estimate)
    }
  }

  @Test func aContractThatCoversItsDeliveriesEndsWithThem() throws {
    let contract = "s,b,gloves,0.8,2024-01-01,2024-12-31,,,,declared,2024-01-01\n"
    let delivery = "s,b,gloves,0.8,,,,,,transaction,2024-06-01\n"
    #expect(try result(contract + delivery).likelihood.estimate == 0)
  }

  @Test func daysTheWrongWayRoundAreToldAndLeftOut() throws {
    let found = try result("s,b,gloves,0.8,2026-12-01,2026-01-31,,,,transaction,2026-10-20\n")
    #expect(slugs(found).contains("range-reversed") && found.likelihood.estimate > 0)
  }

  /// The same control in a second row, or a second audit of the same kind, takes nothing more off.
  @Test func aControlCountsOnce() throws {
    let control = "s,fee-repayment,1,verified,verified,FICT-2,2026-06-01\n"
    let once = try result(Self.plain, assessments: Self.hazard + control)
    let twice = try result(Self.plain, assessments: Self.hazard + control + control)
    let other = try result(
      Self.plain,
      assessments: Self.hazard + control + "s,fee-repayment,0.5,verified,verified,FICT-3,2026-07-01\n")
    #expect(once.likelihood.estimate < (try result(Self.plain)).likelihood.estimate)
    #expect(twice.likelihood.estimate == once.likelihood.estimate && slugs(twice).contains("duplicate-row"))
    #expect(other.likelihood.estimate == once.likelihood.estimate)
    #expect(other.findings.filter { $0.status == "uncredited" }.count == 1)
  }

  /// Whichever row comes first.
  @Test func everyRegionIsLookedUp() throws {
    let rows = ["s,Fictional Gloves,CN,CN-GD,Shenzhen", "s,Fictional Gloves,CN,CN-XJ,\"12 Road, Urumqi\""]
    for rows in [rows, rows.reversed()] {
      let parties =
        "id,name,country,region,address\nb,Fictional Hospital,GB,,\n" + rows.joined(separator: "\n") + "\n"
      let found = try result(Self.plain, parties: parties)
      #expect(found.findings.contains { $0.indicator == "region" && $0.severity == .critical })
      #expect(slugs(found).contains("conflicting-region"))
    }
  }

  /// A code settles the address of its own record only: there is an Urumqi Road in Shanghai.
  @Test func anAddressOfAnotherRecordIsLookedUpToo() throws {
    let head = "id,name,country,region,address\nb,Fictional Hospital,GB,,\n"
    let settled = "s,Fictional Gloves,CN,CN-SH,\"12 Urumqi Road, Shanghai\"\n"
    #expect(try result(Self.plain, parties: head + settled).findings.allSatisfy { $0.indicator != "region" })
    let elsewhere = "s,Fictional Gloves,CN,CN-SH,Shanghai\ns,Fictional Gloves,CN,,\"Plant 2, Urumqi\"\n"
    let found = try result(Self.plain, parties: head + elsewhere).findings.first { $0.indicator == "region" }
    #expect(found?.primaryLocation.line == 4 && found?.severity == .high)
  }

  @Test(arguments: ["China (Xinjiang)", "Xinjiang, China", "XUAR", "P.R. China"])
  func aCountryThatNamesARegion(_ text: String) throws {
    let parties = "id,name,country\nb,Fictional Hospital,GB\ns,Fictional Gloves,\"\(text)\"\n"
    let found = try result(Self.plain, parties: parties)
    #expect(found.findings.contains { $0.indicator == "region" } == (text != "P.R. China"))
    #expect(found.parties.first { $0.id == "s" }?.country?.code == (text == "XUAR" ? nil : "CN"))
  }

  @Test func anIdThatLostItsZerosIsTold() throws {
    let parties = "id,name,country\nb,Fictional Hospital,GB\n00123,Fictional Gloves,MY\n"
    let found = try result(
      "123,b,gloves,0.8,,,,,,transaction,2026-10-20\n", parties: parties,
      assessments: Self.hazard.replacing("s,", with: "00123,"))
    #expect(slugs(found).contains("near-id"))
    #expect(found.reasons.contains { $0.contains("zeros") })
  }

  @Test func whatCannotBeRatedAllowsNoConclusion() throws {
    let found = try result(Self.plain, assessments: Self.hazard.replacing("0.8", with: "severe"))
    #expect(found.verdict == .inconclusive && found.reasons.contains { $0.contains("not rated") })
  }

  /// Two that buy everything from each other have no origin, whatever they say of themselves.
  @Test func aCircleThatNothingEntersIsNotClosed() throws {
    let parties =
      "id,name,country,disclosure\nb,Fictional Hospital,GB,1\na,Fictional Gloves,MY,1\ns,Fictional Latex,TH,1\n"
    let rows =
      "a,b,gloves,,,,,,,transaction,2026-10-20\ns,a,latex,,,,,,,transaction,2026-10-20\na,s,scrap,,,,,,,transaction,2026-10-20\n"
    let found = try result(rows, parties: parties, assessments: "party,indicator,level\n")
    #expect(found.reach.allSatisfy { $0.status == .unresolved })
    let masses = found.share.masses
    #expect(abs(masses.dark - 1) < 1e-9 && masses.tainted + masses.clear == 0)
  }
}
