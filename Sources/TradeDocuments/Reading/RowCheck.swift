import SupplyModel

/// Judges the outer form of a row: is it whole, has it as many cells as the header, do its quotes stand right.
struct RowCheck {
  let reader: CSVReader
  let document: DocumentID
  let width: Int

  /// - Returns: whether the row may be used.
  func check(_ log: inout DiagnosticLog) -> Bool {
    let last = reader.fieldCount - 1
    if reader.isUnterminated {
      log.report(.unterminatedQuote(lines: linesTaken, at: place(last), excerpt(last)))
      return false
    }
    if let stray = reader.strayQuote { log.report(.strayQuote(at: place(stray), excerpt(stray))) }
    if reader.lastLine > reader.line { checkQuotedRows(&log) }
    if reader.fieldCount < width { return checkShort(&log) }
    if let extra = (width..<reader.fieldCount).first(where: { !TableCell(reader.bytes($0)).isEmpty }) {
      log.report(.tooManyCells(reader.fieldCount, width, at: place(extra), excerpt(extra)))
      return false
    }
    return true
  }

  /// Lines an unclosed quote took with it, the one it stands on included.
  private var linesTaken: Int {
    let endsLine = [10, 13].contains(reader.bytes(reader.fieldCount - 1).last ?? 0)
    return reader.lastLine - reader.line + (endsLine ? 0 : 1)
  }

  private func checkQuotedRows(_ log: inout DiagnosticLog) {
    for field in 0..<reader.fieldCount {
      let rows = QuotedRows(
        in: reader.bytes(field), ofField: field, width: width, delimiter: reader.delimiter)
      guard rows.areRows else { continue }
      log.report(.rowsInQuotes(rows.lines, at: place(field), excerpt(field)))
    }
  }

  private func checkShort(_ log: inout DiagnosticLog) -> Bool {
    let last = place(reader.fieldCount - 1)
    if reader.endsWithoutLineEnd {
      log.report(.unfinishedRow(reader.fieldCount, width, at: last, excerpt(reader.fieldCount - 1)))
      return false
    }
    log.report(.tooFewCells(reader.fieldCount, width, at: last))
    return true
  }

  private func place(_ field: Int) -> SourceLocation {
    let (line, column) = reader.place(field)
    return SourceLocation(document: document, line: line, column: column)
  }

  private func excerpt(_ field: Int) -> String { String(reader.text(field).prefix(80)) }
}

extension Diagnostic {
  fileprivate static func unterminatedQuote(
    lines: Int, at place: SourceLocation, _ excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      "unterminated-quote", .error, "the file ends inside a quoted field that begins here", at: place,
      excerpt: excerpt,
      hint: lines > 1
        ? "\(lines) lines to the end of the file were taken for one row and not read; close the quote"
        : "the file may have been cut off; the row was not read")
  }

  fileprivate static func rowsInQuotes(
    _ lines: Int, at place: SourceLocation, _ excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      "rows-in-quotes", .warning,
      "a quoted cell spans \(lines) lines and holds the separators of whole rows", at: place,
      excerpt: excerpt,
      hint: "a quote too many or too few joins rows; all of it was read as one cell")
  }

  fileprivate static func unfinishedRow(
    _ cells: Int, _ width: Int, at place: SourceLocation, _ excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      "unfinished-row", .error, "the file ends in the middle of a row, after \(cells) of \(width) cells",
      at: place, excerpt: excerpt, hint: "the file may have been cut off; the row was not read")
  }

  fileprivate static func strayQuote(at place: SourceLocation, _ excerpt: String) -> Diagnostic {
    Diagnostic(
      "stray-quote", .warning, "a quote stands inside an unquoted cell, or text after the closing quote",
      at: place, excerpt: excerpt, hint: "write the cell in quotes and double each quote inside it")
  }

  fileprivate static func tooManyCells(
    _ cells: Int, _ width: Int, at place: SourceLocation, _ excerpt: String
  ) -> Diagnostic {
    Diagnostic(
      "ragged-row", .error, "the row has \(cells) cells, the header \(width); it was not read", at: place,
      excerpt: excerpt, hint: "a cell that holds the delimiter must stand in quotes")
  }

  fileprivate static func tooFewCells(_ cells: Int, _ width: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "ragged-row", .warning, "the row has \(cells) cells, the header \(width); the missing ones are empty",
      at: place)
  }
}
