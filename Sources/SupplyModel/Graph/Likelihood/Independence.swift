/// Probability that at least one of two independent things happens: `1 − (1−a)(1−b)`, written so that 0 and 1 come
/// out as they went in.
@inline(__always)
func either(_ a: Double, _ b: Double) -> Double { a >= 1 ? 1 : a + (1 - a) * b }
