import Crypto

/// A part of the cache written by one run and never changed: contents, then the entries of files that refer to them.
struct CacheSegment: Sendable {
  let bytes: [UInt8]
  /// Where each content is.
  let contents: [Range<Int>]
  /// Where the entries of files begin.
  let entries: Int

  /// - Throws: when the bytes are not a segment.
  init(_ bytes: [UInt8]) throws(StoredDamage) {
    var cursor = StoredCursor(bytes)
    var contents: [Range<Int>] = []
    for _ in 0..<(try cursor.count()) { contents.append(try cursor.skip(try cursor.count())) }
    (self.bytes, self.contents, entries) = (bytes, contents, cursor.position)
  }

  /// Where in the bytes a file's entry is.
  func range(of entry: CacheEntry) throws(StoredDamage) -> Range<Int> {
    guard entry.range.upperBound <= bytes.count - entries else { throw StoredDamage() }
    return (entries + entry.range.lowerBound)..<(entries + entry.range.upperBound)
  }

  static func digest(_ bytes: [UInt8]) -> [UInt8] { Array(SHA256.hash(data: bytes)) }
}

/// A segment in the file.
struct CacheSegmentPlace: Stored {
  var offset: Int
  var length: Int
  /// Bytes of all entries it was written with, whether they are still in use or not.
  var entryBytes: Int
  var sha256: [UInt8]

  init(_ segment: WrittenSegment) {
    (offset, length) = (0, segment.bytes.count)
    entryBytes = segment.entries.reduce(0) { $0 + $1.range.count }
    sha256 = CacheSegment.digest(segment.bytes)
  }

  func store(in bytes: inout StoredBytes) {
    bytes.store(offset)
    bytes.store(length)
    bytes.store(entryBytes)
    bytes.raw(sha256)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (offset, length, entryBytes) = (try cursor.read(), try cursor.read(), try cursor.read())
    sha256 = Array(cursor.bytes[try cursor.skip(32)])
  }
}
