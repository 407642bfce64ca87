import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct StatedPlaceTests {
  @Test(arguments: [
    ("CN-XJ", "", "CN", "CN-XJ"), ("cn-xj", "", "CN", "CN-XJ"), ("", "CN-XJ", "CN", "CN-XJ"),
    ("China", "CN-XJ", "CN", "CN-XJ"), ("Malaysia", "Johor", "MY", "Johor"), ("MY", "", "MY", nil),
    ("CN-XJ", "Kashgar", "CN", "Kashgar"), ("", "Johor", nil, "Johor"), ("", "", nil, nil),
  ])
  func aTableKeepsRegions(_ country: String, _ region: String, _ code: String?, _ kept: String?) {
    let table = read("id,name,country,region\na,A,\(country),\(region)\n")
    #expect(table.slugs == [])
    #expect(table.batch.parties.first?.value(of: .country) == code)
    #expect(table.batch.parties.first?.value(of: .region) == kept)
  }

  @Test func aTableAndANetworkReadAPlaceAlike() {
    let network = read(
      #"{"nodes": [{"id": "a", "country": "CN-XJ"}], "edges": []}"#, path: "n.json")
    let table = read("id,name,country\na,A,CN-XJ\n")
    for property in [Statement.Property.country, .region] {
      #expect(
        network.batch.parties.first?.value(of: property) == table.batch.parties.first?.value(of: property))
    }
  }

  @Test func whatNamesNoPlaceIsReported() {
    let table = read("id,name,country,region\na,A,XX-YY,\n")
    #expect(table.places == ["unknown-country 2:5"])
  }

  @Test func aNegativeAmountMayBeReadInTwoWaysToo() {
    let table = read("supplier,buyer,value\na,b,\"-12,000\"\n")
    #expect(table.places == ["bad-number 2:5"])
    #expect(table.batch.diagnostics.items.first?.message.contains("two ways") == true)
  }
}
