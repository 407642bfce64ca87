import Testing

@testable import TradeDocuments

@Suite struct DecimalNumberTests {
  private func parse(_ text: String, decimal: String? = nil) -> Double? {
    Array(text.utf8).withUnsafeBufferPointer { DecimalNumber.parse($0, decimal: decimal?.utf8.first) }
  }

  @Test(arguments: [
    ("0", 0), ("12", 12), ("-3.25", -3.25), ("+7", 7), ("1234.50", 1234.5), ("1.234", 1.234), (".5", 0.5),
    ("1,234.50", 1234.5), ("1.234,50", 1234.5), ("1,234,567", 1_234_567), ("1.234.567", 1_234_567),
    ("1.234.567,8", 1_234_567.8), ("12,5", 12.5), ("0,125", 0.125), ("376000,00", 376_000),
    ("1234,567", 1234.567), ("-1,234.5", -1234.5), ("3e5", 300_000), ("0.1", 0.1),
    ("1 234", 1234), ("1 234 567,8", 1_234_567.8), ("1\u{A0}234,50", 1234.5), ("1'234.50", 1234.5),
    ("-12\u{202F}345", -12345), ("1 234,567", 1234.567),
    ("1234567890123456768", 1.234567890123456768e18), ("0.30000000000000004", 0.30000000000000004),
  ])
  func numbersAreRead(text: String, value: Double) { #expect(parse(text) == value) }

  @Test(arguments: [
    "", "-", ".", "abc", "1 23", "12 34", "1 2345", "1 234'567", " 234 1", "12%", "1,234", "12,34,567",
    "1.23,456.7", "1,,2", "nan", "inf", "0x10",
    "1,234.567,8", ",5,", "--1", "1e999", "1.2.3",
  ])
  func othersAreNot(text: String) { #expect(parse(text) == nil) }

  @Test(arguments: [
    ("310,000", ".", 310_000), ("1.234", ".", 1.234), ("1,234.5", ".", 1234.5), ("12", ".", 12),
    ("-1,234", ".", -1234),
    ("1.234", ",", 1234), ("310,000", ",", 310), ("1.234,5", ",", 1234.5), ("12,5", ",", 12.5),
    ("1 234,5", ",", 1234.5),
  ])
  func aKnownDecimalSignSettlesIt(text: String, decimal: String, value: Double) {
    #expect(parse(text, decimal: decimal) == value)
  }

  @Test(arguments: [("1.5", ","), ("1,5", "."), ("1.234,5", "."), ("1,234.5", ","), ("1,5,5", ",")])
  func theOtherSignIsRefused(text: String, decimal: String) { #expect(parse(text, decimal: decimal) == nil) }

  @Test func aCommaBeforeThreeDigitsIsAmbiguous() {
    #expect(DecimalNumber.isAmbiguous("1,234"))
    #expect(!DecimalNumber.isAmbiguous("0,123"))
    #expect(!DecimalNumber.isAmbiguous("1,23"))
  }
}
