import SupplyModel

/// What `headwater check` says: what the inputs were recognised as, how their records add up, and the facts found.
package struct CheckReport: Sendable {
  package static let schema = "headwater.check/1"

  let network: SupplyNetwork
  /// How many different facts there are.
  let facts: CountedFacts.Counts
  let inputs: [InputDocument]
  let diagnostics: DiagnosticLog

  /// - Parameter network: the facts themselves, which only the JSON document lists.
  package init(
    network: SupplyNetwork = SupplyNetwork(), facts: CountedFacts.Counts, inputs: [InputDocument],
    diagnostics: DiagnosticLog
  ) {
    self.network = network
    self.facts = facts
    self.inputs = inputs
    self.diagnostics = diagnostics
  }

  /// The sum over all inputs.
  var total: RecordTally {
    inputs.reduce(into: RecordTally()) { $0 += $1.records }
  }
}
