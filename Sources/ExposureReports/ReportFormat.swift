import SupplyModel

/// A kind of report: a finished analysis in, bytes out.
///
/// Formats print ``AnalysisResult`` and compute nothing of their own beyond layout, order of display and counts,
/// so that every format shows the same totals. Adding one is a folder in `Formats/` and a line in
/// `ReportFormat+All.swift`. The caller writes the bytes to disk.
package protocol ReportFormat: Sendable {
  /// As in `--format`: `html`.
  var id: String { get }
  /// Without the dot: `html`.
  var fileExtension: String { get }
  /// One line for `headwater formats`.
  var summary: String { get }

  func write(_ result: AnalysisResult, to output: inout ByteWriter)
}

extension ReportFormat {
  /// The whole report in memory.
  package func bytes(of result: AnalysisResult) -> [UInt8] {
    var output = ByteWriter()
    write(result, to: &output)
    return output.bytes
  }
}
