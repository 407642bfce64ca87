import Crypto

/// What is known of an attached file without keeping it: how long it is, and its hash.
package struct AttachmentContent: Hashable, Sendable {
  /// Bytes of the text it is written as.
  package let writtenBytes: Int
  /// Lower-case hexadecimal SHA-256 of the file itself; nil when the text is not base64.
  package let sha256: String?
}

/// Hashes an attached file while it is parsed: its base64 text is decoded piece by piece and never kept.
struct AttachmentDigest {
  private var hash = SHA256()
  /// Bits of the characters that do not make a byte yet, and how many characters those are.
  private var pending: UInt32 = 0
  private var pendingCount = 0
  private var paddingCount = 0
  private var isBase64 = true
  private var writtenBytes = 0
  private var decoded: [UInt8] = []

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) {
    writtenBytes += text.count
    decoded.removeAll(keepingCapacity: true)
    let values = Self.values
    for byte in text where isBase64 { take(byte, values[Int(byte)]) }
    decoded.withUnsafeBytes { hash.update(bufferPointer: $0) }
  }

  /// To be called once, at the end.
  mutating func finish() -> AttachmentContent {
    decoded.removeAll(keepingCapacity: true)
    // Two characters more make one byte, three make two; one alone is an error.
    if pendingCount == 1 || paddingCount > 2 { isBase64 = false }
    if pendingCount >= 2 {
      decoded.append(UInt8(truncatingIfNeeded: pending >> (pendingCount == 2 ? 4 : 10)))
    }
    if pendingCount == 3 { decoded.append(UInt8(truncatingIfNeeded: pending >> 2)) }
    decoded.withUnsafeBytes { hash.update(bufferPointer: $0) }
    return AttachmentContent(writtenBytes: writtenBytes, sha256: isBase64 ? hexadecimal : nil)
  }

  /// - Parameter value: of the byte, when it is one of the 64 characters.
  private mutating func take(_ byte: UInt8, _ value: UInt32) {
    guard value < 64, paddingCount == 0 else { return takeOther(byte) }
    pending = pending << 6 | value
    pendingCount += 1
    guard pendingCount == 4 else { return }
    decoded.append(UInt8(truncatingIfNeeded: pending >> 16))
    decoded.append(UInt8(truncatingIfNeeded: pending >> 8))
    decoded.append(UInt8(truncatingIfNeeded: pending))
    (pending, pendingCount) = (0, 0)
  }

  private mutating func takeOther(_ byte: UInt8) {
    if byte == 0x20 || 0x09...0x0D ~= byte { return }
    if byte == UInt8(ascii: "=") { paddingCount += 1 } else { isBase64 = false }
  }

  /// By byte; 64 for what is none of the 64 characters.
  private static let values: [UInt32] = (0...255).map { value(of: $0) ?? 64 }

  private static func value(of byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: hash.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
