import SupplyModel

/// The names in a header line, white space cut off, and their places.
struct HeaderLine: Sendable {
  let names: [String]
  let places: [SourceLocation]

  /// - Parameter names: where they are more than the line itself says.
  init(_ reader: CSVReader, document: DocumentID, names: [String]? = nil) {
    self.names = names ?? (0..<reader.fieldCount).map { TableCell(reader.bytes($0)).text }
    places = (0..<reader.fieldCount).map {
      let (line, column) = reader.place($0)
      return SourceLocation(document: document, line: line, column: column)
    }
  }

  /// Of a sheet whose cursor stands at the header line.
  init(_ table: SheetTable, document: DocumentID) {
    names = table.header.names
    places = names.indices.map { SourceLocation(document: document, line: table.line, column: $0 + 1) }
  }

  /// For hints: `columns seen: 'id', 'name'`.
  var seen: String {
    "columns seen: " + names.filter { !$0.isEmpty }.map { "'\($0)'" }.joined(separator: ", ")
  }
}

extension [String] {
  /// Whether the cells of a line could be names of columns: two or more, none of them a sentence.
  var mayBeHeader: Bool { count > 1 && allSatisfy { $0.count <= 60 } }
}
