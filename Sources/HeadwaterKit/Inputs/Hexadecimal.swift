/// Bytes as two digits each, in lower case.
enum Hexadecimal {
  static func text(of bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count * 2) { text in
      for (position, byte) in bytes.enumerated() {
        text[position * 2] = digit(byte >> 4)
        text[position * 2 + 1] = digit(byte & 15)
      }
      return bytes.count * 2
    }
  }

  /// - Precondition: an even number of digits, as ``text(of:)`` writes them.
  static func bytes(of text: String) -> [UInt8] {
    let digits = Array(text.utf8)
    return stride(from: 0, to: digits.count, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  private static func value(_ digit: UInt8) -> UInt8 {
    digit < UInt8(ascii: "a") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
  }
}
