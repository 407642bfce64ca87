extension SupplyGraph {
  /// Which edges are followed.
  package enum EdgeScope: Sendable {
    case all
    /// Edges that are not ruled out: what a way to the buyer may use.
    case possible
    /// Purchases that are not ruled out: what tiers are counted over.
    case purchases
    /// Edges that pass on a share.
    case shares
  }

  @inline(__always)
  private func follows(_ edge: Int, _ scope: EdgeScope) -> Bool {
    switch scope {
    case .all: true
    case .possible: weight[edge] > 0
    case .purchases: weight[edge] > 0 && kind[edge].isPurchase
    case .shares: share[edge] > 0
    }
  }

  /// - Complexity: O(edges), in the order of memory.
  func followed(_ scope: EdgeScope) -> FollowedEdges {
    var bits = [UInt64](repeating: 0, count: edgeCount / 64 + 1)
    var words = bits.mutableSpan
    for word in words.indices {
      var mask: UInt64 = 0
      for bit in 0..<min(64, edgeCount - word * 64) where follows(word * 64 + bit, scope) {
        mask |= 1 << UInt64(bit)
      }
      words[word] = mask
    }
    return FollowedEdges(bits: bits)
  }
}

/// The edges in a scope, a bit each.
///
/// A search goes to edges all over memory. Whether it may follow one it reads here, from a table that stays in the
/// caches; the columns of weights and kinds, a hundred times as large, are read once, from one end to the other.
struct FollowedEdges: Sendable {
  fileprivate let bits: [UInt64]

  @inline(__always)
  func contains(_ edge: Int) -> Bool { bits[edge >> 6] >> UInt64(edge & 63) & 1 == 1 }
}
