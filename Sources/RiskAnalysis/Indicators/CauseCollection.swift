import SupplyModel

/// Gathers what each shared cause touches; a party touched twice by one cause is touched once, as surely as the
/// surer of the two.
struct CauseCollection {
  private var causes: [String: SharedCause] = [:]
  private var touches: [String: [Target: Touch]] = [:]

  private struct Target: Hashable {
    let party: PartyIndex
    let product: ProductIndex?
  }

  private struct Touch {
    let confidence: Double
    let weights: [PolicyWeight]
  }

  /// - Parameter weights: of the policy, that the risk of the cause and the confidence were multiplied by.
  mutating func touch(
    _ id: String, named name: String, risk: Double, _ party: PartyIndex, _ product: ProductIndex?,
    confidence: Double, weights: (risk: [PolicyWeight], confidence: [PolicyWeight])
  ) {
    var cause = causes[id] ?? SharedCause(id: id, name: name, risk: risk, touched: [])
    if causes[id] == nil || risk > cause.risk { (cause.risk, cause.weights) = (risk, weights.risk) }
    causes[id] = cause
    let target = Target(party: party, product: product)
    if let known = touches[id]?[target], known.confidence >= confidence { return }
    touches[id, default: [:]][target] = Touch(
      confidence: confidence, weights: weights.confidence)
  }

  /// By id; what each touches by party, then product.
  var sorted: [SharedCause] {
    causes.values.sorted { $0.id < $1.id }.map { cause in
      var cause = cause
      let touches = (touches[cause.id] ?? [:]).sorted {
        ($0.key.party, $0.key.product?.number ?? -1) < ($1.key.party, $1.key.product?.number ?? -1)
      }
      cause.touched = touches.map {
        SharedCause.Touch(party: $0.key.party, product: $0.key.product, confidence: $0.value.confidence)
      }
      cause.touchWeights = touches.map(\.value.weights)
      return cause
    }
  }
}
