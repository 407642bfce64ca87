import SupplyModel

/// Where in a delimited text a table begins: the header line, below titles and remarks.
struct TextHeader {
  /// In the first rows any may be the header line, further down only one that differs from the row above.
  private static let nearRows = WorkbookLimits.headerRows
  private static let rows = 200
  /// Below the first row only that many cells make a header line: two stand side by side in any prose.
  private static let fewestNames = 3

  /// The first row, and each of the next that has as many cells as the rows below it.
  ///
  /// - Parameter head: the beginning of the text; may end anywhere.
  static func candidates(in head: [UInt8], as text: DelimitedText) -> [HeaderCandidate] {
    let rows = firstRows(of: head, as: text)
    return rows.indices.filter { isCandidate($0, of: rows) }.compactMap { row in
      let candidate = HeaderCandidate(
        above: row, rows[row], below: row > 0 ? rows[row - 1] : nil,
        followedBy: rows.dropFirst(row + 1).prefix(nearRows))
      let isHeader =
        row == 0 || candidate.isSupplierList || isHeader(rows[row], above: rows.dropFirst(row + 1))
      return isHeader ? candidate : nil
    }
  }

  /// The surest header line, of equally sure ones the first; nil of a text without rows.
  static func surest(
    of source: DocumentSource, as text: DelimitedText, rank: SheetHeader.Rank
  ) throws(UnreadableDocument) -> HeaderCandidate? {
    let found = candidates(in: try ByteStream.prefix(of: source, upTo: 65_536), as: text)
    return found.max { (rank($0.names), $1.above) < (rank($1.names), $0.above) }
  }

  private static func isCandidate(_ row: Int, of rows: [[String]]) -> Bool {
    row < nearRows || rows[row].count != rows[row - 1].count
  }

  private static func isHeader(_ row: [String], above next: ArraySlice<[String]>) -> Bool {
    let next = next.prefix(3)
    return row.count { !$0.isEmpty } >= fewestNames && !next.isEmpty
      && next.allSatisfy { $0.count == row.count }
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
