import EntityMatching
import ExposureReports
import RiskAnalysis
import SupplyModel

/// `headwater check`: what each file is and holds, without any analysis.
package struct Check: Sendable {
  private let checked: CheckedSupply
  private let network: SupplyNetwork
  private let diagnostics: DiagnosticLog

  /// - Parameters:
  ///   - largeDocuments: which documents are counted instead of kept; nil keeps all, for reports that list facts.
  ///   - listsFacts: whether ``bytes(asJSON:)`` will be asked for JSON. If not, and no file has changed since the last
  ///     check with the same cache, that check's words are told again.
  /// - Throws: ``AnalysisFailure`` when the configuration cannot be used.
  package init(
    _ options: AnalysisOptions, largeDocuments: LargeDocuments? = Check.counted, listsFacts: Bool = true
  ) throws(AnalysisFailure) {
    let setup = try AnalysisSetup(options)
    let countsLarge = largeDocuments != nil
    if !listsFacts, let cache = setup.cache,
      let told = cache.checked(setup.inputPaths, countsLarge: countsLarge, threads: setup.threads)
    {
      cache.save()
      (checked, network) = (told, SupplyNetwork())
    } else {
      let supply = try ResolvedSupply(
        setup, largeDocuments: largeDocuments, hashesDocuments: listsFacts, mayBeNothing: true)
      (checked, network) = (CheckedSupply(supply), supply.network)
      if !listsFacts { setup.cache?.keep(checked, countsLarge: countsLarge) }
    }
    setup.tellCache()
    var log = setup.diagnostics
    log.merge(checked.diagnostics)
    diagnostics = log
  }

  /// Documents above 64 MB: a report that lists no facts needs only their number.
  package static let counted = LargeDocuments { FactCensus() }

  package var survey: DocumentSurvey { checked.survey }

  /// Whether every input could be read, to its end, and holds anything.
  package var isConclusive: Bool {
    checked.inputs.allSatisfy { $0.format != nil } && UnreadMatter.reasons(diagnostics).isEmpty
      && diagnostics.counts["nothing-recognised"] == nil
  }

  package func bytes(asJSON: Bool) -> [UInt8] {
    let report = CheckReport(
      network: network, facts: checked.facts, inputs: checked.inputs, diagnostics: diagnostics)
    guard asJSON else { return Array(report.text().utf8) }
    var writer = ByteWriter()
    report.json(to: &writer)
    return writer.bytes
  }
}
