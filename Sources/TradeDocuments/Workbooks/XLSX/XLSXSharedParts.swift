/// What all sheets of a workbook share: texts, number formats, the system of dates.
struct XLSXSharedParts {
  /// nil when the workbook's table of texts is missing or damaged.
  var texts: [TextRange]?
  /// nil when the workbook's styles are missing or damaged.
  var formats: [NumberFormat]?
  var countsFrom1904 = false

  /// The first style is what cells without style have; a workbook need not spell it out.
  func hasFormat(_ style: Int) -> Bool {
    formats.map { $0.indices.contains(style) || ($0.isEmpty && style == 0) } ?? false
  }

  /// A plain number where the workbook has no such style.
  func format(_ style: Int) -> NumberFormat {
    guard let formats, formats.indices.contains(style) else { return .number }
    return formats[style]
  }
}
