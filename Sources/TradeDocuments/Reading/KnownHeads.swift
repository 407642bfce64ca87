import Glibc

/// How documents met before begin, up to the end of the root's start tag: most documents of a run begin with the very
/// same bytes, and then have the same root.
struct KnownHeads {
  private struct Known {
    let bytes: [UInt8]
    let head: XMLHead
  }

  /// A run reads a handful of formats; each looks at all of them.
  private static let capacity = 8
  private var known: [Known] = []
  private var next = 0

  /// nil for a document that begins like none of them.
  func head(of bytes: [UInt8]) -> XMLHead? {
    known.first { Self.begins(bytes, with: $0.bytes) }?.head
  }

  /// - Parameter end: how far the parser came before it told the root: the next byte must end the tag.
  mutating func remember(_ head: XMLHead, of bytes: [UInt8], upTo end: Int) {
    guard bytes.indices.contains(end), bytes[end] == UInt8(ascii: ">") else { return }
    let new = Known(bytes: Array(bytes[...end]), head: head)
    if known.count < Self.capacity { return known.append(new) }
    known[next] = new
    next = (next + 1) % Self.capacity
  }

  private static func begins(_ bytes: [UInt8], with start: [UInt8]) -> Bool {
    bytes.count >= start.count && memcmp(bytes, start, start.count) == 0
  }
}
