import Glibc
import SupplyModel

/// The cells of a mapped table's current row, by where the mapping says they come from.
final class MappedCells {
  let scan: TableScan
  /// Ways dates are written, in order of trial; in a sheet they are days, whatever they look like there.
  let dates: [CalendarDate.Format]
  private var fields: [String: Int] = [:]
  private var constants: [String: UnsafeMutableBufferPointer<UInt8>] = [:]
  private let missing: [[UInt8]]

  init(_ scan: TableScan, mapping: TableMapping) throws(UnreadableDocument) {
    self.scan = scan
    dates = scan.isSheet ? mapping.dates + [.iso] : mapping.dates
    missing = mapping.missing.map { Array($0.utf8) }
    for source in mapping.sources { try prepare(source, mapping.name) }
  }

  deinit { for text in constants.values { text.deallocate() } }

  /// The cell a source names; absent when it is nil, or when the text is one that means nothing.
  func cell(_ source: TableMapping.CellSource?) -> TableCell {
    switch source {
    case nil: return .absent
    case .constant(let text): return constants[text].map { TableCell(UnsafeBufferPointer($0)) } ?? .absent
    case .column(let name):
      let cell = scan.cell(fields[name] ?? -1)
      return missing.contains { cell.bytes.elementsEqual($0) } ? .absent : cell
    }
  }

  /// Place of a cell; of the row for a constant.
  func place(_ source: TableMapping.CellSource?) -> SourceLocation {
    guard case .column(let name) = source else { return scan.place(-1) }
    return scan.place(fields[name] ?? -1)
  }

  private func prepare(_ source: TableMapping.CellSource, _ mapping: String) throws(UnreadableDocument) {
    switch source {
    case .constant(let text):
      guard constants[text] == nil else { return }
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, text.utf8.count))
      _ = bytes.initialize(from: text.utf8)
      constants[text] = UnsafeMutableBufferPointer(rebasing: bytes[..<text.utf8.count])
    case .column(let name):
      guard let field = scan.header.names.firstIndex(of: name) else {
        throw UnreadableDocument(.missingColumn(name, mapping, scan.header))
      }
      fields[name] = field
    }
  }
}

extension TableMapping {
  /// The columns it reads.
  var columns: Set<String> {
    Set(
      sources.compactMap { source in
        if case .column(let name) = source { name } else { nil }
      })
  }

  /// How surely a row of a sheet is the header line: how many of the columns it names.
  func rank(_ header: [String]) -> Int { columns.intersection(header).count }

  /// Every place a value comes from.
  fileprivate var sources: [CellSource] {
    parties.flatMap { [$0.name, $0.country, $0.region] + $0.identifiers.map(\.value) }.compactMap { $0 }
      + relations.flatMap { relation in MappedRelation.Field.allCases.compactMap { relation.fields[$0] } }
  }
}

extension TableMapping.CellSource {
  /// What messages call it.
  var shown: String {
    switch self {
    case .column(let name): name
    case .constant(let text): "=\(text)"
    }
  }
}

extension Diagnostic {
  fileprivate static func missingColumn(
    _ column: String, _ mapping: String, _ header: HeaderLine
  ) -> Diagnostic {
    Diagnostic(
      "missing-column", .error, "column '\(column)' is missing: the mapping '\(mapping)' needs it",
      at: header.places.first, excerpt: header.names.joined(separator: ","), hint: header.seen)
  }
}
