import SupplyModel

/// What a mapping makes of the columns of a table: which it reads, which it leaves.
struct MappedColumns {
  private let scan: TableScan
  private let read: Set<String>
  private var header: HeaderLine { scan.header }

  /// Of a table whose first row is the current one.
  init(_ scan: TableScan, _ mapping: TableMapping) { (self.scan, read) = (scan, mapping.columns) }

  /// Says once which columns nothing is read from, and apart from the others those that may hold suppliers.
  func report(to log: inout DiagnosticLog) {
    for field in repeats { log.report(.repeatedColumn(header.names[field], at: header.places[field])) }
    let unread = header.names.indices.filter { !header.names[$0].isEmpty && !read.contains(header.names[$0]) }
    let parties = unread.filter(isOfParties)
    if let first = parties.first {
      log.report(.unreadParties(parties.map { header.names[$0] }, at: header.places[first]))
    }
    let others = unread.filter { !parties.contains($0) }
    if let first = others.first {
      log.report(.unreadColumns(others.map { header.names[$0] }, at: header.places[first]))
    }
  }

  /// Fields whose name is read from a column before them.
  private var repeats: [Int] {
    header.names.indices.filter { field in
      read.contains(header.names[field]) && header.names.firstIndex(of: header.names[field]) != field
    }
  }

  /// Going by its name, unless it begins with a number that stands for one.
  private func isOfParties(_ field: Int) -> Bool {
    if ColumnSample.isCode(scan.cell(field).text) { return false }
    return switch ColumnMeaning(HeaderText(header.names[field])) {
    case .party(let place): place != .buyer
    case .country(let place): place != .buyer
    default: false
    }
  }
}

extension Diagnostic {
  static func repeatedColumn(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "repeated-column", .warning, "column '\(name)' stands twice in the header; the first is read",
      at: place, excerpt: name)
  }

  fileprivate static func unreadParties(_ names: [String], at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "unread-suppliers", .warning,
      "nothing is read from \(list(names)), called like suppliers or their countries",
      at: place, excerpt: names.first,
      hint: "'headwater map' proposes a mapping for a table no mapping is for")
  }

  fileprivate static func unreadColumns(_ names: [String], at place: SourceLocation) -> Diagnostic {
    Diagnostic("unread-column", .note, "nothing is read from \(list(names))", at: place, excerpt: names.first)
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(8).map { "'\($0)'" }.joined(separator: ", ")
    return "column\(names.count == 1 ? "" : "s") \(shown)"
      + (names.count > 8 ? " and \(names.count - 8) more" : "")
  }
}
