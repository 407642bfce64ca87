import ExposureReports
import RiskAnalysis
import SupplyModel

/// `headwater check`: what each file is and holds, without any analysis.
package struct Check: Sendable {
  private let supply: ResolvedSupply
  private let diagnostics: DiagnosticLog

  /// - Throws: ``AnalysisFailure`` when nothing was recognised or the configuration cannot be used.
  package init(_ options: AnalysisOptions) throws(AnalysisFailure) {
    let setup = try AnalysisSetup(options)
    supply = try ResolvedSupply(setup)
    var log = setup.diagnostics
    log.merge(supply.diagnostics)
    diagnostics = log
  }

  package var survey: DocumentSurvey { supply.survey }

  /// Whether every input could be read, to its end.
  package var isConclusive: Bool {
    supply.inputs.allSatisfy { $0.format != nil } && UnreadMatter.reasons(diagnostics).isEmpty
  }

  package func bytes(asJSON: Bool) -> [UInt8] {
    let report = CheckReport(network: supply.network, inputs: supply.inputs, diagnostics: diagnostics)
    guard asJSON else { return Array(report.text().utf8) }
    var writer = ByteWriter()
    report.json(to: &writer)
    return writer.bytes
  }
}
