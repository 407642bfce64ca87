import Glibc
import SupplyModel

/// A file read whole in one go, so that hashing, recognising and parsing it open it once.
package enum SmallFile {
  /// Larger files are read in chunks instead.
  package static let limit = 1 << 20

  /// - Returns: nil for a file that is larger, no regular file, or cannot be opened; its reader says which.
  package static func bytes(_ path: String) -> [UInt8]? {
    // Without O_NONBLOCK a named pipe would wait for a writer for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= limit else {
      return nil
    }
    return bytes(descriptor, expected: Int(status.st_size))
  }

  private static func bytes(_ descriptor: Int32, expected: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      count = 0
      while count < buffer.count {
        let read = Glibc.read(descriptor, buffer.baseAddress! + count, buffer.count - count)
        if read < 0 && errno == EINTR { continue }
        guard read >= 0 else { break }
        count += read
        // All there should be, and room for more was left.
        isWhole = read == 0 || count == expected
        if isWhole { break }
      }
    }
    // A file that grows while it is read is left to the reader of large ones.
    return isWhole ? bytes : nil
  }
}
