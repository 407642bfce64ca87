/// Asks memory for the purchases of activities that come next, many at once, so that the waits overlap.
///
/// A sweep in supply order visits rows all over memory, and each would be a wait of its own: on a graph larger than
/// the caches this halves its time. It changes no result.
struct ReadAhead {
  /// How many activities are asked for together.
  static let reach = 32

  /// What is asked for together, one range after the other.
  static func groups(of count: Int) -> some Sequence<Range<Int>> {
    stride(from: 0, to: count, by: reach).lazy.map { $0..<min($0 + reach, count) }
  }

  /// What was read; written so that the reading is not left out as useless.
  private var trace: UInt64 = 0

  /// The suppliers of activities, and nothing else of their purchases.
  @inline(never)
  mutating func suppliers(of activities: [UInt32], _ range: Range<Int>, in graph: SupplyGraph) {
    for place in range {
      let activity = Int(activities[place])
      let (start, end) = (Int(graph.suppliersStart[activity]), Int(graph.suppliersStart[activity + 1]))
      guard start < end else { continue }
      trace &+= UInt64(graph.supplier[start]) &+ UInt64(graph.supplier[end - 1])
    }
  }

  /// The suppliers of activities, and a column beside them.
  @inline(never)
  mutating func purchases(
    of activities: [UInt32], _ range: Range<Int>, in graph: SupplyGraph, _ column: [Double]
  ) {
    for place in range {
      let activity = Int(activities[place])
      let (start, end) = (Int(graph.suppliersStart[activity]), Int(graph.suppliersStart[activity + 1]))
      guard start < end else { continue }
      trace &+= UInt64(graph.supplier[start]) &+ UInt64(graph.supplier[end - 1])
      trace &+= column[start].bitPattern &+ column[end - 1].bitPattern
    }
  }

  /// The labels of activities to which offers were made.
  @inline(never)
  mutating func labels(of offers: ArraySlice<StrengthOffer>, in labels: [StrengthSearch.Label]) {
    for offer in offers { trace &+= labels[Int(offer.activity)].way }
  }

  /// The links of activities to which offers were made.
  @inline(never)
  mutating func links(of offers: ArraySlice<StrengthOffer>, in links: StrengthLinks) {
    for offer in offers {
      let range = links[offer.activity]
      guard let first = range.first, let last = range.last else { continue }
      trace &+= UInt64(links.end[first]) &+ UInt64(links.end[last])
      trace &+= links.weight[first].bitPattern &+ links.weight[last].bitPattern
    }
  }
}
