/// A number of which only the ends are given: it lies between them, both included.
package struct FigureRange: Hashable, Sendable {
  package var low: Double
  package var high: Double

  /// - Precondition: `low <= high`.
  package init(low: Double, high: Double) {
    precondition(low <= high)
    (self.low, self.high) = (low, high)
  }

  package var middle: Double { (low + high) / 2 }

  /// The least range that holds both.
  package func union(_ other: FigureRange) -> FigureRange {
    FigureRange(low: min(low, other.low), high: max(high, other.high))
  }
}

/// The figures of a relation that were given as ranges; the relation itself has their middles.
package struct FigureRanges: Hashable, Sendable {
  package var share: FigureRange?
  package var confidence: FigureRange?
  package var presence: FigureRange?
  package var mitigation: FigureRange?

  package init() {}

  package var isEmpty: Bool { share == nil && confidence == nil && presence == nil && mitigation == nil }
}
