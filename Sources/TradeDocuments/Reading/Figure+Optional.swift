import SupplyModel

extension Figure {
  /// A missing figure for nil.
  init(_ value: Double?) { self = value.map { Figure($0) } ?? .missing }
}
