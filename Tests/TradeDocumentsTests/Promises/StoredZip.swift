/// A zip of uncompressed parts with right checksums, made of fuzzed bytes.
enum StoredZip {
  /// Ends the name of a part, and the part.
  private static let separator: UInt8 = 0x1E

  /// - Parameter bytes: name, separator, content, separator, and so on.
  static func pack(partsIn bytes: [UInt8]) -> [UInt8] {
    let pieces = bytes.split(separator: separator, maxSplits: 128, omittingEmptySubsequences: false)
    var zip: [UInt8] = []
    var directory: [UInt8] = []
    var count = 0
    for index in stride(from: 0, to: pieces.count - 1, by: 2) {
      let (name, content) = (pieces[index].prefix(200), pieces[index + 1])
      let header = fields(of: content, nameLength: name.count)
      directory +=
        number(0x0201_4B50, 4) + number(20, 2) + header + number(0, 10) + number(zip.count, 4) + name
      zip += number(0x0403_4B50, 4) + header + name + content
      count += 1
    }
    let place = zip.count
    return zip + directory + number(0x0605_4B50, 4) + number(0, 4) + number(count, 2) + number(count, 2)
      + number(directory.count, 4) + number(place, 4) + number(0, 2)
  }

  /// What the header before a part and its entry in the directory have in common.
  private static func fields(of content: ArraySlice<UInt8>, nameLength: Int) -> [UInt8] {
    number(20, 2) + number(0, 8) + number(Int(checksum(content)), 4) + number(content.count, 4)
      + number(content.count, 4) + number(nameLength, 2) + number(0, 2)
  }

  private static func number(_ value: Int, _ width: Int) -> [UInt8] {
    (0..<width).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> ($0 * 8)) : 0 }
  }

  /// CRC-32 of ISO 3309.
  private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
  }
}
