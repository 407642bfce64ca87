import SupplyModel

/// What came of weighing some activities next to each other.
struct WeighedActivities: Sendable {
  var edges = SupplyGraph.Builder()
  /// By input, in the order of the activities.
  private(set) var shares: [Double] = []
  private(set) var bases: [ShareBasis] = []
  /// By activity.
  private(set) var ownShare: [Double] = []
  private(set) var serviceShare: [Double] = []
  private(set) var mitigatedShare: [Double] = []
  private(set) var untracedShare: [Double] = []
  var diagnostics = DiagnosticLog()

  /// Where an activity's cost ends that goes on to no supplier.
  struct Rest {
    var own = 0.0
    var service = 0.0
    var mitigated = 0.0
    var untraced = 0.0
  }

  /// - Parameter inputs: of all the activities together.
  init(inputs: Int) {
    edges.reserveCapacity(activities: 0, edges: inputs)
    shares.reserveCapacity(inputs)
    bases.reserveCapacity(inputs)
  }

  /// Takes the next input's share of its activity's cost.
  mutating func append(_ share: Double, _ basis: ShareBasis) {
    shares.append(share)
    bases.append(basis)
  }

  /// Takes what remains of the next activity's cost.
  mutating func append(_ rest: Rest) {
    ownShare.append(rest.own)
    serviceShare.append(rest.service)
    mitigatedShare.append(rest.mitigated)
    untracedShare.append(rest.untraced)
  }

  /// A shared cause buys nothing.
  mutating func appendNothing() { append(Rest()) }
}
