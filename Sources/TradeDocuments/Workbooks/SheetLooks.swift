import SupplyModel

/// What a sheet no format takes looks like, in words for the user.
struct SheetLooks {
  /// Names of the row that looks most like a header line; none when none does.
  private let columns: [String]
  let isEmpty: Bool

  init(_ grid: SheetGrid) {
    let lines = SheetHeader.candidates(in: grid).filter(\.mayBeHeader)
    isEmpty = grid.rows.isEmpty
    let near = lines.filter { $0.above < WorkbookLimits.headerRows }.map(Self.names)
    // Far down two cells side by side are no table yet.
    let names = near.isEmpty ? lines.map(Self.names).filter { $0.count > 2 } : near
    columns = names.max { $0.count < $1.count } ?? []
  }

  private static func names(_ line: HeaderCandidate) -> [String] { line.names.filter { !$0.isEmpty } }

  /// Without a header it is a page of notes.
  var isTable: Bool { !columns.isEmpty }

  var phrase: String {
    if isEmpty { return "an empty sheet" }
    guard isTable else { return "a sheet without a table" }
    let names = columns.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    let rest = columns.count > 8 ? " and \(columns.count - 8) more" : ""
    return "a table with the column\(columns.count == 1 ? "" : "s") \(names)\(rest)"
  }

  /// Whether a column is called like one of suppliers: nobody may be said not to be there.
  private var namesSuppliers: Bool {
    columns.contains { name in
      if case .party(let place) = ColumnMeaning(HeaderText(name)) { place != .buyer } else { false }
    }
  }

  func diagnostic(at place: SourceLocation) -> Diagnostic {
    guard isTable else {
      return Diagnostic(
        "sheet-without-table", .note, "the sheet holds no table; nothing of it was read", at: place)
    }
    return Diagnostic(
      namesSuppliers ? "unread-supplier-sheet" : "unrecognised-sheet", .warning,
      "the sheet is no table Headwater knows: it looks like \(phrase)",
      at: place,
      hint: "'headwater map' proposes how to read it; or rename its columns as 'headwater formats' shows")
  }
}
