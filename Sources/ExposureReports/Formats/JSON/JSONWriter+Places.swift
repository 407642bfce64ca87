import SupplyModel

/// Places are `{path, line, column}`, in a sheet with the `cell` as well; the column is left out when only the line is known.
extension JSONWriter {
  mutating func place(_ location: SourceLocation, _ index: ResultIndex) {
    place(location, in: index.input(location.document))
  }

  /// - Parameter input: where the place is; nil when it is not known.
  mutating func place(_ location: SourceLocation, in input: InputDocument?) {
    place(
      path: input?.path ?? Words.unknownInput, line: Int(location.line), column: Int(location.column),
      cell: input?.cell(location))
  }

  mutating func place(path: String, line: Int, column: Int, cell: String? = nil) {
    string("path", path)
    integer("line", line)
    integer("column", column == 0 ? nil : column)
    string("cell", cell)
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
