import SupplyModel
import Testing

@testable import TradeDocuments

/// Money as people write it into spreadsheets.
@Suite struct MappedAmountTests {
  private func amount(_ cell: String, currency: String? = nil, decimal: String? = nil) -> ReadDocument {
    var fields: [MappedRelation.Field: TableMapping.CellSource] = [.value: .column("Spend")]
    fields[.currency] = currency.map { .constant($0) }
    let mapping = TableMapping(
      name: "spend", files: "spend.csv", text: DelimitedText(delimiter: UInt8(ascii: ";")),
      decimal: decimal?.utf8.first,
      parties: [
        MappedParty(label: "seller", name: .column("Seller")),
        MappedParty(label: "us", name: .constant("Example Hospital (fictional)")),
      ],
      relations: [MappedRelation(supplier: "seller", buyer: "us", fields: fields)])
    return read("Seller;Spend\nFict Trade;\(cell)\n", path: "spend.csv", formats: [MappedTable(mapping)])
  }

  private func said(_ document: ReadDocument) -> String {
    let relation = document.batch.relations[0]
    let value = relation.value.value.map { "\($0)" } ?? "-"
    return ([value, document.batch.symbols[relation.currency] ?? "-"] + document.slugs).joined(
      separator: " ")
  }

  @Test(arguments: [
    ("£80,000.00", "GBP", "80000.0 GBP"), ("80.000,00 €", nil, "80000.0 EUR"), ("EUR 40", nil, "40.0 EUR"),
    ("40 USD", "usd", "40.0 usd"), ("US$ 1,200.50", nil, "1200.5 USD"), ("$12", "USD", "12.0 USD"),
    ("RM12.50", nil, "12.5 MYR"),
    ("1\u{A0}200,50\u{A0}€", nil, "1200.5 EUR"), ("-12", "EUR", "-12.0 EUR"), ("kr 5", "SEK", "5.0 SEK"),
  ])
  func aMarkIsReadWithItsAmount(cell: String, currency: String?, expected: String) {
    #expect(said(amount(cell, currency: currency)) == expected)
  }

  @Test func aSignOfSeveralCurrenciesNamesNone() {
    #expect(said(amount("$12")) == "12.0 - unclear-currency")
  }

  @Test func anotherCurrencyThanTheMappingsIsNotTaken() {
    #expect(said(amount("$12", currency: "EUR")) == "- EUR other-currency")
    #expect(said(amount("12 CHF", currency: "EUR")) == "- EUR other-currency")
  }

  @Test func whatIsNoNumberStaysNone() {
    #expect(said(amount("n.a.", currency: "EUR")) == "- EUR bad-number")
    #expect(said(amount("€", currency: "EUR")) == "- EUR bad-number")
    #expect(said(amount("€ 12 €", currency: "EUR")) == "- EUR bad-number")
  }

  @Test func theDecimalSignOfTheMappingSettlesThousands() {
    #expect(said(amount("310,000", currency: "GBP")) == "- GBP bad-number")
    #expect(said(amount("310,000", currency: "GBP", decimal: ".")) == "310000.0 GBP")
    #expect(said(amount("€ 1.234", decimal: ",")) == "1234.0 EUR")
  }
}
