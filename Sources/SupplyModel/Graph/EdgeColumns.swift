/// Edges before they have numbers: one column per property, in the order they were added.
struct EdgeColumns: Sendable {
  var supplier: [UInt32] = []
  var buyer: [UInt32] = []
  var kind: [RelationKind] = []
  var weight: [Double] = []
  var share: [Double] = []
  var relation: [Int32] = []

  /// Makes room for as many edges, before the first.
  mutating func reserveCapacity(_ count: Int) {
    supplier = Array(roomInLargePages: count)
    buyer = Array(roomInLargePages: count)
    kind.reserveCapacity(count)
    weight = Array(roomInLargePages: count)
    share = Array(roomInLargePages: count)
    relation = Array(roomInLargePages: count)
  }

  mutating func append(_ other: EdgeColumns) {
    supplier += other.supplier
    buyer += other.buyer
    kind += other.kind
    weight += other.weight
    share += other.share
    relation += other.relation
  }

  /// Activities that are both ends of an edge, ascending.
  var selfSuppliers: [UInt32] {
    var found: Set<UInt32> = []
    for edge in supplier.indices where supplier[edge] == buyer[edge] { found.insert(supplier[edge]) }
    return found.sorted()
  }

  /// Brings all columns but ``buyer``, which is emptied, into the order (buyer, supplier, kind, relation, larger
  /// weight, larger share): a total order, so that equal sets of edges give equal graphs.
  ///
  /// A column at a time, so that hardly more than one exists twice.
  mutating func arrange(starts: [UInt32]) {
    let order = ordered(starts: starts)
    buyer = []
    supplier = Array(inLargePages: order.count) { UInt32(order[$0] >> 32) }
    kind = order.map { kind[Int($0 & 0xffff_ffff)] }
    weight = Array(inLargePages: order.count) { weight[Int(order[$0] & 0xffff_ffff)] }
    share = Array(inLargePages: order.count) { share[Int(order[$0] & 0xffff_ffff)] }
    relation = order.map { relation[Int($0 & 0xffff_ffff)] }
  }

  /// (supplier, place in the columns) of every edge, grouped by buyer and sorted within.
  private func ordered(starts: [UInt32]) -> [UInt64] {
    var order = [UInt64](repeating: 0, count: supplier.count)
    var next = starts
    for index in supplier.indices {
      let buyer = Int(buyer[index])
      order[Int(next[buyer])] = UInt64(supplier[index]) << 32 | UInt64(index)
      next[buyer] += 1
    }
    var start = 0
    for end in starts.dropFirst().map(Int.init) {
      if end - start > 1 { sort(&order, start, end) }
      start = end
    }
    return order
  }

  /// By supplier first, which is all that most purchases need; then parallel edges among themselves.
  private func sort(_ order: inout [UInt64], _ start: Int, _ end: Int) {
    if end - start > 24 { order[start..<end].sort() } else { Self.insertionSort(&order, start, end) }
    var first = start
    for place in start + 1...end where place == end || order[place] >> 32 != order[first] >> 32 {
      if place - first > 1 { order[first..<place].sort { precedes($0, $1) } }
      first = place
    }
  }

  private static func insertionSort(_ order: inout [UInt64], _ start: Int, _ end: Int) {
    var order = order.mutableSpan
    for place in start + 1..<end {
      let moved = order[place]
      var hole = place
      while hole > start, order[hole - 1] > moved {
        order[hole] = order[hole - 1]
        hole -= 1
      }
      order[hole] = moved
    }
  }

  private func precedes(_ one: UInt64, _ other: UInt64) -> Bool {
    let (a, b) = (Int(one & 0xffff_ffff), Int(other & 0xffff_ffff))
    if (kind[a].rawValue, relation[a]) != (kind[b].rawValue, relation[b]) {
      return (kind[a].rawValue, relation[a]) < (kind[b].rawValue, relation[b])
    }
    return (weight[a], share[a]) > (weight[b], share[b])
  }

  /// Prefix sums of how many edges have each end.
  static func starts(_ ends: [UInt32], count: Int) -> [UInt32] {
    var starts = [UInt32](repeating: 0, count: count + 1)
    for end in ends { starts[Int(end) + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    return starts
  }

  /// Edge numbers grouped by end, in edge order within a group.
  static func scatter(_ ends: [UInt32], starts: [UInt32]) -> [UInt32] {
    var next = starts
    var grouped = [UInt32](repeating: 0, count: ends.count)
    for edge in ends.indices {
      let end = Int(ends[edge])
      grouped[Int(next[end])] = UInt32(edge)
      next[end] += 1
    }
    return grouped
  }
}
