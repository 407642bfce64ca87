import SupplyModel

/// A kind of report: a finished analysis in, files out.
///
/// Formats print ``AnalysisResult`` and compute nothing of their own beyond layout, order of display and counts,
/// so that every format shows the same totals. Adding one is a folder in `Formats/` and a line in
/// `ReportFormat+All.swift`. The caller writes the files to disk.
package protocol ReportFormat: Sendable {
  /// As in `--format`: `html`.
  var id: String { get }
  /// Without the dot: `html`.
  var fileExtension: String { get }
  /// One line for `headwater formats`.
  var summary: String { get }
  /// Whether it is always one file, which standard output can take.
  var isSingleFile: Bool { get }

  /// The files of the report, always the same ones in the same order.
  func files(of result: AnalysisResult) -> [ReportFile]
}

extension ReportFormat {
  package var isSingleFile: Bool { true }

  /// Everything the report holds, one file after the other, parts of containers as they are before packing.
  package func bytes(of result: AnalysisResult) -> [UInt8] {
    files(of: result).flatMap(\.contents)
  }
}

/// A report that is one stream of bytes.
package protocol StreamReport: ReportFormat {
  /// `exposure.html`.
  var fileName: String { get }

  func write(_ result: AnalysisResult, to output: inout ByteWriter)
}

extension StreamReport {
  package var fileName: String { "exposure.\(fileExtension)" }

  package func files(of result: AnalysisResult) -> [ReportFile] {
    var output = ByteWriter()
    write(result, to: &output)
    return [ReportFile(name: fileName, content: .bytes(output.bytes))]
  }
}
