import SupplyModel

/// What `headwater check` says: what the inputs were recognised as, how their records add up, and the facts found.
package struct CheckReport: Sendable {
  package static let schema = "headwater.check/1"

  let network: SupplyNetwork
  /// Of documents too large to be kept.
  let counted: [CountedFacts]
  let inputs: [InputDocument]
  let diagnostics: DiagnosticLog

  package init(
    network: SupplyNetwork, counted: [CountedFacts] = [], inputs: [InputDocument], diagnostics: DiagnosticLog
  ) {
    self.network = network
    self.counted = counted
    self.inputs = inputs
    self.diagnostics = diagnostics
  }

  /// How many different facts there are; those of large documents are added as they are.
  var facts: CountedFacts.Counts {
    counted.map(\.distinct).reduce(
      into: CountedFacts.Counts(
        parties: network.parties.count, products: network.products.count,
        relations: network.relations.count, links: network.links.count), +=)
  }

  /// The sum over all inputs.
  var total: RecordTally {
    inputs.reduce(into: RecordTally()) { $0 += $1.records }
  }
}
