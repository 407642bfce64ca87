import SupplyModel

/// Where the rows of a table come from. Either hands out cells that stay valid until the next row.
enum RowSource {
  case text(CSVReader)
  case sheet(SheetTable)

  /// Goes to the next row; false at the end.
  func advance() throws(UnreadableDocument) -> Bool {
    switch self {
    case .text(let reader): try reader.advance()
    case .sheet(let table): table.advance()
    }
  }

  /// Cells of the current row.
  var fieldCount: Int {
    switch self {
    case .text(let reader): reader.fieldCount
    case .sheet(let table): table.fieldCount
    }
  }

  /// Content of a cell, from 0.
  func bytes(_ field: Int) -> UnsafeBufferPointer<UInt8> {
    switch self {
    case .text(let reader): reader.bytes(field)
    case .sheet(let table): table.bytes(field)
    }
  }

  /// Line and column of a cell, both from 1; row and column in a sheet.
  func place(_ field: Int) -> (line: Int, column: Int) {
    switch self {
    case .text(let reader): reader.place(field)
    case .sheet(let table): (table.line, field + 1)
    }
  }
}
