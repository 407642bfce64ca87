import Glibc

/// Numbers distinct texts from 0 in order of first appearance, by their bytes.
///
/// Open addressing over one arena: no `String` per look-up, and about 30 bytes for each text beside its own. The hash
/// is seeded at random, so that a hostile file cannot aim at collisions; numbers never depend on it.
package struct ByteInterner: Sendable {
  /// Empty while there are few texts, which are found faster without hashing.
  private var slots: [Int32] = []
  /// By number: the text's hash, and where it ends in the arena.
  private var hashes: [UInt32] = []
  private var ends: [Int] = []
  private var arena: [UInt8] = []
  private static let few = 8
  private static let seed = UInt64.random(in: .min ... .max)
  private static let secret = UInt64.random(in: .min ... .max)

  package init() {}

  package var count: Int { ends.count }
  /// Of all texts together.
  package var byteCount: Int { arena.count }

  /// The text's number, and whether it was met for the first time.
  package mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = slots.isEmpty ? 0 : Self.hash(text)
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

  /// Bytes of the text with a number; valid while `body` runs.
  package func withBytes<Result>(_ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = number == 0 ? 0 : ends[number - 1]
    return arena.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start..<ends[number]])) }
  }

  private func number(of text: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> Int? {
    if slots.isEmpty { return number(amongFew: text) }
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if hashes[number] == hash, isEqual(number, text) { return number }
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
    slots = Array(repeating: -1, count: 64)
    for number in ends.indices { place(number) }
  }

  private mutating func grow() {
    slots = Array(inLargePages: slots.count * 2) { _ in -1 }
    for number in ends.indices { place(number) }
  }

  private mutating func place(_ number: Int) {
    var slot = Int(hashes[number]) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(number)
  }

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
