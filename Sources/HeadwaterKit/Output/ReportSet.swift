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

  let formats: [String]
  let destination: Destination

  package init(_ formats: [String], destination: Destination) {
    self.formats = formats
    self.destination = destination
  }

  /// Writes the reports and returns the paths written, sorted.
  ///
  /// - Throws: ``OutputFailure``, also while another run holds the folder; files already there keep their old bytes or have all of the new.
  package func write(_ result: AnalysisResult) throws(OutputFailure) -> [String] {
    guard destination != .none else { return [] }
    let reports = formats.compactMap { report($0, result) }
    if case .folder(let folder) = destination { return try write(reports, to: folder) }
    for report in reports {
      guard AtomicFile.writeAll(report.bytes, to: 1) else { throw OutputFailure(path: "standard output") }
    }
    return []
  }

  private func write(_ reports: [Report], to folder: String) throws(OutputFailure) -> [String] {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw OutputFailure(path: folder)
    }
    let lock = try FolderLock(folder)
    defer { lock.release() }
    var written: [String] = []
    for report in reports {
      let path = "\(folder)/\(report.fileName)"
      try AtomicFile.write(report.bytes, to: path)
      written.append(path)
    }
    return written.sorted()
  }

  private struct Report {
    let fileName: String
    let bytes: [UInt8]
  }

  private func report(_ name: String, _ result: AnalysisResult) -> Report? {
    if name == "svg" {
      return Graphviz.svg(of: bytes("dot", result)).map { Report(fileName: "exposure.svg", bytes: $0) }
    }
    guard ReportFormats.all.contains(where: { $0.id == name }) else { return nil }
    return Report(fileName: name == "json" ? "result.json" : "exposure.\(name)", bytes: bytes(name, result))
  }

  private func bytes(_ name: String, _ result: AnalysisResult) -> [UInt8] {
    var writer = ByteWriter()
    ReportFormats.all.first { $0.id == name }?.write(result, to: &writer)
    return writer.bytes
  }
}
