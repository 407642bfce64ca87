/// Where in a sheet a table begins: the header line, below titles and remarks.
struct SheetHeader {
  /// How surely a row is the header line: grows with the columns it names; 0 for a row that is not.
  typealias Rank = ([String]) -> Int

  /// Index among the rows with content.
  let row: Int
  /// White space cut off; empty for a column without name.
  private(set) var names: [String]
  /// The row above names groups of columns.
  let hasGroups: Bool
  /// Columns, from 0, of header cells merged over several columns that have values.
  private(set) var ambiguous: [Int] = []

  /// Takes the surest of the rows that may be one, of equally sure ones the first; when no row is one, the first row.
  ///
  /// - Returns: nil for a sheet without content.
  init?(in grid: SheetGrid, rank: Rank) {
    let lines = SheetHeader.candidates(in: grid)
    let ranks = lines.map { rank($0.names) }
    guard var best = lines.indices.first else { return nil }
    for line in lines.indices where ranks[line] > ranks[best] { best = line }
    // A header of two lines, some of its cells merged over both, is read from the lower one.
    let lower = Self.lowerLine(of: lines[best].above, grid)
    if let lower = lines.firstIndex(where: { $0.above == lower }), ranks[lower] >= ranks[best] {
      best = lower
    }
    (row, names, hasGroups) = (lines[best].above, lines[best].names, lines[best].hasGroups)
    settleMergedNames(grid)
  }

  /// The first rows with content, and further down those that begin something: below an empty row, or with more cells
  /// than the row above.
  static func candidates(in grid: SheetGrid) -> [HeaderCandidate] {
    let near = min(grid.rows.count, WorkbookLimits.headerRows)
    let far = farRows(of: grid, behind: near)
    let texts = texts(ofRows: Set(0..<near).union(far.flatMap { [$0 - 1, $0, $0 + 1] }), grid)
    return (Array(0..<near) + far).compactMap { row in
      guard let names = texts[row] else { return nil }
      let next = (row + 1..<max(row + 2, near)).compactMap { texts[$0] }
      return HeaderCandidate(above: row, names, below: texts[row - 1], followedBy: next)
    }
  }

  private static func farRows(of grid: SheetGrid, behind near: Int) -> [Int] {
    let end = min(grid.rows.count, WorkbookLimits.farHeaderRows)
    guard end > near else { return [] }
    return Array((near..<end).lazy.filter { beginsSomething($0, of: grid) }.prefix(WorkbookLimits.farHeaders))
  }

  private static func beginsSomething(_ row: Int, of grid: SheetGrid) -> Bool {
    grid.rows[row].number > grid.rows[row - 1].number + 1
      || grid.cells(ofRow: row).count > grid.cells(ofRow: row - 1).count
  }

  private static func texts(ofRows wanted: Set<Int>, _ grid: SheetGrid) -> [Int: [String]] {
    guard let last = wanted.max() else { return [:] }
    var (rows, texts) = (SheetRows(grid), [Int: [String]]())
    while rows.index < last, rows.advance() {
      if wanted.contains(rows.index) { texts[rows.index] = rows.texts }
    }
    return texts
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
