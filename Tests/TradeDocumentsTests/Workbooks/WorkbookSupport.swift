import SupplyModel

@testable import TradeDocuments

/// Opens a workbook from its parts.
func open(_ parts: [String: [UInt8]], _ package: ZipPackage = .workbook) throws(UnreadableDocument)
  -> Workbook
{
  let source = DocumentSource(document: DocumentID(0), path: "book.xlsx", content: .memory([]))
  return try Workbook(source, package, WorkbookParts(parts))
}

/// Reads every sheet of a workbook through the front, each as a document of its own.
func readSheets(
  _ parts: [String: [UInt8]], _ package: ZipPackage = .workbook,
  formats: [any DocumentFormat] = DocumentFormats.all
) throws -> [ReadDocument] {
  try open(parts, package).sheets.enumerated().map { index, sheet in
    let source = DocumentSource(
      document: DocumentID(index), path: Workbook.path(ofSheet: sheet.name, in: "book.xlsx"),
      content: .sheet(sheet))
    return DocumentReading.read(source, formats: formats)
  }
}

extension Workbook {
  /// Every filled cell of a sheet, `B2: text`, with its remark where it has one; merged cells not spread.
  func cells(ofSheet index: Int = 0) -> [String] {
    guard let grid = sheets[index].grid else { return ["unreadable"] }
    return grid.rows.indices.flatMap { row in
      grid.cells(ofRow: row).map { position in
        let cell = grid.cells[position]
        let name = CellReference.name(row: grid.rows[row].number, column: Int(cell.column))
        let text = String(decoding: grid.text[cell.text], as: UTF8.self)
        return "\(name): \(text)" + (cell.remark == .none ? "" : " (\(cell.remark))")
      }
    }
  }
}
