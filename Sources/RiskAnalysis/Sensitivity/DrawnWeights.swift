import SupplyModel

/// The weights of the policy that something was multiplied by, numbered, and how far each is off in a draw.
struct DrawnWeights {
  private let policy: Policy
  private let question: Question
  private var numbers: [PolicyWeight: Int] = [:]
  /// By their numbers.
  private(set) var weights: [PolicyWeight] = []
  private var draws: [(value: Double, draws: SeededDraws)] = []

  init(_ policy: Policy, _ question: Question) { (self.policy, self.question) = (policy, question) }

  var count: Int { draws.count }

  /// Numbers of weights; one of which the policy says nothing, or 0, has none.
  mutating func numbers(of factors: [PolicyWeight]) -> [Int] {
    factors.compactMap { weight in
      if let known = numbers[weight] { return known }
      let value = weight.value(in: policy, question)
      guard value > 0 else { return nil }
      numbers[weight] = draws.count
      weights.append(weight)
      let key = CoinKey("W|\(weight.key(question))")
      draws.append((value, SeededDraws(key, seed: UInt64(policy.sensitivity.seed))))
      return draws.count - 1
    }
  }

  /// Per weight: what it is multiplied by in a draw. No weight is drawn above 1, for none can be.
  func factors(_ draw: Int) -> [Double] {
    let spread = policy.sensitivity.spread
    return draws.map { value, draws in
      min(1, value * (1 + spread * (2 * draws.fraction(draw) - 1))) / value
    }
  }
}

/// A number 0…1 that was multiplied by weights.
struct WeighedNumber {
  let value: Double
  let weights: [Int]
  /// It is a geometric mean of two weights.
  var isMean = false

  func value(_ factors: [Double]) -> Double {
    guard isMean else { return min(1, weights.reduce(value) { $0 * factors[$1] }) }
    return min(1, value * weights.reduce(1) { $0 * factors[$1] }.squareRoot())
  }
}
