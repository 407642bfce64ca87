import SupplyModel

/// Where in a delimited text a table begins: the header line, below titles and remarks.
struct TextHeader {
  /// A header line is looked for in this many rows.
  private static let rows = WorkbookLimits.headerRows
  /// Below the first row only that many cells make a header line: two stand side by side in any prose.
  private static let fewestNames = 3

  /// A row that may be the header line: how many rows stand above it, and its cells.
  typealias Line = (above: Int, names: [String])

  /// The first row, and each of the next that has as many cells as the rows below it.
  ///
  /// - Parameter head: the beginning of the text; may end anywhere.
  static func lines(of head: [UInt8], as text: DelimitedText) -> [Line] {
    let rows = firstRows(of: head, as: text)
    return rows.indices
      .filter { $0 == 0 || isHeader(rows[$0], above: rows.dropFirst($0 + 1).prefix(3)) }
      .map { (above: $0, names: rows[$0]) }
  }

  /// How many rows stand above the surest header line, of equally sure ones the first.
  static func rowsAbove(
    _ source: DocumentSource, as text: DelimitedText, rank: SheetHeader.Rank
  ) throws(UnreadableDocument) -> Int {
    let lines = lines(of: try ByteStream.prefix(of: source, upTo: 65_536), as: text)
    let best = lines.max { (rank($0.names), $1.above) < (rank($1.names), $0.above) }
    return best?.above ?? 0
  }

  private static func isHeader(_ row: [String], above next: ArraySlice<[String]>) -> Bool {
    row.count { !$0.isEmpty } >= fewestNames && !next.isEmpty && next.allSatisfy { $0.count == row.count }
  }

  /// Of a text that is JSON only the first: what looks like rows there are none.
  private static func firstRows(of head: [UInt8], as text: DelimitedText) -> [[String]] {
    let source = DocumentSource(document: DocumentID(0), path: "", content: .memory(head))
    guard let (reader, _) = try? text.open(source) else { return [] }
    let isJSON = head.first.map { "{[".utf8.contains($0) } ?? false
    var rows: [[String]] = []
    while rows.count < (isJSON ? 1 : Self.rows), (try? reader.advance()) == true {
      rows.append((0..<reader.fieldCount).map { TableCell(reader.bytes($0)).text })
    }
    return rows
  }
}
