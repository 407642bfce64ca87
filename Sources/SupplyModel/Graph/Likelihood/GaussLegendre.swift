/// Nodes and weights of Gauss–Legendre quadrature on 0…1: n of them integrate polynomials up to degree 2n − 1 exactly.
///
/// Computed with the four operations alone, so that the values are the same on every machine.
struct GaussLegendre {
  private(set) var nodes: [Double] = []
  private(set) var weights: [Double] = []

  /// - Complexity: O(count²).
  init(count: Int) {
    for index in 0..<count {
      var x = Self.cosine(.pi * (Double(index) + 0.75) / (Double(count) + 0.5))
      for _ in 0..<6 {
        let (value, slope) = Self.legendre(count, x)
        x -= value / slope
      }
      let slope = Self.legendre(count, x).slope
      nodes.append((1 - x) / 2)
      weights.append(1 / ((1 - x * x) * slope * slope))
    }
  }

  /// The Legendre polynomial of a degree and its derivative, by the three-term recurrence.
  private static func legendre(_ degree: Int, _ x: Double) -> (value: Double, slope: Double) {
    var (value, previous) = (1.0, 0.0)
    for n in 0..<degree {
      (value, previous) = (((2 * Double(n) + 1) * x * value - Double(n) * previous) / Double(n + 1), value)
    }
    return (value, Double(degree) * (x * value - previous) / (x * x - 1))
  }

  /// `cos θ = 1 − 2 sin²(θ/2)` for θ in 0…π, the sine by its series: close enough for Newton's method to start from.
  private static func cosine(_ angle: Double) -> Double {
    let half = angle / 2
    var (term, sine) = (half, half)
    for n in 1...9 {
      term *= -half * half / Double((2 * n) * (2 * n + 1))
      sine += term
    }
    return 1 - 2 * sine * sine
  }
}
