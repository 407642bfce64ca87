/// A text or some numbers in 64 bits; the same on every machine and in every run (FNV-1a, then a SplitMix64 finish).
struct Fingerprint: Hashable {
  private(set) var bits: UInt64 = 0xcbf2_9ce4_8422_2325

  /// - Parameter kind: keeps keys of different kinds apart.
  init(_ kind: StaticString, _ text: String) {
    for index in 0..<kind.utf8CodeUnitCount { mix(kind.utf8Start[index]) }
    mix(0xFF)
    for byte in text.utf8 { mix(byte) }
    finish()
  }

  init(_ numbers: Int32...) {
    for number in numbers {
      bits = (bits ^ UInt64(UInt32(bitPattern: number))) &* 0x100_0000_01b3
      finish()
    }
  }

  private mutating func mix(_ byte: UInt8) { bits = (bits ^ UInt64(byte)) &* 0x100_0000_01b3 }

  private mutating func finish() {
    bits = (bits ^ bits >> 30) &* 0xbf58_476d_1ce4_e5b9
    bits = (bits ^ bits >> 27) &* 0x94d0_49bb_1331_11eb
    bits ^= bits >> 31
  }
}

/// Things that are one when they share a key: union-find over fingerprints.
struct FingerprintClusters {
  private var numbers: [UInt64: Int32] = [:]
  private var parents: [Int32] = []
  /// How many different things there are.
  private(set) var count = 0

  /// The thing that has any of the keys; all that have one are joined. Without keys it is a thing of its own.
  ///
  /// - Returns: its number, and whether it was not known before.
  mutating func join(_ keys: [Fingerprint]) -> (number: Int32, isNew: Bool) {
    var known: Int32?
    for key in keys {
      guard let number = numbers[key.bits] else { continue }
      known = known.map { union($0, number) } ?? root(of: number)
    }
    let number = known ?? add()
    for key in keys { numbers[key.bits] = number }
    return (number, known == nil)
  }

  mutating func root(of number: Int32) -> Int32 {
    var number = number
    while parents[Int(number)] != number {
      parents[Int(number)] = parents[Int(parents[Int(number)])]
      number = parents[Int(number)]
    }
    return number
  }

  private mutating func add() -> Int32 {
    parents.append(Int32(parents.count))
    count += 1
    return Int32(parents.count - 1)
  }

  private mutating func union(_ a: Int32, _ b: Int32) -> Int32 {
    let (a, b) = (root(of: a), root(of: b))
    guard a != b else { return a }
    parents[Int(max(a, b))] = min(a, b)
    count -= 1
    return min(a, b)
  }
}
