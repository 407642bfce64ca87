import SupplyModel

/// The tables of the result, one file each: `exposure-parties.csv`, `exposure-findings.csv` ….
///
/// UTF-8 without a byte order mark, comma, CRLF, a header; numbers in full, missing values empty. Text that a
/// spreadsheet would run as a formula has an apostrophe before it.
package struct CSVReport: ReportFormat {
  package let id = "csv"
  package let fileExtension = "csv"
  package let summary = Words.Formats.csv
  package let isSingleFile = false

  package init() {}

  package func files(of result: AnalysisResult) -> [ReportFile] {
    ResultTables(result).all.map { table in
      var output = ByteWriter()
      output.csv(table.columns)
      for row in table.rows { output.csv(row.map { $0.plainText ?? "" }) }
      return ReportFile(name: "exposure-\(table.name.rawValue).csv", content: .bytes(output.bytes))
    }
  }
}
