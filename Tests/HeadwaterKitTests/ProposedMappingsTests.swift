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
