import Glibc

/// What the system says of a file without reading it. A file whose identity is the same has the same bytes, unless
/// somebody set out to deceive: the time of change (ctime) cannot be set by copying, unpacking or `touch`.
struct FileIdentity: Hashable, Sendable {
  let device: UInt64
  let inode: UInt64
  let bytes: Int
  /// Nanoseconds since 1970.
  let modified: Int
  let changed: Int

  /// Nil for what is no regular file, or cannot be looked at. Links are followed.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    (device, inode, bytes) = (UInt64(status.st_dev), UInt64(status.st_ino), Int(status.st_size))
    (modified, changed) = (Self.nanoseconds(status.st_mtim), Self.nanoseconds(status.st_ctim))
  }

  /// Whether a change after this moment would show. One so soon after the last that both fall into one tick of the
  /// clock would not: git calls such files racily clean.
  ///
  /// - Parameter margin: nanoseconds; wider than a tick, and than the clocks of a file server and ours differ.
  func isSettled(margin: Int) -> Bool {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return max(modified, changed) < Self.nanoseconds(now) - margin
  }

  private static func nanoseconds(_ time: timespec) -> Int { time.tv_sec * 1_000_000_000 + time.tv_nsec }
}

extension FileIdentity: Stored {
  func store(in bytes: inout StoredBytes) {
    for number in [device, inode] { bytes.unsigned(number) }
    for number in [self.bytes, modified, changed] { bytes.store(number) }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    (device, inode) = (try cursor.unsigned(), try cursor.unsigned())
    (bytes, modified, changed) = (try cursor.read(), try cursor.read(), try cursor.read())
  }
}
