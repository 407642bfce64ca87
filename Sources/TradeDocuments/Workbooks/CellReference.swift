import SupplyModel

/// A cell as a workbook writes it, `B14`; row from 1, column from 0.
struct CellReference: Hashable {
  let row: Int
  let column: Int

  init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// - Returns: nil for anything but the name of a cell spreadsheets have.
  init?(_ text: some Collection<UInt8>) {
    var (row, column, hasRow) = (0, 0, false)
    for byte in text where byte != UInt8(ascii: "$") {
      if 65...90 ~= byte & 0xDF, !hasRow {
        column = column * 26 + Int(byte & 0xDF) - 64
      } else if 48...57 ~= byte, column > 0 {
        row = row * 10 + Int(byte) - 48
        hasRow = true
      } else {
        return nil
      }
      guard row <= WorkbookLimits.rows, column <= WorkbookLimits.columns else { return nil }
    }
    guard row > 0, column > 0 else { return nil }
    self.init(row: row, column: column - 1)
  }

  /// `B14`, whatever the numbers.
  static func name(row: Int, column: Int) -> String {
    CellName.of(row: UInt32(clamping: row), column: UInt32(clamping: column + 1))
  }
}

extension MergedRange {
  /// `A1:C3`; nil for anything else.
  init?(_ text: some Collection<UInt8>) {
    let ends = text.split(separator: UInt8(ascii: ":"))
    guard ends.count == 2, let from = CellReference(ends[0]), let to = CellReference(ends[1]),
      from.row <= to.row, from.column <= to.column
    else { return nil }
    self.init(rows: from.row...to.row, columns: from.column...to.column)
  }
}
