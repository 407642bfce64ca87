/// A set of 512 worlds: eight blocks of 64 that are drawn together, so that a walk over the network serves them all,
/// and what it looks up of a node fills one line of the cache.
struct WorldSet {
  static let blockCount = 8
  static let none = WorldSet(blocks: .zero)

  fileprivate(set) var blocks: SIMD8<UInt64>

  /// The worlds of as many blocks as are asked for, at most eight.
  static func all(ofBlocks count: Int) -> WorldSet {
    var all = WorldSet.none
    for block in 0..<min(blockCount, count) { all.blocks[block] = .max }
    return all
  }

  @inline(__always) var isEmpty: Bool {
    let half = blocks.lowHalf | blocks.highHalf
    let quarter = half.lowHalf | half.highHalf
    return quarter[0] | quarter[1] == 0
  }

  var count: Int { (0..<Self.blockCount).reduce(0) { $0 + blocks[$1].nonzeroBitCount } }

  @inline(__always)
  static func & (a: WorldSet, b: WorldSet) -> WorldSet { WorldSet(blocks: a.blocks & b.blocks) }

  @inline(__always)
  static func | (a: WorldSet, b: WorldSet) -> WorldSet { WorldSet(blocks: a.blocks | b.blocks) }

  @inline(__always)
  func subtracting(_ other: WorldSet) -> WorldSet { WorldSet(blocks: blocks & ~other.blocks) }

  /// Numbers 0..<512 of the worlds in it.
  @inline(__always)
  func forEach(_ body: (Int) -> Void) {
    for block in 0..<Self.blockCount {
      var rest = blocks[block]
      while rest != 0 {
        body(block * 64 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
  }
}

extension Coin {
  /// In which of the worlds `wanted`, of the blocks from a first one, the coin falls right.
  @inline(__always)
  func falls(from firstBlock: Int, of wanted: WorldSet) -> WorldSet {
    var right = WorldSet.none
    for block in 0..<WorldSet.blockCount where wanted.blocks[block] != 0 {
      right.blocks[block] = falls(inBlock: firstBlock + block, of: wanted.blocks[block])
    }
    return right
  }
}
