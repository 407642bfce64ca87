import Foundation
import Glibc

/// A cache as it shall be: segments kept from the one there was, new ones, and the entries that refer to them.
struct CacheWriting {
  let path: String
  let edition: CacheEdition

  /// Writes the file beside its place and renames it: whoever is killed, or writes at the same time, leaves one that is
  /// whole.
  ///
  /// - Parameter segments: all segments in their order; nil for one that cannot be read any more.
  func write(_ index: CacheIndex, segments: (Int) -> [UInt8]?) throws(CacheProblem) {
    removeLeftovers()
    let temporary = AtomicFile.aside(path)
    let file = Glibc.open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw .unwritable(String(cString: strerror(errno))) }
    let isWritten = write(index, segments, to: file)
    let isWhole = close(file) == 0 && isWritten && rename(temporary, path) == 0
    guard isWhole else {
      let reason = String(cString: strerror(errno))
      unlink(temporary)
      throw .unwritable(reason)
    }
  }

  private func write(_ index: CacheIndex, _ segments: (Int) -> [UInt8]?, to file: Int32) -> Bool {
    let head = CacheFile.magic + edition.bytes
    guard AtomicFile.writeAll(head, to: file) else { return false }
    var index = index
    var offset = head.count
    for number in index.segments.indices {
      guard let bytes = segments(number), AtomicFile.writeAll(bytes, to: file) else { return false }
      index.segments[number].offset = offset
      offset += bytes.count
    }
    var content = StoredBytes()
    content.store(index)
    var tail = StoredBytes()
    tail.exact(UInt64(offset))
    tail.exact(UInt64(content.count))
    tail.raw(CacheSegment.digest(content.bytes))
    return AtomicFile.writeAll(content.bytes, to: file) && AtomicFile.writeAll(tail.bytes, to: file)
  }

  /// Half-written files of runs that were killed.
  private func removeLeftovers() {
    let (folder, name) = (path.split(separator: "/").dropLast(), path.split(separator: "/").last ?? "")
    let place = (path.hasPrefix("/") ? "/" : "") + folder.joined(separator: "/")
    for entry in FolderEntry.all(in: place.isEmpty ? "." : place) ?? []
    where entry.name.hasPrefix("\(name).") && entry.name.hasSuffix(".part") {
      let process = entry.name.split(separator: ".").dropLast().last.flatMap { Int32($0) }
      if let process, kill(process, 0) != 0, errno == ESRCH {
        unlink("\(place.isEmpty ? "." : place)/\(entry.name)")
      }
    }
  }
}
