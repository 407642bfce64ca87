import Foundation
import SupplyModel
import Testing

@testable import HeadwaterKit
@testable import TradeDocuments

/// What `headwater map` writes is a configuration.
@Suite struct ProposedMappingsTests {
  private func proposed(_ tables: [String: String]) throws -> ProposedMappings {
    let folder = try TemporaryFolder()
    for (name, text) in tables { try folder.write(text, to: name) }
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    return try withExtendedLifetime(folder) { try ProposedMappings(options, buyer: nil) }
  }

  @Test(arguments: [
    "Supplier,Country,Spend,Date\nA,DE,\"1,5\",3.4.2026\nB,MY,2,n/a\n",
    "Product,Tier 1,Tier 2,Tier 1 GLN\nGloves,A,B,9529028000003\n",
    "\"Supplier \"\"new\"\"\",\"Spend \\ GBP\",\"A \u{7}b\"\n\"A\u{202E}\",\"12\",x\n",
    "Supplier,=Spend,Product\nA,1,\"Gloves\nand \"\"more\"\"\"\n",
  ])
  func theTextIsTheMapping(_ table: String) throws {
    let found = try proposed(["spend.csv": table])
    #expect(found.proposals.count == 1)
    let read = try Configuration(toml: found.text, path: "headwater.toml")
    #expect(read.mappings == found.proposals.map(\.mapping))
    #expect(found.text.split(separator: "\n").allSatisfy { $0.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F } })
  }

  @Test func everyTableGetsItsOwnInTheOrderOfTheirNames() throws {
    let found = try proposed([
      "b.csv": "Supplier\tSpend\nA\t1\n", "a.csv": "Vendor;Item\nB;C\n", "c.txt": "a note\n",
      "d.csv": "Room,Door\n1,2\n",
    ])
    #expect(found.proposals.map(\.mapping.name) == ["a", "b"])
    #expect(try Configuration(toml: found.text, path: "headwater.toml").mappings.count == 2)
    #expect(found.diagnostics.items.map(\.slug) == ["unrecognised-document", "no-supplier-column"])
  }
}

/// Tables of one buyer, read as was proposed, make one network.
@Suite struct ProposedTogetherTests {
  private let spend = "Supplier,Country,Product,Spend GBP\nHarwell Example Textiles Ltd,GB,Gowns,100\n"
  private let survey =
    "Product,Tier 1,Tier 1 Country,Tier 2,Tier 2 Country\nGowns,Harwell Example Textiles Ltd,GB,Yangpu Example Cotton Mill,CN\n"

  private func options(_ folder: TemporaryFolder) -> AnalysisOptions {
    var options = AnalysisOptions()
    options.inputs = [folder.path]
    options.buyer = "Northmoor Example Trust"
    options.asOf = CalendarDate(iso: "2026-11-01")
    return options
  }

  private func folder(_ change: (String) -> String) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(spend, to: "spend.csv")
    try folder.write(survey, to: "survey.csv")
    let proposed = try ProposedMappings(options(folder), buyer: "Northmoor Example Trust")
    #expect(proposed.proposals.count == 2)
    try folder.write(change(proposed.text), to: "headwater.toml")
    return folder
  }

  @Test func theSupplierOfOneIsThatOfTheOther() throws {
    let folder = try folder { $0 }
    let result = try Analysis(options(folder)).run()
    #expect(
      result.parties.map(\.name).sorted() == [
        "Harwell Example Textiles Ltd", "Northmoor Example Trust", "Yangpu Example Cotton Mill",
      ])
    #expect(result.parties.first { $0.name == "Yangpu Example Cotton Mill" }?.tier?.min == 2)
  }

  /// Without a register they are two; what would follow if they were one is told of the same buyer, though a row is the
  /// place of all it names.
  @Test func withoutTheRegisterTheVariantTells() throws {
    let folder = try folder { text in
      text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("register") }
        .joined(separator: "\n")
    }
    try folder.write(
      "party,indicator,level,status,date\nYangpu Example Cotton Mill,fees,high,verified,2026-10-01\n",
      to: "assessments.csv")
    let result = try Analysis(options(folder)).run()
    #expect(result.parties.count { $0.name == "Harwell Example Textiles Ltd" } == 2)
    #expect(result.diagnostics.counts["unknown-party"] == nil)
    let variant = try #require(result.variants.first { $0.kind == .pairsAccepted })
    #expect(variant.count == 1)
    #expect(result.headline.strongest > 0)
    #expect(variant.headline.strongest == result.headline.strongest)
  }
}
