import SupplyModel

/// How sure evidence makes a link on a day, by its class and age; every age is halved once.
struct EvidenceAges {
  let asOf: CalendarDate
  /// Confidence without any evidence.
  let unevidenced: Double
  private let floor: Double
  private let halfLife: Int
  /// By class.
  private let fresh: [Double]
  private let isAgeing: [Bool]
  /// What is left of one after so many days; NaN where nobody asked yet.
  private var left: [Double] = []

  init(_ rules: Policy.EvidenceRules, asOf: CalendarDate) {
    (self.asOf, floor, halfLife) = (asOf, rules.floor, rules.halfLifeInDays)
    fresh = EvidenceClass.allCases.map { rules.confidence[$0] ?? rules.floor }
    isAgeing = EvidenceClass.allCases.map(rules.ageing.contains)
    unevidenced = rules.confidence[.none] ?? rules.floor
  }

  /// - Parameter last: a relation with a last day is a contract, which does not age before it.
  mutating func confidence(of evidence: Evidence, until last: CalendarDate?) -> Double {
    let fresh = fresh[Int(evidence.evidenceClass.rawValue)]
    guard isAgeing[Int(evidence.evidenceClass.rawValue)], let date = evidence.date else { return fresh }
    let age = asOf.days(since: max(date, last ?? date))
    guard age > 0 else { return fresh }
    return max(min(fresh, floor), fresh * halved(age))
  }

  /// Ages beyond a century are not worth keeping.
  private static let oldest = 36_525

  private mutating func halved(_ age: Int) -> Double {
    guard age <= Self.oldest else { return Self.halved(age: age, halfLife: halfLife) }
    if age >= left.count {
      left.append(contentsOf: repeatElement(.nan, count: max(age + 1, 2 * left.count) - left.count))
    }
    if left[age].isNaN { left[age] = Self.halved(age: age, halfLife: halfLife) }
    return left[age]
  }

  /// `2^(−age/halfLife)` from square roots and products alone, which IEEE fixes to the last bit; `exp2` differs
  /// between C libraries.
  static func halved(age: Int, halfLife: Int) -> Double {
    var result = 1.0
    for _ in 0..<min(age / halfLife, 1100) { result /= 2 }
    var rest = age % halfLife
    var root = 0.5
    for _ in 0..<52 where rest > 0 {
      root = root.squareRoot()
      rest *= 2
      if rest >= halfLife {
        result *= root
        rest -= halfLife
      }
    }
    return result
  }
}
