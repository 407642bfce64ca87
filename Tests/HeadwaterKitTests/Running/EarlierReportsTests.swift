import ExposureReports
import SupplyModel
import Testing

@testable import HeadwaterKit

@Suite("Reports of an earlier run among the inputs")
struct EarlierReportsTests {
  private let folder: TemporaryFolder
  private let supply = NightlySupply()

  init() throws {
    folder = try TemporaryFolder()
    try supply.write(to: folder)
  }

  private func write(to output: String) throws {
    let reports = ReportSet(["json", "csv"], destination: .folder(output), drawing: DrawingScope())
    let run = try AnalysisRun(supply.options(folder), reports)
    defer { run.release() }
    _ = try run.write(try run.analyse(try run.begin()))
  }

  @Test("are no inputs, and told; one that somebody changed is an input again")
  func leftOut() throws {
    let inputs = supply.options(folder).inputs
    let before = InputFiles(inputs)
    let reports = "\(try #require(inputs.first))/2026-07"
    try write(to: reports)
    let after = InputFiles(inputs)
    #expect(after.paths == before.paths)
    #expect(after.diagnostics.items.map(\.slug) == ["earlier-reports"])
    #expect(RunManifest.names(in: reports).count > 3)
    let changed = "\(reports)/exposure-parties.csv"
    try folder.write("id,name\nx,Fictional\n", to: String(changed.dropFirst(folder.path.count + 1)))
    #expect(InputFiles(inputs).paths.filter { !before.paths.contains($0) } == [changed])
  }
}
