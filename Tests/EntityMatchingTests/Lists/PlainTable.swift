import SupplyModel

/// Reads small CSV texts for tests: commas, quotes, newlines in quotes.
enum PlainTable {
  static func read(_ text: String) -> TextTable {
    var rows: [TextTable.Row] = []
    var (cells, columns) = ([""], [1])
    var (line, column, start) = (1, 1, 1)
    var isQuoted = false
    for character in text {
      column += 1
      if isQuoted ? character == "\"" : character == "\"" {
        isQuoted.toggle()
      } else if character == "," && !isQuoted {
        cells.append("")
        columns.append(column)
      } else if character.isNewline && !isQuoted {
        rows.append(TextTable.Row(line: start, cells: cells, columns: columns))
        (cells, columns) = ([""], [1])
        (line, column) = (line + 1, 1)
        start = line
      } else {
        if character.isNewline { line += 1 }
        cells[cells.count - 1].append(character)
      }
    }
    if cells != [""] { rows.append(TextTable.Row(line: start, cells: cells, columns: columns)) }
    return TextTable(header: rows.first?.cells ?? [], rows: Array(rows.dropFirst()))
  }

  /// A list in a table, as TradeDocuments would open it.
  static func source(_ text: String, name: String = "list.csv") -> ListSource {
    ListSource(path: name, sha256: "", content: .table(read(text)))
  }
}
