import SupplyModel

/// A network with the weights of one question: the graph over activities, and risk per activity.
///
/// All four numbers are read off this one model, so they cannot disagree about who supplies whom.
package struct ExposureModel: Sendable {
  package let network: SupplyNetwork
  package let plan: ActivityPlan
  package let graph: SupplyGraph
  package let parameters: ExposureParameters
  package let causes: [SharedCause]
  /// Effective risk per activity, `r` of NUMBERS §1.0; a shared cause holds its own.
  package let risk: [Double]
  /// Effective risk of everything a place makes, one coin however many activities it has; and per activity, what its
  /// product adds, a coin of its own.
  let placeRisk: [Double]
  let productRisk: [Double]
  /// Risk met by a unit that arrives: the activity's own and its causes', marginally; 0 at causes.
  package let marginalRisk: [Double]
  /// Shares of each activity's cost that end clear, in services outside the question, behind mitigation,
  /// or untraced. With the shares of its purchases they sum to 1.
  package let ownShare: [Double]
  package let serviceShare: [Double]
  package let mitigatedShare: [Double]
  package let untracedShare: [Double]
  /// Per edge: share as stated or estimated, before kind and mitigation, and its basis.
  package let edgeShare: [Double]
  package let edgeBasis: [ShareBasis]
  package let diagnostics: DiagnosticLog

  package var root: SupplyGraph.Activity { plan.root }

  /// Number of parties and causes.
  package var placeCount: Int { network.parties.count + causes.count }

  /// Id of a party, or of a cause beyond the parties.
  package func placeID(_ place: Int) -> String {
    place < network.parties.count ? network.parties[place].id : causes[place - network.parties.count].id
  }

  /// Risk of an activity, or the largest a single shared cause brings to it.
  package func gravestRisk(at activity: SupplyGraph.Activity) -> Double {
    graph.purchases(of: activity).map(Int.init).filter { graph.kind[$0] == .cause }
      .reduce(risk[Int(activity)]) { max($0, risk[Int(graph.supplier[$1])] * graph.weight[$1]) }
  }

  /// The largest of a per-activity number over a place's activities.
  package func largest(_ values: [Double], of place: Int) -> Double {
    plan.activities(of: place).map { values[Int($0)] }.max() ?? 0
  }

  /// The sum of a per-activity number over a place's activities.
  package func total(_ values: [Double], of place: Int) -> Double {
    plan.activities(of: place).reduce(0) { $0 + values[Int($1)] }
  }

  /// Per place, the sum of `values`, largest first, then by id; zeros left out.
  package func attribution(_ values: [Double]) -> [Attribution] {
    (0..<placeCount)
      .map { Attribution(party: placeID($0), value: total(values, of: $0)) }
      .filter { $0.value > 0 }
      .sortedByValue()
  }
}

extension [Attribution] {
  /// Largest first, then by party: the order of every attribution.
  package func sortedByValue() -> [Attribution] {
    sorted { $0.value != $1.value ? $0.value > $1.value : $0.party < $1.party }
  }
}
