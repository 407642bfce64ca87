import EntityMatching
import ExposureReports
import RiskAnalysis
import SupplyModel

/// `headwater check`: what each file is and holds, without any analysis.
package struct Check: Sendable {
  private let supply: ResolvedSupply
  private let diagnostics: DiagnosticLog

  /// - Parameter largeDocuments: which documents are counted instead of kept; nil keeps all, for reports that list
  ///   facts.
  /// - Throws: ``AnalysisFailure`` when nothing was recognised or the configuration cannot be used.
  package init(
    _ options: AnalysisOptions, largeDocuments: LargeDocuments? = Check.counted
  ) throws(AnalysisFailure) {
    let setup = try AnalysisSetup(options)
    supply = try ResolvedSupply(setup, largeDocuments: largeDocuments)
    var log = setup.diagnostics
    log.merge(supply.diagnostics)
    diagnostics = log
  }

  /// Documents above 64 MB: a report that lists no facts needs only their number.
  package static let counted = LargeDocuments { FactCensus() }

  package var survey: DocumentSurvey { supply.survey }

  /// Whether every input could be read, to its end.
  package var isConclusive: Bool {
    supply.inputs.allSatisfy { $0.format != nil } && UnreadMatter.reasons(diagnostics).isEmpty
  }

  package func bytes(asJSON: Bool) -> [UInt8] {
    let report = CheckReport(
      network: supply.network, counted: supply.counted, inputs: supply.inputs, diagnostics: diagnostics)
    guard asJSON else { return Array(report.text().utf8) }
    var writer = ByteWriter()
    report.json(to: &writer)
    return writer.bytes
  }
}
