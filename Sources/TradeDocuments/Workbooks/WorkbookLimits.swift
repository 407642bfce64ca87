/// How much of anything a workbook may hold before it, or one of its sheets, is refused.
///
/// Rows and columns are what spreadsheet programs themselves allow; the others bound memory.
enum WorkbookLimits {
  static let rows = 1_048_576
  static let columns = 16_384
  /// Filled cells of all sheets, 12 bytes each.
  static let cells = 10_000_000
  /// Texts of all sheets; a text that repeats is kept once.
  static let textBytes = 256 << 20
  /// One cell; spreadsheet programs stop at 32,767 characters.
  static let cellBytes = 1 << 20
  static let sheets = 1_024
  /// Cell formats; spreadsheet programs stop at about 65,000.
  static let formats = 1 << 17
  /// Cells that merged ranges cover in rows with content, per sheet.
  static let mergedCells = 10_000_000
  /// Each of this many first rows with content may be the header line.
  static let headerRows = 20
  /// Below them a header line is looked for down to this row with content, in the first rows that begin something.
  static let farHeaderRows = 2_000
  static let farHeaders = 50
}
