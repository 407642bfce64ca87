import Glibc

/// Numbers distinct texts from 0 in order of first appearance, by their bytes.
///
/// Open addressing over one arena: no `String` per look-up. The hash is seeded at random, so that a hostile
/// file cannot aim at collisions; numbers never depend on it.
struct ByteInterner {
  private var slots: [Int32]
  /// By number: the text's hash and where it ends in the arena.
  private var texts: [(hash: UInt64, end: Int)] = []
  private var arena: [UInt8] = []
  private let seed = UInt64.random(in: .min ... .max)
  private let secret = UInt64.random(in: .min ... .max)

  init() { slots = Array(repeating: -1, count: 64) }

  var count: Int { texts.count }
  /// Of all texts together.
  var byteCount: Int { arena.count }

  /// The text's number, and whether it was met for the first time.
  mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
    let hash = hash(text)
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let number = Int(slots[slot])
      if texts[number].hash == hash, isEqual(number, text) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = Int32(count)
    arena.append(contentsOf: text)
    texts.append((hash, arena.count))
    if count * 2 > slots.count { grow() }
    return (count - 1, true)
  }

  private func isEqual(_ number: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = number == 0 ? 0 : texts[number - 1].end
    guard texts[number].end - start == text.count else { return false }
    if text.isEmpty { return true }
    return arena.withUnsafeBufferPointer {
      memcmp($0.baseAddress! + start, text.baseAddress!, text.count) == 0
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in texts.indices {
      var slot = Int(truncatingIfNeeded: texts[number].hash) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number)
    }
  }

  /// Eight bytes at a time, multiplied and folded, after wyhash.
  private func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let raw = UnsafeRawBufferPointer(text)
    var state = seed ^ UInt64(truncatingIfNeeded: raw.count)
    var position = 0
    while position + 8 <= raw.count {
      state = mix(state, raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
      position += 8
    }
    var tail: UInt64 = 0
    while position < raw.count {
      tail = tail << 8 | UInt64(raw[position])
      position += 1
    }
    return mix(mix(state, tail), 0x9E37_79B9_7F4A_7C15)
  }

  private func mix(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = (a ^ 0xA076_1D64_78BD_642F).multipliedFullWidth(by: b ^ secret)
    return product.high ^ product.low
  }
}
