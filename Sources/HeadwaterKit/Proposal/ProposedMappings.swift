import SupplyModel
import TradeDocuments

/// `headwater map`: how tables that no format knows could be read.
package struct ProposedMappings: Sendable {
  package let proposals: [MappingProposal]
  /// Of tables nothing can be proposed for.
  package let diagnostics: DiagnosticLog
  package let inputs: [InputDocument]

  /// - Parameter buyer: name of who buys, for tables that do not say; nil leaves it to whoever reads the proposal.
  /// - Throws: ``AnalysisFailure`` when the configuration cannot be used, or an input does not exist.
  package init(_ options: AnalysisOptions, buyer: String?) throws(AnalysisFailure) {
    let setup = try AnalysisSetup(options)
    let unknown = UnknownTable(buyer: buyer)
    let readings = InputReading(
      formats: setup.formats + [unknown], threads: setup.threads, progress: setup.progress
    ).read(setup.inputPaths)
    proposals = unknown.proposals
    inputs = readings.map(\.input)
    var log = setup.diagnostics
    for reading in readings where reading.input.format == nil || reading.input.format == unknown.id {
      log.merge(reading.batch.diagnostics)
    }
    if proposals.isEmpty {
      log.report(.nothingToPropose(readings.count { $0.input.format != nil }, of: readings.count))
    }
    diagnostics = log
  }

  /// As they can stand in a `headwater.toml`; empty without any.
  package var text: String { proposals.map { MappingProposalText($0).text }.joined(separator: "\n") }

  /// Values that are left to a person.
  package var decisions: Int { proposals.reduce(0) { $0 + $1.decisions.count } }
}

extension Diagnostic {
  fileprivate static func nothingToPropose(_ known: Int, of all: Int) -> Diagnostic {
    Diagnostic(
      "nothing-to-propose", .warning,
      "no table needs a mapping that can be proposed: \(known) of \(all) inputs are read as they are",
      hint: "'headwater check' says what each input is")
  }
}
