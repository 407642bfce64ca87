import ExposureReports
import Foundation
import SupplyModel

/// The reports of a run, written together: everything is made first, then each file replaced at once.
package struct ReportSet: Sendable {
  package enum Destination: Hashable, Sendable {
    case none
    case standardOutput
    case folder(String)

    /// nil when nothing is written to a folder.
    package var folder: String? {
      if case .folder(let path) = self { path } else { nil }
    }
  }

  /// Formats made by Headwater itself, and `svg`, drawn by Graphviz from the DOT when it is installed.
  package static var formatNames: [String] { ReportFormats.all.map(\.id) + ["svg"] }

  /// What is written when nobody names a format.
  package static var usualFormats: [String] { ReportFormats.usual + ["svg"] }

  package let formats: [String]
  package let destination: Destination
  /// What the DOT and SVG drawings show.
  package var drawing: DrawingScope

  package init(_ formats: [String], destination: Destination, drawing: DrawingScope = DrawingScope()) {
    self.formats = formats
    self.destination = destination
    self.drawing = drawing
  }

  /// Whether a format is one file, so that standard output can take it.
  package static func isSingleFile(_ format: String) -> Bool {
    ReportFormats.named(format)?.isSingleFile ?? true
  }

  /// Makes the reports, writes them where they belong, and returns the paths written, sorted.
  ///
  /// - Throws: ``OutputFailure``, also while another run holds the folder; files already there keep their old bytes or have all of the new.
  package func write(_ result: AnalysisResult) throws(OutputFailure) -> [String] {
    guard case .folder(let path) = destination else {
      try writeToStandardOutput(result)
      return []
    }
    let files = try files(of: result)
    let folder = try OutputFolder(path)
    defer { folder.release() }
    return try folder.publish(files)
  }

  /// The reports as files, none of them on disk yet.
  ///
  /// - Throws: ``OutputFailure`` when one cannot be made.
  package func files(of result: AnalysisResult) throws(OutputFailure) -> [OutputFile] {
    var files: [OutputFile] = []
    for format in formats { files += try self.files(format, result) }
    return files
  }

  /// Does nothing when the reports belong elsewhere.
  func writeToStandardOutput(_ result: AnalysisResult) throws(OutputFailure) {
    guard destination == .standardOutput else { return }
    for file in try files(of: result) {
      guard AtomicFile.writeAll(file.bytes, to: 1) else { throw OutputFailure(path: "standard output") }
    }
  }

  /// None for a format nobody knows, and for a drawing that cannot be made here.
  private func files(_ format: String, _ result: AnalysisResult) throws(OutputFailure) -> [OutputFile] {
    if format == "svg" {
      return Graphviz.svg(of: DOTReport(drawing).bytes(of: result))
        .map { [OutputFile(name: "exposure.svg", bytes: $0)] } ?? []
    }
    let report = format == "dot" ? DOTReport(drawing) : ReportFormats.named(format)
    var files: [OutputFile] = []
    for file in report?.files(of: result) ?? [] { files.append(try packed(file)) }
    return files
  }

  private func packed(_ file: ReportFile) throws(OutputFailure) -> OutputFile {
    switch file.content {
    case .bytes(let bytes): return OutputFile(name: file.name, bytes: bytes)
    case .container(let parts):
      guard let bytes = ZipContainer.bytes(parts) else { throw OutputFailure(path: file.name, code: ENOMEM) }
      return OutputFile(name: file.name, bytes: bytes)
    }
  }
}
