import SupplyModel

/// Places are `{path, line, column}`; the column is left out when only the line is known.
extension JSONWriter {
  mutating func place(_ location: SourceLocation, _ index: ResultIndex) {
    place(path: index.path(of: location.document), line: Int(location.line), column: Int(location.column))
  }

  mutating func place(path: String, line: Int, column: Int) {
    string("path", path)
    integer("line", line)
    integer("column", column == 0 ? nil : column)
  }

  mutating func place(_ name: StaticString, _ location: SourceLocation?, _ index: ResultIndex) {
    guard let location else { return }
    object(name) { $0.place(location, index) }
  }

  mutating func place(_ name: StaticString, _ location: Finding.ListLocation?) {
    guard let location else { return }
    object(name) { $0.place(path: location.path, line: location.line, column: location.column) }
  }
}
