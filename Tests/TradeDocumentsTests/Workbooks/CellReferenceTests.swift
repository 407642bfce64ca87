import SupplyModel
import Testing

@testable import TradeDocuments

@Suite struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 0), ("Z9", 9, 25), ("AA10", 10, 26), ("XFD1048576", 1_048_576, 16_383), ("$B$14", 14, 1),
    ("b2", 2, 1),
  ])
  func namesOfCells(name: String, row: Int, column: Int) {
    #expect(CellReference(name.utf8) == CellReference(row: row, column: column))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "1A", "A1B", "XFE1", "A1048577", "ZZZZZ99999999", "A-1", "Ä1", "A1 ",
    "ZZZZZZZZZZZZZZZZZZZZZZZZZZ1",
  ])
  func otherTextsNameNoCell(text: String) {
    #expect(CellReference(text.utf8) == nil)
  }

  @Test func namesAreWrittenAsTheyAreRead() {
    for column in [0, 1, 25, 26, 27, 51, 52, 701, 702, 16_383] {
      let name = CellReference.name(row: 14, column: column)
      #expect(CellReference(name.utf8) == CellReference(row: 14, column: column))
    }
    #expect(CellName.letters(16_384) == "XFD")
    #expect(CellName.of(row: 14, column: 0) == "14")
  }
}
