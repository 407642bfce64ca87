import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// Writes every report of every fixture into the folder `HEADWATER_PREVIEW` names, for looking at; a container as a
/// folder of its parts.
@Suite struct PreviewTests {
  static let folder = ProcessInfo.processInfo.environment["HEADWATER_PREVIEW"]

  @Test(.enabled(if: folder != nil, "set HEADWATER_PREVIEW to a folder to get the files"))
  func writesReportsToLookAt() throws {
    let folder = URL(filePath: try #require(Self.folder))
    for (name, result) in Fixtures.all {
      for file in ReportFormats.all.flatMap({ $0.files(of: result) }) {
        let target = folder.appending(path: "\(name)/\(file.name)")
        switch file.content {
        case .bytes(let bytes): try Self.write(bytes, to: target)
        case .container(let parts):
          for part in parts { try Self.write(part.bytes, to: target.appending(path: part.name)) }
        }
      }
      let text = TerminalSummary.text(for: result, style: .coloured, wrote: ["Reports/exposure.html"])
      let problems = DiagnosticText.text(for: result.diagnostics, inputs: result.inputs)
      try Self.write(Array((text + "\n" + problems).utf8), to: folder.appending(path: "\(name)/terminal.txt"))
    }
    try Self.write(Array(ResultSchema.text.utf8), to: folder.appending(path: ResultSchema.fileName))
  }

  private static func write(_ bytes: [UInt8], to file: URL) throws {
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }
}
