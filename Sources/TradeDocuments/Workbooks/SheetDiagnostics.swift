import SupplyModel

extension Diagnostic {
  /// - Parameter text: what stands in the cell.
  static func remark(
    _ remark: SheetCell.Remark, _ text: String, _ column: String, at place: SourceLocation
  ) -> Diagnostic {
    let (slug, message, hint) =
      switch remark {
      case .error:
        (
          "cell-error", "the cell in column '\(column)' shows the error \(text)",
          "correct it in the workbook; \(unknown)"
        )
      case .uncalculated:
        (
          "uncalculated-formula", "the formula in column '\(column)' has no stored result",
          "open the workbook in a spreadsheet program and save it; \(unknown)"
        )
      case .noDay:
        (
          "no-such-day", "the number \(text) in column '\(column)' is shown as a date but names no day",
          unknown
        )
      case .damaged, .none:
        ("damaged-cell", "what is stored for the cell in column '\(column)' cannot be read", unknown)
      case .manyDigits:
        (
          "damaged-number",
          "the number \(text) in column '\(column)' has more digits than a spreadsheet keeps",
          "its last digits may be wrong: format the column as text, then enter the number again"
        )
      }
    return Diagnostic(slug, .warning, message, at: place, excerpt: text.isEmpty ? nil : text, hint: hint)
  }

  private static let unknown = "the value is treated as unknown"

  static func mergedHeader(_ name: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "merged-header", .warning,
      "the header '\(name)' is merged over several columns with values; the first is read",
      at: place, excerpt: name, hint: "give each column a header of its own")
  }

  static func mergedCells(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "merged-cells", .note,
      count == 1
        ? "1 merged cell spans several rows; its value is read in each of them"
        : "\(count) merged cells span several rows; their values are read in each of them",
      at: place)
  }

  static func hiddenCells(rows: Int, columns: Int, at place: SourceLocation) -> Diagnostic {
    let parts = [
      rows > 0 ? "\(rows) hidden row\(rows == 1 ? "" : "s")" : nil,
      columns > 0 ? "\(columns) hidden column\(columns == 1 ? "" : "s")" : nil,
    ].compactMap { $0 }
    return Diagnostic(
      "hidden-cells", .note,
      "\(parts.joined(separator: " and ")) \(rows + columns == 1 ? "is" : "are") read as well",
      at: place)
  }

  static func numbersWithoutFormat(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "numbers-without-format", .warning,
      "\(count) number\(count == 1 ? " refers" : "s refer") to a format the workbook does not have; dates among them cannot be told",
      at: place, hint: "open the workbook in a spreadsheet program and save it again")
  }

  static func cellsWithoutColumn(_ count: Int, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "cells-without-column", .note,
      count == 1
        ? "1 cell stands in a column the header does not name and is not read"
        : "\(count) cells stand in columns the header does not name and are not read", at: place)
  }
}
