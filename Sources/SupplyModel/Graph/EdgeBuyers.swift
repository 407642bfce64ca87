/// The buyer of every edge, found among the starts of purchases: edges are numbered by buyer, so a column of
/// buyers would say nothing new.
///
/// A mark at every 64th edge leaves a handful of activities to search, so a lookup touches two lines of memory.
package struct EdgeBuyers: Equatable, Sendable {
  private let starts: [UInt32]
  /// Buyer of edges 0, 64, 128 … and of the last one.
  private let marks: [UInt32]

  /// - Parameter starts: first edge of each activity, and the number of edges.
  init(starts: [UInt32]) {
    self.starts = starts
    let edgeCount = starts.last ?? 0
    var marks: [UInt32] = []
    var buyer = 0
    for edge in stride(from: UInt32(0), to: edgeCount, by: 64) {
      while starts[buyer + 1] <= edge { buyer += 1 }
      marks.append(UInt32(buyer))
    }
    marks.append(UInt32(Swift.max(starts.count - 2, 0)))
    self.marks = marks
  }

  /// - Complexity: O(log a) for the `a` activities that begin among 64 neighbouring edges.
  @inline(__always)
  package subscript(edge: Int) -> UInt32 {
    var low = marks[edge >> 6]
    var high = marks[edge >> 6 + 1]
    while low < high {
      let middle = (low + high + 1) >> 1
      if starts[Int(middle)] <= edge { low = middle } else { high = middle - 1 }
    }
    return low
  }

  var byteCount: Int { 4 * marks.count }
}
