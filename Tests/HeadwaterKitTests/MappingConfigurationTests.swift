import SupplyModel
import Testing
import TradeDocuments

@testable import HeadwaterKit

@Suite("[[mapping]] of the configuration")
struct MappingConfigurationTests {
  private static let full = """
    [[mapping]]
    name = "ledger"
    files = "deliveries*.csv"
    delimiter = "tab"
    encoding = "windows-1252"
    dates = ["yyyy-MM-dd", "yyyyMMdd"]
    decimal = ","
    missing = ["N/A", "-"]

    [mapping.parties.vendor]
    name = "Vendor"
    country = "Land"
    region = "=CN-XJ"
    roles = ["vendor", "manufacturer"]
    identifiers = { gln = "Vendor GLN", duns = "=069032677" }
    optional = true
    register = "vendors"

    [mapping.parties.hospital]
    name = "=Merrow Vale"

    [[mapping.relations]]
    supplier = "vendor"
    buyer = "hospital"
    kind = "=goods"
    product = "Item"
    into = "Kit"
    hs = "HS"
    share = "Share"
    value = "Value"
    currency = "=USD"
    quantity = "Quantity"
    unit = "=pack"
    document = "PO"
    evidence = "=transaction"
    observed_on = "Delivered"
    """

  private func problems(_ toml: String) -> [String] {
    do {
      _ = try Configuration(toml: toml, path: "h.toml")
      return []
    } catch {
      return error.diagnostics.sorted.map { "\($0.path ?? "") \($0.message)" }
    }
  }

  @Test("every key of a mapping arrives")
  func everyKey() throws {
    let vendor = MappedParty(
      label: "vendor", name: .column("Vendor"), country: .column("Land"), region: .constant("CN-XJ"),
      roles: ["vendor", "manufacturer"],
      identifiers: [
        MappedIdentifier(scheme: "duns", value: .constant("069032677")),
        MappedIdentifier(scheme: "gln", value: .column("Vendor GLN")),
      ], isOptional: true, register: "vendors")
    let relation = MappedRelation(
      supplier: "vendor", buyer: "hospital",
      fields: [
        .kind: .constant("goods"), .product: .column("Item"), .into: .column("Kit"), .hs: .column("HS"),
        .share: .column("Share"), .value: .column("Value"), .currency: .constant("USD"),
        .quantity: .column("Quantity"), .unit: .constant("pack"), .document: .column("PO"),
        .evidence: .constant("transaction"), .observedOn: .column("Delivered"),
      ])
    #expect(relation.fields.count == MappedRelation.Field.allCases.count)
    let expected = TableMapping(
      name: "ledger", files: "deliveries*.csv",
      text: DelimitedText(delimiter: UInt8(ascii: "\t"), encoding: .windows1252),
      dates: [.iso, CalendarDate.Format("yyyyMMdd")!],
      decimal: UInt8(ascii: ","), missing: ["N/A", "-"],
      parties: [vendor, MappedParty(label: "hospital", name: .constant("Merrow Vale"))],
      relations: [relation])
    #expect(try Configuration(toml: Self.full, path: "h.toml").mappings == [expected])
  }

  @Test("what is left out is recognised from the table, and its name is its files")
  func defaults() throws {
    let toml = "[[mapping]]\nfiles = \"a.csv\"\n[mapping.parties.a]\nname = \"A\""
    let expected = TableMapping(
      name: "a.csv", files: "a.csv", parties: [MappedParty(label: "a", name: .column("A"))], relations: [])
    #expect(try Configuration(toml: toml, path: "h.toml").mappings == [expected])
  }

  @Test(
    "values that mean nothing are refused at their place",
    arguments: [
      (
        "delimiter = \"tab\"", "delimiter = \"::\"",
        "h.toml:4:1 'delimiter' must be tab, \",\", \";\" or \"|\""
      ),
      (
        "encoding = \"windows-1252\"", "encoding = \"ebcdic\"",
        "h.toml:5:1 'encoding' must be an encoding such as utf-8, windows-1252, gb18030 or shift_jis"
      ),
      ("decimal = \",\"", "decimal = \"comma\"", "h.toml:7:1 'decimal' must be \".\" or \",\""),
      ("missing = [\"N/A\", \"-\"]", "missing = \"N/A\"", "h.toml:8:1 'missing' must be a list of texts"),
      ("optional = true", "optional = \"yes\"", "h.toml:16:1 'optional' must be true or false"),
      ("region = \"=CN-XJ\"", "regoin = \"x\"", "h.toml:13:1 'regoin' is no key of the configuration"),
      ("unit = \"=pack\"", "uint = \"x\"", "h.toml:33:1 'uint' is no key of the configuration"),
    ])
  func refused(right: String, wrong: String, expected: String) {
    #expect(Self.full.contains(right))
    #expect(problems(Self.full.replacing(right, with: wrong)) == [expected])
  }

  @Test("a date format nobody knows is refused with those there are")
  func dateFormats() throws {
    let found = problems(Self.full.replacing("\"yyyyMMdd\"", with: "\"stardate\""))
    #expect(found.count == 1)
    #expect(try #require(found.first).contains("yyyy-MM-dd"))
  }

  @Test("a relation to a party the mapping does not define")
  func undefinedParty() {
    let found = problems(Self.full.replacing("buyer = \"hospital\"", with: "buyer = \"clinic\""))
    #expect(found.count == 1)
    let message = "a relation of mapping 'ledger' names the party 'clinic', which the mapping does not define"
    #expect(found.allSatisfy { $0.hasPrefix("h.toml") && $0.hasSuffix(message) })
  }

  @Test("a mapping without files, parties, or a relation's buyer")
  func incomplete() {
    #expect(problems("[[mapping]]\nname = \"x\"").contains { $0.contains("'files' must be given") })
    #expect(problems("[[mapping]]\nfiles = \"x\"").contains { $0.hasSuffix("mapping 'x' names no parties") })
    let noBuyer = problems(Self.full.replacing("buyer = \"hospital\"\n", with: ""))
    #expect(noBuyer.contains { $0.hasSuffix("a relation of a mapping needs a supplier and a buyer") })
    let noName = problems(Self.full.replacing("name = \"Vendor\"\n", with: ""))
    #expect(noName.contains { $0.contains("'name' must be given") })
  }

  @Test("of two mappings, the one that is wrong is named")
  func severalMappings() {
    let wrong = Self.full.replacing("delimiter = \"tab\"", with: "delimiter = \"::\"")
    let message = "'delimiter' must be tab, \",\", \";\" or \"|\""
    #expect(problems(wrong + "\n" + Self.full) == ["h.toml:4:1 \(message)"])
    #expect(problems(Self.full + "\n" + wrong) == ["h.toml:40:1 \(message)"])
  }
}
