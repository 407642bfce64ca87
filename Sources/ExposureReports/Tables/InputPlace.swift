import SupplyModel

/// A place in a file, in its parts.
struct InputPlace: Hashable {
  let path: String
  /// From 1; nil when only the file is known.
  let line: Int?
  /// From 1; nil when only the line is known.
  let column: Int?
  /// The cell's name in a sheet: `B14`.
  let cell: String?

  init(_ location: SourceLocation, in input: InputDocument?) {
    path = input?.path ?? Words.unknownInput
    line = location.line == 0 ? nil : Int(location.line)
    column = location.line == 0 || location.column == 0 ? nil : Int(location.column)
    cell = input?.cell(location)
  }

  init(_ place: Finding.ListLocation) {
    path = place.path
    line = place.line == 0 ? nil : place.line
    column = place.line == 0 || place.column == 0 ? nil : place.column
    cell = nil
  }
}

extension ResultIndex {
  func inputPlace(_ location: SourceLocation) -> InputPlace {
    InputPlace(location, in: input(location.document))
  }

  /// What a document says of a party at a place, as written; nil when nothing the result keeps stands there.
  func text(at location: SourceLocation, of id: String) -> String? {
    let statement = party(id)?.statements.first { $0.location == location }
    return statement.map { $0.original ?? $0.value }
  }
}
