import ExposureReports
import Foundation
import SupplyModel

/// The reports of a run, written together: everything is made first, then each file replaced at once.
package struct ReportSet: Sendable {
  package enum Destination: Hashable, Sendable {
    case none
    case standardOutput
    case folder(String)
  }

  /// Formats made by Headwater itself, and `svg`, drawn by Graphviz from the DOT when it is installed.
  package static var formatNames: [String] { ReportFormats.all.map(\.id) + ["svg"] }

  /// What is written when nobody names a format.
  package static var usualFormats: [String] { ReportFormats.usual + ["svg"] }

  let formats: [String]
  let destination: Destination
  /// What the DOT and SVG drawings show.
  let drawing: DrawingScope

  package init(_ formats: [String], destination: Destination, drawing: DrawingScope = DrawingScope()) {
    self.formats = formats
    self.destination = destination
    self.drawing = drawing
  }

  /// Whether a format is one file, so that standard output can take it.
  package static func isSingleFile(_ format: String) -> Bool {
    ReportFormats.named(format)?.isSingleFile ?? true
  }

  /// Writes the reports and returns the paths written, sorted.
  ///
  /// - Throws: ``OutputFailure``, also while another run holds the folder; files already there keep their old bytes or have all of the new.
  package func write(_ result: AnalysisResult) throws(OutputFailure) -> [String] {
    guard destination != .none else { return [] }
    var files: [Written] = []
    for format in formats { files += try self.files(format, result) }
    if case .folder(let folder) = destination { return try write(files, to: folder) }
    for file in files {
      guard AtomicFile.writeAll(file.bytes, to: 1) else { throw OutputFailure(path: "standard output") }
    }
    return []
  }

  private func write(_ files: [Written], to folder: String) throws(OutputFailure) -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path: folder)
    }
    let lock = try FolderLock(folder)
    defer { lock.release() }
    var written: [String] = []
    for file in files {
      let path = "\(folder)/\(file.name)"
      try AtomicFile.write(file.bytes, to: path)
      written.append(path)
    }
    return written.sorted()
  }

  private struct Written {
    let name: String
    let bytes: [UInt8]
  }

  /// None for a format nobody knows, and for a drawing that cannot be made here.
  private func files(_ format: String, _ result: AnalysisResult) throws(OutputFailure) -> [Written] {
    if format == "svg" {
      return Graphviz.svg(of: DOTReport(drawing).bytes(of: result))
        .map { [Written(name: "exposure.svg", bytes: $0)] } ?? []
    }
    let report = format == "dot" ? DOTReport(drawing) : ReportFormats.named(format)
    var files: [Written] = []
    for file in report?.files(of: result) ?? [] { files.append(try packed(file)) }
    return files
  }

  private func packed(_ file: ReportFile) throws(OutputFailure) -> Written {
    switch file.content {
    case .bytes(let bytes): return Written(name: file.name, bytes: bytes)
    case .container(let parts):
      guard let bytes = ZipContainer.bytes(parts) else { throw OutputFailure(path: file.name, code: ENOMEM) }
      return Written(name: file.name, bytes: bytes)
    }
  }
}
