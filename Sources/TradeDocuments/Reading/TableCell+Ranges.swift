import SupplyModel

/// A number from 0 to 1, or the two ends between which it lies.
struct StatedFraction {
  /// The number, or the middle of the range.
  let value: Double
  let range: FigureRange?
}

extension TableCell {
  /// A number from 0 to 1, or two with a dash or dots between them: `0.2-0.3`, `0.2 – 0.3`, `0.2..0.3`.
  ///
  /// A range whose ends are the wrong way round, or lie outside, is reported and left out.
  func fractionOrRange(_ log: inout DiagnosticLog, _ place: Place) -> StatedFraction? {
    if isEmpty { return nil }
    if let simple = DecimalNumber.parseSimple(bytes), 0...1 ~= simple {
      return StatedFraction(value: simple, range: nil)
    }
    guard let ends = rangeEnds else {
      return fraction(&log, place).map { StatedFraction(value: $0, range: nil) }
    }
    let (column, location) = place()
    guard ends.allSatisfy({ 0...1 ~= $0 }) else {
      log.report(.outOfRange(text, column, at: location))
      return nil
    }
    guard ends[0] <= ends[1] else {
      log.report(.endsReversed(text, column, at: location))
      return nil
    }
    let range = FigureRange(low: ends[0], high: ends[1])
    return StatedFraction(value: range.middle, range: ends[0] < ends[1] ? range : nil)
  }

  /// The two numbers of a range; nil for anything else.
  var rangeEnds: [Double]? {
    for separator in ["..", "…", "–", "-"] {
      let parts = text.split(separator: separator, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let ends = parts.compactMap { Self.number($0) }
      if ends.count == 2 { return ends }
    }
    return nil
  }

  private static func number(_ text: Substring) -> Double? {
    let digits = Array(text.utf8.filter { $0 != 32 })
    return digits.withUnsafeBufferPointer { DecimalNumber.parse($0) }
  }
}

extension Diagnostic {
  /// The first end is above the second.
  static func endsReversed(_ text: String, _ column: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "range-reversed", .warning, "the range '\(text)' in column '\(column)' ends below its beginning",
      at: place, excerpt: text, hint: "write the lower end first; the row was kept without it")
  }
}
