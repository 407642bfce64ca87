/// A quoted cell over several lines that would be rows without its quotes: then most likely they are.
struct QuotedRows {
  /// Lines of the cell that are not empty.
  var lines: Int { counts.count }
  /// Separators in each of them.
  private let counts: [Int]
  private let field: Int
  private let width: Int

  /// - Parameters:
  ///   - field: which of its row the cell is, from 0.
  ///   - width: cells of a row.
  init(in cell: UnsafeBufferPointer<UInt8>, ofField field: Int, width: Int, delimiter: UInt8) {
    (self.field, self.width) = (field, width)
    counts = cell.split { $0 == 10 || $0 == 13 }.map { $0.count { $0 == delimiter } }
  }

  /// Whether each line has as many separators as a row: the first those behind the cell, the last those before it. Two
  /// lines of a table of two columns may as well be an address.
  var areRows: Bool {
    guard counts.count > 1, counts.count + width > 4 else { return false }
    return counts.first == width - 1 - field && counts.last == field
      && counts.dropFirst().dropLast().allSatisfy { $0 == width - 1 }
  }
}
