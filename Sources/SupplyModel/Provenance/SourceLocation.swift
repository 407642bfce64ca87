/// Which input document, by its position in the run's sorted list of inputs.
package struct DocumentID: Hashable, Comparable, Sendable {
  package let index: UInt32
  package init(_ index: Int) { self.index = UInt32(index) }
  package static func < (a: Self, b: Self) -> Bool { a.index < b.index }
}

/// A place in an input: document, line and column, both from 1; twelve bytes.
///
/// Column counts characters for tables and JSON, bytes for XML (libxml2's locator, end of the start tag).
/// In a workbook, line is the row and column the column of the cell.
package struct SourceLocation: Hashable, Comparable, Sendable {
  package let document: DocumentID
  package let line: UInt32
  /// 0 when only the line is known.
  package let column: UInt32

  package init(document: DocumentID, line: Int, column: Int = 0) {
    self.document = document
    self.line = UInt32(clamping: line)
    self.column = UInt32(clamping: column)
  }

  package static func < (a: Self, b: Self) -> Bool {
    (a.document.index, a.line, a.column) < (b.document.index, b.line, b.column)
  }
}
