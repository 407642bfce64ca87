/// The name of a cell or column as spreadsheets show it: `B14`, `AA`.
package enum CellName {
  /// Letters of a column, from 1: `A`, `Z`, `AA`; empty for 0.
  package static func letters(_ column: UInt32) -> String {
    var letters: [Character] = []
    var rest = column
    while rest > 0 {
      letters.append(Character(Unicode.Scalar(UInt8(65 + (rest - 1) % 26))))
      rest = (rest - 1) / 26
    }
    return String(letters.reversed())
  }

  /// `B14`; `14` when only the row is known.
  package static func of(row: UInt32, column: UInt32) -> String { letters(column) + String(row) }
}
