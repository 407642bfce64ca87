import SupplyModel

/// Bytes of the cache while they are put together: whole numbers as short as they are, texts with their length.
struct StoredBytes: Sendable {
  private(set) var bytes: [UInt8] = []
  /// The document whose statements are being stored: its places are stored without saying so.
  var document = DocumentID(0)
  /// Whether places say which document they are in.
  var namesDocuments = false
  /// Whether something points into another document, so that this one cannot be kept by itself.
  var pointsElsewhere = false

  var count: Int { bytes.count }

  mutating func byte(_ byte: UInt8) { bytes.append(byte) }

  /// Seven bits a byte, the lowest first; the highest bit says that more follow.
  mutating func unsigned(_ number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Small numbers of either sign are short.
  mutating func signed(_ number: Int) {
    let number = Int64(number)
    unsigned(UInt64(bitPattern: number << 1 ^ number >> 63))
  }

  /// All eight bytes, so that nothing is rounded.
  mutating func exact(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func raw(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

  mutating func store(_ value: some Stored) { value.store(in: &self) }
}

/// A place in stored bytes, moved on by reading. It never reads past the end: damage becomes an error.
struct StoredCursor {
  let bytes: [UInt8]
  private(set) var position: Int
  let end: Int
  /// The document the statements now belong to.
  var document = DocumentID(0)
  /// Whether places say which document they are in.
  var namesDocuments = false

  init(_ bytes: [UInt8]) { self.init(bytes, 0..<bytes.count) }

  /// - Precondition: the range lies within the bytes.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    (self.bytes, position, end) = (bytes, range.lowerBound, range.upperBound)
  }

  var isAtEnd: Bool { position == end }

  @inline(__always)
  mutating func byte() throws(StoredDamage) -> UInt8 {
    guard position < end else { throw StoredDamage() }
    defer { position += 1 }
    return bytes[position]
  }

  @inline(__always)
  mutating func unsigned() throws(StoredDamage) -> UInt64 {
    let first = try byte()
    return first < 0x80 ? UInt64(first) : try unsigned(after: first)
  }

  private mutating func unsigned(after first: UInt8) throws(StoredDamage) -> UInt64 {
    var (number, shift) = (UInt64(first & 0x7F), UInt64(7))
    while true {
      let next = try byte()
      guard shift < 64 else { throw StoredDamage() }
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 { return number }
      shift += 7
    }
  }

  @inline(__always)
  mutating func signed() throws(StoredDamage) -> Int {
    let number = try unsigned()
    return Int(truncatingIfNeeded: Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1))
  }

  mutating func exact() throws(StoredDamage) -> UInt64 {
    let range = try skip(8)
    return bytes.withUnsafeBytes {
      UInt64(littleEndian: $0.loadUnaligned(fromByteOffset: range.lowerBound, as: UInt64.self))
    }
  }

  /// How many of something follow; each takes a byte at least, so that damage asks for no memory.
  mutating func count() throws(StoredDamage) -> Int {
    let count = try unsigned()
    guard count <= UInt64(end - position) else { throw StoredDamage() }
    return Int(count)
  }

  /// Passes over the next bytes.
  @discardableResult
  mutating func skip(_ count: Int) throws(StoredDamage) -> Range<Int> {
    guard count <= end - position else { throw StoredDamage() }
    defer { position += count }
    return position..<(position + count)
  }

  mutating func read<Value: Stored>(_ type: Value.Type = Value.self) throws(StoredDamage) -> Value {
    try Value(from: &self)
  }
}

/// Bytes that are not what was stored.
struct StoredDamage: Error {}

/// Something the cache keeps: what was stored is read back the same.
protocol Stored {
  func store(in bytes: inout StoredBytes)
  init(from cursor: inout StoredCursor) throws(StoredDamage)
}
