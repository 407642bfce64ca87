import SupplyModel
import Testing

@testable import ExposureReports

/// GraphML and GEXF as programs for networks read them.
@Suite struct NetworkReportTests {
  @Test(arguments: Fixtures.small.map(\.name), ["graphml", "gexf"])
  func everyPartyIsANodeAndEveryEdgeHasItsEnds(fixture: String, format: String) throws {
    let result = try #require(Fixtures.all.first { $0.name == fixture }).result
    let elements = try ReportReading.elements(try #require(ReportFormats.named(format)).bytes(of: result))
    let nodes = elements.filter { $0.name == "node" }.compactMap { $0.attributes["id"] }
    #expect(nodes.count == result.parties.count && Set(nodes).count == nodes.count)
    let edges = elements.filter { $0.name == "edge" }
    #expect(edges.count == result.relations.count)
    #expect(Set(edges.compactMap { $0.attributes["id"] }).count == edges.count)
    for edge in edges {
      #expect(nodes.contains(edge.attributes["source"]!) && nodes.contains(edge.attributes["target"]!))
    }
  }

  @Test(arguments: ["graphml", "gexf"])
  func everyValueIsOfADeclaredAttribute(format: String) throws {
    let elements = try ReportReading.elements(
      try #require(ReportFormats.named(format)).bytes(of: HospitalFixture.result))
    let declared = elements.filter { ["key", "attribute"].contains($0.name) }
    let types = Dictionary(
      uniqueKeysWithValues: declared.map {
        ($0.attributes["id"]!, $0.attributes["attr.type"] ?? $0.attributes["type"]!)
      })
    #expect(types.count == declared.count)
    for element in elements where ["data", "attvalue"].contains(element.name) {
      let text = element.attributes["value"] ?? element.text
      switch types[element.attributes["key"] ?? element.attributes["for"]!] {
      case "string": break
      case "int", "integer": #expect(Int(text) != nil)
      case "double": #expect(Double(text) != nil)
      case "boolean": #expect(["true", "false"].contains(text))
      default: Issue.record("\(element) is of no declared attribute")
      }
    }
  }

  @Test func edgesRunFromSupplierToBuyer() throws {
    let elements = try ReportReading.elements(GraphMLReport().bytes(of: HospitalFixture.result))
    let relation = HospitalFixture.result.relations[0]
    let index = ResultIndex(HospitalFixture.result)
    let edge = try #require(elements.first { $0.name == "edge" })
    #expect(edge.attributes["source"] == "n\(index.positions[relation.from]!)")
    #expect(edge.attributes["target"] == "n\(index.positions[relation.to]!)")
  }
}
