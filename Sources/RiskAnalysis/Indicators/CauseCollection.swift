import SupplyModel

/// Gathers what each shared cause touches; a party touched twice by one cause is touched once, as surely as the
/// surer of the two.
struct CauseCollection {
  private var causes: [String: SharedCause] = [:]
  private var touches: [String: [Target: Double]] = [:]

  private struct Target: Hashable {
    let party: PartyIndex
    let product: ProductIndex?
  }

  mutating func touch(
    _ id: String, named name: String, risk: Double, _ party: PartyIndex, _ product: ProductIndex?,
    confidence: Double
  ) {
    let known = causes[id]?.risk ?? 0
    causes[id, default: SharedCause(id: id, name: name, risk: risk, touched: [])].risk = max(known, risk)
    let target = Target(party: party, product: product)
    touches[id, default: [:]][target] = max(touches[id]?[target] ?? 0, confidence)
  }

  /// By id; what each touches by party, then product.
  var sorted: [SharedCause] {
    causes.values.sorted { $0.id < $1.id }.map { cause in
      var cause = cause
      cause.touched = (touches[cause.id] ?? [:])
        .map { SharedCause.Touch(party: $0.key.party, product: $0.key.product, confidence: $0.value) }
        .sorted { ($0.party, $0.product?.number ?? -1) < ($1.party, $1.product?.number ?? -1) }
      return cause
    }
  }
}
