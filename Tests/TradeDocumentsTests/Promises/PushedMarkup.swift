/// Markup with spaces before its root element, so many that a chunk of the stream ends somewhere inside it.
enum PushedMarkup {
  /// The readers' chunks are this long or a fraction of it.
  private static let chunk = 16 << 10

  /// - Returns: nil for anything but markup in an encoding that holds ASCII.
  static func push(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.count > 8, bytes[0] == UInt8(ascii: "<"), bytes[1] != 0, bytes[2] != 0,
      let start = endOfDeclaration(bytes)
    else { return nil }
    // Any place will do, as long as it is the same for the same bytes.
    let place = start + bytes.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % (bytes.count - start)
    let spaces = chunk - place % chunk
    return bytes[..<start] + [UInt8](repeating: 0x20, count: spaces) + bytes[start...]
  }

  /// Nothing may stand before an XML declaration; 0 when there is none.
  private static func endOfDeclaration(_ bytes: [UInt8]) -> Int? {
    guard bytes.starts(with: "<?xml".utf8) else { return 0 }
    let end = bytes.indices.dropFirst(5).prefix(256).first {
      bytes[$0] == UInt8(ascii: ">") && bytes[$0 - 1] == UInt8(ascii: "?")
    }
    return end.flatMap { $0 + 1 < bytes.count ? $0 + 1 : nil }
  }
}
