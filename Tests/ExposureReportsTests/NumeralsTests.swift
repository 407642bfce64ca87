import Testing

@testable import ExposureReports

@Suite struct NumeralsTests {
  @Test(arguments: [
    (0.0, "0 %"), (0.0004, "< 0.1 %"), (0.012, "1.2 %"), (0.0994, "9.9 %"), (0.27, "27 %"), (0.994, "99 %"),
    (0.996, "99.6 %"), (0.99999, "> 99.9 %"), (1.0, "100 %"), (1.3, "130.0 %"),
  ])
  func percentNeverRoundsToNoneOrAll(value: Double, text: String) {
    #expect(Numerals.percent(value) == text)
  }

  @Test func numbersAreShortestAndGuarded() {
    var output = ByteWriter()
    for value in [0.1, 1.0, -0.0, 1e-5, 0.1 + 0.2, .nan, .infinity] {
      output.number(value)
      output.literal(" ")
    }
    #expect(String(decoding: output.bytes, as: UTF8.self) == "0.1 1 0 1e-05 0.30000000000000004 null null ")
  }

  @Test func fixedDecimalsRoundHalfAwayFromZero() {
    #expect(FixedDecimal.text(0.125, decimals: 2) == "0.13")
    #expect(FixedDecimal.text(-2.5, decimals: 0) == "-3")
    #expect(FixedDecimal.text(.nan, decimals: 2) == "?")
    #expect(Numerals.grouped(1_234_567) == "1,234,567")
  }

  @Test func hostileTextStaysOnItsLine() {
    let shown = DisplayText.singleLine("a\nb\u{1B}[31m\u{202E}c\u{9B}")
    #expect(shown == "a b␛[31m\u{FFFD}c\u{FFFD}")
    #expect(DisplayText.shortened("漢字漢字漢字", to: 7) == "漢字漢…")
  }
}
