import EntityMatching
import ExposureReports
import SupplyModel

/// `headwater match INPUT…`: the parties that may be one, as a file for a person to judge.
package struct Matching: Sendable {
  package let pairs: [ReviewPair]
  package let parties: Int
  /// How many pairs of names were compared.
  package let compared: Int
  /// How many pairs somebody has judged already.
  package let judged: Int
  package let diagnostics: DiagnosticLog
  package let inputs: [InputDocument]

  /// - Throws: ``AnalysisFailure`` when nothing was recognised or the configuration cannot be used.
  package init(_ options: AnalysisOptions) throws(AnalysisFailure) {
    let setup = try AnalysisSetup(options)
    let supply = try ResolvedSupply(setup)
    let queue = ReviewQueue(
      supply.network, judged: supply.judged, weights: setup.policy.matching, threads: setup.threads)
    (pairs, compared, judged) = (queue.pairs, queue.compared, supply.judged.count)
    (parties, inputs) = (supply.network.parties.count, supply.inputs)
    var log = setup.diagnostics
    log.merge(supply.diagnostics)
    diagnostics = log
  }

  /// The review file.
  package var bytes: [UInt8] {
    var writer = ByteWriter()
    ReviewFile.write(pairs, to: &writer)
    return writer.bytes
  }
}
