import SupplyModel

/// What `headwater check` says: what the inputs were recognised as, how their records add up, and the facts found.
package struct CheckReport: Sendable {
  package static let schema = "headwater.check/1"

  let network: SupplyNetwork
  let inputs: [InputDocument]
  let diagnostics: DiagnosticLog

  package init(network: SupplyNetwork, inputs: [InputDocument], diagnostics: DiagnosticLog) {
    self.network = network
    self.inputs = inputs
    self.diagnostics = diagnostics
  }

  /// The sum over all inputs.
  var total: RecordTally {
    inputs.reduce(into: RecordTally()) { $0 += $1.records }
  }
}
