import SupplyModel

/// The inputs of a stored result, and places in them by path.
struct StoredPlaces {
  private(set) var inputs: [InputDocument]
  private let positions: [String: Int]

  /// Whether an input is a sheet is not stored; its places name cells.
  init(_ document: StoredRecord) throws(ResultReadingError) {
    let stored = try document.records("inputs") { $0 }
    var paths: [String] = []
    for record in stored { paths.append(try record.text("path")) }
    let all = Set(paths)
    inputs = []
    for (record, path) in zip(stored, paths) {
      inputs.append(try InputDocument(stored: record, path: path, isMember: Self.isInside(path, of: all)))
    }
    positions = Dictionary(
      paths.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter place: `{path, line, column}`; the path may be of no input.
  func location(_ place: StoredRecord) throws(ResultReadingError) -> SourceLocation {
    let position = positions[try place.text("path")] ?? inputs.count
    return SourceLocation(
      document: DocumentID(position), line: try place.integer("line"),
      column: try place.integerIfAny("column") ?? 0)
  }

  func locationIfAny(_ record: StoredRecord, _ name: String) throws(ResultReadingError) -> SourceLocation? {
    guard let place = try record.recordIfAny(name) else { return nil }
    return try location(place)
  }

  func position(of path: String) -> Int? { positions[path] }

  /// Members of archives and sheets of workbooks: `pack.zip!/2026/inv-17.xml`.
  private static func isInside(_ path: String, of all: Set<String>) -> Bool {
    path.indices.contains { path[$0] == "!" && all.contains(String(path[..<$0])) }
  }
}

extension InputDocument {
  fileprivate init(stored record: StoredRecord, path: String, isMember: Bool) throws(ResultReadingError) {
    let records = try record.record("records")
    self.init(
      path: path, isSheet: try record.flagIfAny("sheet") ?? false, format: try record.textIfAny("format"),
      recognition: try record.text("recognition"), sha256: try record.text("sha256"),
      bytes: try record.integer("bytes"),
      records: RecordTally(
        read: try records.integer("read"), kept: try records.integer("kept"),
        merged: try records.integer("merged"), rejected: try records.integer("rejected")),
      isMember: isMember)
  }
}
