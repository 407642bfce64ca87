import Testing

@testable import SupplyModel

@Suite struct InputPlaceTests {
  private func input(_ path: String, isSheet: Bool) -> InputDocument {
    InputDocument(path: path, isSheet: isSheet, format: nil, recognition: "", sha256: "", bytes: 0)
  }

  @Test(arguments: [(14, 22, "orders.csv:14:22"), (14, 0, "orders.csv:14"), (0, 0, "orders.csv")])
  func linesOfText(line: Int, column: Int, place: String) {
    let location = SourceLocation(document: DocumentID(0), line: line, column: column)
    #expect(input("orders.csv", isSheet: false).place(location) == place)
    #expect(input("orders.csv", isSheet: false).cell(location) == nil)
  }

  @Test(arguments: [
    (14, 2, "o.xlsx!Orders!B14"), (1, 27, "o.xlsx!Orders!AA1"), (14, 0, "o.xlsx!Orders!14"),
    (0, 0, "o.xlsx!Orders"),
    (1_048_576, 16_384, "o.xlsx!Orders!XFD1048576"),
  ])
  func cellsOfASheet(row: Int, column: Int, place: String) {
    let location = SourceLocation(document: DocumentID(0), line: row, column: column)
    #expect(input("o.xlsx!Orders", isSheet: true).place(location) == place)
  }
}
