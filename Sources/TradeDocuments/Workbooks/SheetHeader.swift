/// Where in a sheet a table begins: the header line, below titles and remarks.
struct SheetHeader {
  /// How surely a row is the header line: grows with the columns it names; 0 for a row that is not.
  typealias Rank = ([String]) -> Int

  /// Index among the rows with content.
  let row: Int
  /// White space cut off; empty for a column without name.
  private(set) var names: [String]
  /// Columns, from 0, of header cells merged over several columns that have values.
  private(set) var ambiguous: [Int] = []

  /// Takes the surest of the first rows, of equally sure ones the first; when no row is one, the first row.
  ///
  /// - Returns: nil for a sheet without content.
  init?(in grid: SheetGrid, rank: Rank) {
    let lines = SheetHeader.firstRows(of: grid)
    guard var best = lines.indices.first else { return nil }
    for row in lines.indices where rank(lines[row]) > rank(lines[best]) { best = row }
    // A header of two lines, some of its cells merged over both, is read from the lower one.
    if let lower = Self.lowerLine(of: best, grid), lower < lines.count,
      rank(lines[lower]) >= rank(lines[best])
    {
      best = lower
    }
    row = best
    names = lines[best]
    settleMergedNames(grid)
  }

  /// The texts of the first rows with content.
  static func firstRows(of grid: SheetGrid) -> [[String]] {
    var rows = SheetRows(grid)
    var lines: [[String]] = []
    while lines.count < WorkbookLimits.headerRows, rows.advance() { lines.append(rows.texts) }
    return lines
  }

  /// The last row that a merged cell of this row reaches down to.
  private static func lowerLine(of row: Int, _ grid: SheetGrid) -> Int? {
    let number = grid.rows[row].number
    let spans = grid.merges.lazy.filter { $0.rows.contains(number) && $0.rows.count <= 4 }
    guard let last = spans.map(\.rows.upperBound).max(), last > number else { return nil }
    return grid.rows.firstIndex { $0.number == last }
  }

  /// A name merged over several columns belongs to the one that has values; of several to the first, which is said.
  private mutating func settleMergedNames(_ grid: SheetGrid) {
    let number = grid.rows[row].number
    let wide = grid.merges.filter { $0.rows.contains(number) && $0.columns.count > 1 }
    guard !wide.isEmpty else { return }
    let filled = Set(grid.cells[grid.cells(ofRow: row).upperBound...].map { Int($0.column) })
    for range in wide {
      let first = range.columns.lowerBound
      guard first < names.count, !names[first].isEmpty else { continue }
      let candidates = range.columns.filter { filled.contains($0) }
      if candidates.count > 1 { ambiguous.append(first) }
      guard let holder = candidates.first, holder != first, candidates.count == 1 else { continue }
      while names.count <= holder { names.append("") }
      names[holder] = names[first]
      names[first] = ""
    }
  }
}
