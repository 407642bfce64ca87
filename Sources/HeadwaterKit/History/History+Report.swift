import ExposureReports
import Foundation
import SupplyModel

extension History {
  /// What `headwater history show` tells.
  ///
  /// - Parameters:
  ///   - path: of the history; nil for the one the configuration names.
  ///   - configuration: nil for the nearest one upward from the working folder.
  /// - Throws: ``AnalysisFailure`` when none is named, there is none, or it cannot be read.
  package static func report(
    _ path: String?, configuration: String?
  ) throws(AnalysisFailure) -> HistoryReport {
    let path = if let path { path } else { try configured(in: configuration) }
    guard FileManager.default.fileExists(atPath: path) else {
      throw AnalysisFailure(.noHistory("there is no history '\(path)'", path))
    }
    let history = try open(path)
    let decided = Dictionary(grouping: try history.decisions(), by: \.run)
    let runs = history.runs.map { run in
      HistoryReport.Run(
        number: run.number, buyer: run.buyer, question: run.question, figures: run.figures,
        sha256: run.resultSHA256,
        decisions: (decided[run.number] ?? []).map { HistoryReport.Decided($0.decision, begins: $0.begins) })
    }
    return HistoryReport(history.mark, runs)
  }

  private static func configured(in path: String?) throws(AnalysisFailure) -> String {
    let configuration = try Configuration.read(Configuration.locate(path, inputs: []))
    guard let history = configuration.history else {
      throw AnalysisFailure(.noHistory("no history is named", configuration.path))
    }
    return history
  }
}

extension Diagnostic {
  fileprivate static func noHistory(_ message: String, _ path: String) -> Diagnostic {
    Diagnostic(
      "no-history", .error, message, path: path.isEmpty ? nil : path,
      hint: "name it with --history, or as history = \"…\" in headwater.toml; 'analyze' makes it")
  }
}
