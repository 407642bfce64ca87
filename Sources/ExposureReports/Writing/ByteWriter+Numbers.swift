extension ByteWriter {
  /// The shortest decimal that reads back as the same double: `0.1`, `1`, `1e-05`.
  ///
  /// NaN and infinities have no such form; they become `null`, which callers avoid by leaving the field out.
  package mutating func number(_ value: Double) {
    guard value.isFinite else { return literal("null") }
    let text = value == 0 ? "0" : value.description
    raw(text.utf8.suffix(2).elementsEqual(".0".utf8) ? String(text.dropLast(2)) : text)
  }

  /// Rounds half away from zero to a fixed number of decimals: `12.50`. NaN and infinities become `?`.
  package mutating func fixed(_ value: Double, decimals: Int) {
    raw(FixedDecimal.text(value, decimals: decimals))
  }
}

/// Decimals without a locale and without libm.
enum FixedDecimal {
  static func text(_ value: Double, decimals: Int) -> String {
    guard value.isFinite, value.magnitude < 1e12 else { return "?" }
    let scale = (0..<decimals).reduce(1) { power, _ in power * 10 }
    let scaled = Int((value.magnitude * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let sign = value < 0 && scaled != 0 ? "-" : ""
    guard decimals > 0 else { return "\(sign)\(scaled)" }
    let fraction = String(scaled % scale)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return "\(sign)\(scaled / scale).\(zeros)\(fraction)"
  }
}
