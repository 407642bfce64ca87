/// One sheet of a workbook, as one input.
package struct Sheet: Sendable {
  /// As the workbook calls it.
  package let name: String
  /// Spreadsheet programs do not show it.
  package let isHidden: Bool
  let content: Content

  enum Content: Sendable {
    case grid(SheetGrid)
    /// The sheet is damaged, and how.
    case unreadable(WorkbookProblem)
  }

  /// The cells; nil when the sheet could not be read.
  var grid: SheetGrid? {
    if case .grid(let grid) = content { grid } else { nil }
  }
}

/// The filled cells of a sheet in reading order; empty cells take no room.
struct SheetGrid: Sendable {
  let text: WorkbookText
  var rows: [SheetRow] = []
  var cells: [SheetCell] = []
  /// Ascending by their first row.
  var merges: [MergedRange] = []
  /// Rows with content that are hidden, by hand or by a filter.
  var hiddenRows = 0
  var hiddenColumns = 0
  /// Numbers whose format the workbook does not have: a date among them cannot be told.
  var numbersWithoutFormat = 0
  /// Columns up to the last filled one.
  var width = 0

  /// The filled cells of a row.
  func cells(ofRow index: Int) -> Range<Int> {
    rows[index].firstCell..<(index + 1 < rows.count ? rows[index + 1].firstCell : cells.count)
  }
}

/// A row with at least one filled cell.
struct SheetRow: Sendable {
  /// From 1.
  let number: Int
  /// Index among the sheet's cells.
  let firstCell: Int
}

/// A filled cell; twelve bytes.
struct SheetCell: Sendable {
  /// From 0.
  let column: UInt16
  let remark: Remark
  /// Its value as text; for a cell whose value is unknown, what stands there instead.
  let text: TextRange

  /// What is to be said about a cell when its row is read.
  enum Remark: UInt8, Sendable {
    case none
    /// It shows an error such as `#N/A`.
    case error
    /// A formula whose result was not stored.
    case uncalculated
    /// A date format on a number that names no day.
    case noDay
    /// What is stored cannot be read.
    case damaged
    /// More digits than a spreadsheet keeps.
    case manyDigits

    /// The value is not known: the cell reads as empty.
    var isUnknown: Bool { self != .none && self != .manyDigits }
  }
}

/// Cells shown as one; rows and columns as spreadsheets count them, rows from 1 and columns from 0.
struct MergedRange: Hashable, Sendable {
  let rows: ClosedRange<Int>
  let columns: ClosedRange<Int>
}
