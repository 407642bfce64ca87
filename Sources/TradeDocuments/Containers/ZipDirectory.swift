/// The list of members at the end of a zip, as far as libarchive does not tell of it.
struct ZipDirectory {
  /// Where its end record stands.
  private let end: Int
  private let size: Int
  private let packed: PackedBytes
  /// Larger ones, and those of archives beyond 4 GiB, are not looked through for names.
  private static let largest = 64 << 20

  /// - Returns: nil when the archive has none: it is cut off.
  init?(_ content: DocumentSource.Content) {
    guard let packed = try? PackedBytes(content) else { return nil }
    let tail = packed.tail(22 + 65_535)
    guard let mark = Self.lastMark(in: tail) else { return nil }
    self.packed = packed
    end = packed.size - tail.count + mark
    size = Self.number(tail, at: mark + 12, bytes: 4)
  }

  /// Names with a NUL in them: libarchive cuts them there, so they must be told of here.
  var namesWithNUL: [MemberName] {
    guard size <= min(end, Self.largest) else { return [] }
    packed.seek(to: end - size)
    let bytes = (try? fill(size) { buffer throws(ContainerRefusal) in try packed.next(into: buffer) }) ?? []
    var names: [MemberName] = []
    var at = 0
    while at + 46 <= bytes.count, bytes[at..<(at + 4)].elementsEqual([0x50, 0x4B, 1, 2]) {
      let name = bytes[(at + 46)...].prefix(Self.number(bytes, at: at + 28, bytes: 2))
      if name.contains(0), let name = MemberName(Array(name)) { names.append(name) }
      at +=
        46 + name.count + Self.number(bytes, at: at + 30, bytes: 2)
        + Self.number(bytes, at: at + 32, bytes: 2)
    }
    return names
  }

  private static func lastMark(in tail: [UInt8]) -> Int? {
    tail.indices.dropLast(21).last {
      tail[$0] == 0x50 && tail[$0 + 1] == 0x4B && tail[$0 + 2] == 5 && tail[$0 + 3] == 6
    }
  }

  /// Little-endian.
  private static func number(_ bytes: [UInt8], at position: Int, bytes count: Int) -> Int {
    bytes[position..<(position + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
