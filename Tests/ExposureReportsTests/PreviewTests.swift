import Foundation
import SupplyModel
import Testing

@testable import ExposureReports

/// Writes every report of every fixture into the folder `HEADWATER_PREVIEW` names, for looking at.
@Suite struct PreviewTests {
  static let folder = ProcessInfo.processInfo.environment["HEADWATER_PREVIEW"]

  @Test(.enabled(if: folder != nil, "set HEADWATER_PREVIEW to a folder to get the files"))
  func writesReportsToLookAt() throws {
    let folder = URL(filePath: try #require(Self.folder))
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, result) in Fixtures.all {
      for format in ReportFormats.all {
        try Data(format.bytes(of: result)).write(
          to: folder.appending(path: "\(name).\(format.fileExtension)"))
      }
      let text = TerminalSummary.text(for: result, style: .coloured, wrote: ["Reports/exposure.html"])
      let problems = DiagnosticText.text(for: result.diagnostics, inputs: result.inputs)
      try Data((text + "\n" + problems).utf8).write(to: folder.appending(path: "\(name).txt"))
    }
    try Data(ResultSchema.text.utf8).write(to: folder.appending(path: ResultSchema.fileName))
  }
}
