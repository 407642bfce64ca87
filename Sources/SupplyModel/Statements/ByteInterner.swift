import Glibc

/// Numbers distinct texts from 0 in order of first appearance, by their bytes.
///
/// Open addressing over one arena: no `String` per look-up, and about 30 bytes for each text beside its own. The hash
/// is seeded at random, so that a hostile file cannot aim at collisions; numbers never depend on it.
package struct ByteInterner: Sendable {
  /// Hash and number of each text. Empty while there are few texts, which are found faster without hashing.
  private var slots: [UInt64] = []
  /// By number: the text's hash, none while there are few, and where it ends in the arena.
  private var hashes: [UInt32] = []
  private var ends: [Int] = []
  private var arena: [UInt8] = []
  /// Of what was looked at ahead; written so that the looking is not left out as useless.
  private var trace: UInt64 = 0
  private static let few = 8
  private static let free = UInt64.max
  private static let seed = UInt64.random(in: .min ... .max)
  private static let secret = UInt64.random(in: .min ... .max)

  package init() {}

  package var count: Int { ends.count }
  /// Of all texts together.
  package var byteCount: Int { arena.count }

  /// The text's number, and whether it was met for the first time.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    intern(text, slots.isEmpty ? 0 : Self.hash(text))
  }

  /// The numbers here of all texts of another interner, by their numbers there.
  ///
  /// A few dozen are looked at before the first is looked up, so that the waits for memory overlap: of millions of texts
  /// hardly one is near.
  package mutating func intern(allOf other: ByteInterner) -> [Int32] {
    var numbers: [Int32] = []
    numbers.reserveCapacity(other.count)
    for start in stride(from: 0, to: other.count, by: 32) {
      let some = start..<min(start + 32, other.count)
      if !slots.isEmpty, !other.slots.isEmpty { lookAhead(other.hashes[some]) }
      for number in some {
        let hash = slots.isEmpty ? 0 : other.hash(of: number)
        numbers.append(Int32(other.withBytes(number) { intern($0, hash).number }))
      }
    }
    return numbers
  }

  /// - Parameter hash: of the text; anything while there are few.
  private mutating func intern(
    _ text: UnsafeBufferPointer<UInt8>, _ hash: UInt32
  ) -> (number: Int, isNew: Bool) {
    if let known = number(of: text, hash) { return (known, false) }
    arena.append(contentsOf: text)
    ends.append(arena.count)
    if slots.isEmpty {
      if count > Self.few { index() }
    } else {
      hashes.append(hash)
      if count * 3 > slots.count * 2 { grow() } else { place(count - 1) }
    }
    return (count - 1, true)
  }

  private func hash(of number: Int) -> UInt32 {
    slots.isEmpty ? withBytes(number, Self.hash) : hashes[number]
  }

  @inline(never)
  private mutating func lookAhead(_ hashes: ArraySlice<UInt32>) {
    for hash in hashes { trace &+= slots[Int(hash) & (slots.count - 1)] }
    for hash in hashes {
      let slot = slots[Int(hash) & (slots.count - 1)]
      if slot >> 32 == hash, slot != Self.free {
        trace &+= UInt64(truncatingIfNeeded: ends[Self.number(slot)])
      }
    }
    for hash in hashes {
      let slot = slots[Int(hash) & (slots.count - 1)]
      guard slot >> 32 == hash, slot != Self.free else { continue }
      let end = ends[Self.number(slot)]
      if end > 0 { trace &+= UInt64(arena[end - 1]) }
    }
  }

  /// Bytes of the text with a number; valid while `body` runs.
  package func withBytes<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = number == 0 ? 0 : ends[number - 1]
    return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[number]])) }
  }

  private func number(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
    if slots.isEmpty { return number(amongFew: text) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != Self.free {
      if slots[slot] >> 32 == hash, isEqual(Self.number(slots[slot]), text) {
        return Self.number(slots[slot])
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func number(amongFew text: UnsafeBufferPointer<UInt8>) -> Int? {
    arena.withUnsafeBufferPointer { arena in
      var start = 0
      for (number, end) in ends.enumerated() {
        if end - start == text.count,
          text.isEmpty || memcmp(arena.baseAddress! + start, text.baseAddress!, text.count) == 0
        {
          return number
        }
        start = end
      }
      return nil
    }
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : ends[number - 1]
    guard ends[number] - start == text.count else { return false }
    if text.isEmpty { return true }
    return arena.withUnsafeBufferPointer {
      memcmp($0.baseAddress! + start, text.baseAddress!, text.count) == 0
    }
  }

  private mutating func index() {
    hashes = ends.indices.map { withBytes($0, Self.hash) }
    slots = Array(repeating: Self.free, count: 64)
    for number in ends.indices { place(number) }
  }

  private mutating func grow() {
    slots = Array(inLargePages: slots.count * 2) { _ in Self.free }
    for number in ends.indices { place(number) }
  }

  private mutating func place(_ number: Int) {
    var slot = Int(hashes[number]) & (slots.count - 1)
    while slots[slot] != Self.free { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt64(hashes[number]) << 32 | UInt64(number)
  }

  private static func number(_ slot: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: slot)) }

  /// Eight bytes at a time, multiplied and folded, after wyhash; of the 64 bits the lower half.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let raw = UnsafeRawBufferPointer(text)
    let secret = Self.secret
    var state = seed ^ UInt64(truncatingIfNeeded: raw.count)
    var position = 0
    while position + 8 <= raw.count {
      state = mix(state, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self), secret)
      position += 8
    }
    var tail: UInt64 = 0
    while position < raw.count {
      tail = tail << 8 | UInt64(raw[position])
      position += 1
    }
    return UInt32(truncatingIfNeeded: mix(mix(state, tail, secret), 0x9E37_79B9_7F4A_7C15, secret))
  }

  private static func mix(_ a: UInt64, _ b: UInt64, _ secret: UInt64) -> UInt64 {
    let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ secret)
    return product.high ^ product.low
  }
}
