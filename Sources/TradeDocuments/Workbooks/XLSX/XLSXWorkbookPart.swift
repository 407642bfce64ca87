/// The main part of a workbook: its sheets in order, and the system its dates are in.
final class XLSXWorkbookPart: WorkbookPartSink {
  struct SheetEntry {
    let name: String
    let relationship: String
    let isHidden: Bool
  }

  private enum Name: String {
    case sheets, sheet, name, state, workbookPr, date1904
    case relationship = "r:id"
  }

  private(set) var sheets: [SheetEntry] = []
  /// Days are counted from 1904, as old Macintosh programs did.
  private(set) var countsFrom1904 = false
  private(set) var problem: WorkbookProblem?
  private var names = XMLNames<Name>(
    XLSXNamespaces.main.merging(XLSXNamespaces.relationships) { first, _ in first })

  func start(_ tag: XMLStartTag) -> XMLStep {
    switch names.element(tag) {
    case .sheet: addSheet(names.texts(of: tag))
    case .workbookPr: countsFrom1904 = ["1", "true", "on"].contains(names.texts(of: tag)[.date1904])
    default: break
    }
    return problem == nil ? .proceed : .enough
  }

  func end() {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> XMLStep { .proceed }

  private func addSheet(_ values: [Name: String]) {
    guard sheets.count < WorkbookLimits.sheets else { return problem = .tooManySheets }
    sheets.append(
      SheetEntry(
        name: values[.name] ?? "sheet \(sheets.count + 1)", relationship: values[.relationship] ?? "",
        isHidden: ["hidden", "veryhidden"].contains(values[.state]?.lowercased())))
  }
}
