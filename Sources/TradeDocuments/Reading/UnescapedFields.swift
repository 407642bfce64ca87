/// The fields of one record whose quotes had to be taken out. What it hands out stays valid until ``removeAll()``.
struct UnescapedFields {
  private var block = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
  private var capacity = 256
  private var used = 0
  private var retired: [UnsafeMutablePointer<UInt8>] = []

  mutating func removeAll() {
    guard used > 0 else { return }
    used = 0
    for block in retired { block.deallocate() }
    retired.removeAll()
  }

  mutating func deallocate() {
    removeAll()
    block.deallocate()
  }

  /// The content of a field: doubled quotes inside become one, the quotes around it go, text after them stays.
  mutating func add(_ raw: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    reserve(raw.count)
    let start = block + used
    let quote = UInt8(ascii: "\"")
    var (count, position, isInside) = (0, 1, true)
    while position < raw.count {
      let byte = raw[position]
      position += 1
      if isInside, byte == quote {
        guard position < raw.count, raw[position] == quote else {
          isInside = false
          continue
        }
        position += 1
      }
      start[count] = byte
      count += 1
    }
    used += max(1, count)
    return UnsafeBufferPointer(start: start, count: count)
  }

  private mutating func reserve(_ count: Int) {
    guard used + count + 1 > capacity else { return }
    retired.append(block)
    capacity = max(capacity * 2, count + 1)
    block = .allocate(capacity: capacity)
    used = 1
  }
}
