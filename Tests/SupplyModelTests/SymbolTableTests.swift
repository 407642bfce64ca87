import Testing

@testable import SupplyModel

@Suite("Symbols")
struct SymbolTableTests {
  @Test("a text is one symbol, as bytes and as a string, among few and among many")
  func oneSymbol() {
    var table = SymbolTable()
    for number in 0..<1_000 {
      let text = "INV-\(number % 700)"
      let symbol = table.intern(text)
      #expect(symbol.number == Int32(number % 700))
      #expect(Array(text.utf8).withUnsafeBufferPointer { table.intern($0) } == symbol)
      #expect(table[symbol] == text)
    }
    #expect(table.count == 700 && table[.none] == nil)
    #expect(SymbolTable(table.texts).texts == table.texts)
  }

  @Test("letters composed or not are the same text")
  func equivalence() {
    var table = SymbolTable()
    let symbol = table.intern("Ré-1")
    #expect(table.intern("Re\u{301}-1") == symbol)
    #expect(table.intern("Re-1") != symbol)
  }

  @Test("all texts of another table are found here by their numbers there")
  func union() {
    var (one, other) = (SymbolTable(["EUR", "kg"]), SymbolTable(["kg", "m", "EUR"]))
    #expect(one.intern(allOf: other).map(\.number) == [1, 2, 0])
    #expect(other.intern(allOf: one).map(\.number) == [2, 0, 1])
  }
}
