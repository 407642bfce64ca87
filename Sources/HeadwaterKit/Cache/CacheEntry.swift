/// Where the cache has what one file says, and by what the file is recognised as unchanged.
struct CacheEntry: Sendable {
  /// As shown to the user: readings name it.
  var path: String
  var identity: FileIdentity
  /// Whether a later change of the file would show in its identity; else its bytes must be looked at.
  var isSettled: Bool
  /// Of the file's bytes, SHA-256 in lower-case hexadecimal.
  var sha256: String
  /// Paths of what is in the file behind the file's own, by serial number; a document is alone.
  var members: [String]
  /// An archive, whose members count against what a run reads.
  var isContainer: Bool
  /// Whether a document in it is so large that it is counted where that is enough: then how it was read.
  var largeness: Largeness
  /// Which segment holds it, and where in its entries.
  var segment: Int
  var range: Range<Int>
  /// The last run that used it, of those that wrote the cache.
  var run: Int

  enum Largeness: UInt8, StoredChoice { case small, kept, counted }

  /// Of a file and what is in it.
  var paths: [String] { [path] + members.map { path + $0 } }
}

extension CacheEntry: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(path)
    bytes.store(identity)
    bytes.store(isSettled)
    bytes.raw(Hexadecimal.bytes(of: sha256))
    bytes.store(members)
    bytes.store(isContainer)
    bytes.store(largeness)
    for number in [segment, range.lowerBound, range.upperBound, run] { bytes.store(number) }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (path, identity, isSettled) = (try cursor.read(), try cursor.read(), try cursor.read())
    sha256 = Hexadecimal.text(of: cursor.bytes[try cursor.skip(32)])
    (members, isContainer, largeness) = (try cursor.read(), try cursor.read(), try cursor.read())
    segment = try cursor.read()
    let (lower, upper) = (try cursor.read(Int.self), try cursor.read(Int.self))
    guard 0 <= lower, lower <= upper else { throw StoredDamage() }
    range = lower..<upper
    run = try cursor.read()
  }
}
