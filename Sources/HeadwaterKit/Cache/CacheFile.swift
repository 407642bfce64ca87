import Foundation
import Glibc
import SupplyModel

/// The file of a cache, open for reading: a head, segments, the index, and at the end where the index is.
///
/// It is only ever replaced as a whole, so what is open stays what it was. Everything in it is known by its SHA-256:
/// what is damaged, cut off or not ours is found out before any of it is used.
final class CacheFile: Sendable {
  static let magic = Array("headwater documents 1\n".utf8)
  /// Offset and length of the index, and its digest.
  static let tailLength = 48

  let index: CacheIndex
  private let descriptor: Int32

  /// - Returns: nil where there is no cache yet.
  /// - Throws: ``CacheProblem`` for one that cannot be used.
  static func open(_ path: String, _ edition: CacheEdition) throws(CacheProblem) -> CacheFile? {
    let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw .unreadable(String(cString: strerror(errno)))
    }
    return try CacheFile(descriptor, edition)
  }

  private init(_ descriptor: Int32, _ edition: CacheEdition) throws(CacheProblem) {
    self.descriptor = descriptor
    let head = Self.magic + edition.bytes
    guard let size = Self.size(descriptor), size >= head.count + Self.tailLength,
      let found = Self.read(descriptor, 0, head.count), found.starts(with: Self.magic)
    else { throw .foreign }
    guard found == head else { throw .otherEdition }
    guard let tail = Self.read(descriptor, size - Self.tailLength, Self.tailLength) else { throw .damaged }
    do throws(StoredDamage) {
      var cursor = StoredCursor(tail)
      let (offset, length) = (
        Int(truncatingIfNeeded: try cursor.exact()), Int(truncatingIfNeeded: try cursor.exact())
      )
      guard 0 <= offset, offset <= size, length == size - Self.tailLength - offset,
        let bytes = Self.read(descriptor, offset, length), CacheSegment.digest(bytes) == tail.suffix(32)
      else { throw StoredDamage() }
      var content = StoredCursor(bytes)
      index = try content.read()
    } catch {
      throw .damaged
    }
  }

  deinit { close(descriptor) }

  /// The bytes of a segment, whole and sound; nil for a damaged one.
  func bytes(of place: CacheSegmentPlace) -> [UInt8]? {
    guard let bytes = Self.read(descriptor, place.offset, place.length),
      CacheSegment.digest(bytes) == place.sha256
    else { return nil }
    return bytes
  }

  private static func size(_ descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size)
  }

  /// All the bytes asked for; nil when there are not so many. Read, not mapped: a file cut short while it is mapped ends
  /// the program.
  private static func read(_ descriptor: Int32, _ offset: Int, _ length: Int) -> [UInt8]? {
    guard let size = size(descriptor), offset >= 0, length >= 0, length <= size - offset else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = 0
      while count < length {
        let read = pread(descriptor, buffer.baseAddress! + count, length - count, off_t(offset + count))
        if read < 0 && errno == EINTR { continue }
        guard read > 0 else { break }
        count += read
      }
    }
    return bytes.count == length ? bytes : nil
  }
}

/// Why a cache is not used. It is made anew, and nothing else comes of it.
enum CacheProblem: Error, Hashable {
  case foreign, otherEdition, damaged
  case unreadable(String)
  case unwritable(String)

  func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic("cache-not-used", .note, "the cache \(words)", path: path, hint: hint)
  }

  private var words: String {
    switch self {
    case .foreign: "is not one, or of another version of headwater"
    case .otherEdition: "is of another build of headwater, or of another configuration"
    case .damaged: "is damaged or cut off"
    case .unreadable(let reason): "could not be read: \(reason)"
    case .unwritable(let reason): "could not be written: \(reason)"
    }
  }

  private var hint: String {
    switch self {
    case .unreadable, .unwritable: "every document was read; give this user the right to read and write it"
    default: "every document was read instead, and the cache is made anew"
    }
  }
}
