import CReadAhead

/// Asking memory for what is read a little later, so that the waits overlap with each other and with the work.
///
/// A walk over a graph larger than the caches goes all over memory, and each step would be a wait of its own. Asking
/// changes no result, and asking for the wrong thing costs next to nothing.
extension Array where Element: BitwiseCopyable {
  /// - Parameter place: one of ``indices``.
  @inline(__always)
  func readAhead(_ place: Int) {
    withUnsafeBufferPointer { elements in
      guard let start = elements.baseAddress else { return }
      read_ahead(start + place)
    }
  }

  /// Asks for a row of elements: all of it where it is short, else its beginning, middle and end, for a longer read
  /// is foreseen by the processor.
  @inline(__always)
  func readAhead(_ row: Range<Int>) {
    guard !row.isEmpty else { return }
    readAhead(row.lowerBound)
    readAhead((row.lowerBound + row.upperBound) / 2)
    readAhead(row.upperBound - 1)
  }
}

extension SupplyGraph {
  /// How many activities ahead a walk asks for purchases, and for where they are found.
  static let (ahead, farAhead) = (8, 24)

  /// Asks for the suppliers of an activity that comes soon, and for where those of a later one are found.
  @inline(__always)
  func readAheadSuppliers(soon: Activity, later: Activity) {
    suppliersStart.readAhead(Int(later))
    supplier.readAhead(Int(suppliersStart[Int(soon)])..<Int(suppliersStart[Int(soon) + 1]))
  }
}
