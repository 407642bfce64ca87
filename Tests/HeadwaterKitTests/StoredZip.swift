import Foundation

/// A zip whose members are not compressed, written byte by byte.
enum StoredZip {
  static func bytes(_ members: [(name: String, text: String)]) -> [UInt8] {
    bytes(members.map { (name: $0.name, content: Array($0.text.utf8)) })
  }

  static func bytes(_ members: [(name: String, content: [UInt8])]) -> [UInt8] {
    var (files, directory) = ([UInt8](), [UInt8]())
    for member in members {
      let (name, content) = (Array(member.name.utf8), member.content)
      let common =
        little(20, 2) + little(0x800, 2) + little(0, 2) + little(0x5C21_0000, 4)
        + little(Int(checksum(content)), 4)
        + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
      directory +=
        little(0x0201_4B50, 4) + little(20, 2) + common + little(0, 10) + little(files.count, 4) + name
      files += little(0x0403_4B50, 4) + common + name + content
    }
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(members.count, 2) + little(members.count, 2)
      + little(directory.count, 4) + little(files.count, 4) + little(0, 2)
    return files + directory + end
  }

  private static func little(_ value: Int, _ bytes: Int) -> [UInt8] {
    (0..<bytes).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
  }

  /// CRC-32, as zip has it.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = UInt32.max
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }
}
