import ArgumentParser
import ExposureReports
import HeadwaterKit
import SupplyModel

/// Where an earlier result is.
struct ResultOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Result of an earlier analysis.", valueName: "result.json"),
    completion: .file(extensions: ["json"]))
  var from = "result.json"

  func read() throws -> AnalysisResult { try StoredResult.read(from) }

  func party(_ name: String, in result: AnalysisResult) throws -> PartyResult {
    try result.party(named: name, in: from)
  }
}
