import Glibc

/// What a child reads and writes, as files without a name.
struct StandardFiles {
  let input: Int32
  let output: Int32

  /// nil when there is no room for them.
  init?(input bytes: [UInt8]) {
    input = Self.unnamed()
    output = Self.unnamed()
    guard input >= 0, output >= 0, AtomicFile.writeAll(bytes, to: input), lseek(input, 0, SEEK_SET) == 0
    else {
      close()
      return nil
    }
  }

  func close() {
    if input >= 0 { Glibc.close(input) }
    if output >= 0 { Glibc.close(output) }
  }

  /// The last line that is not blank, of the last 4 KB; nil when nothing was written.
  var lastWords: String? {
    let length = lseek(output, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = pread(output, &bytes, bytes.count, max(0, length - bytes.count))
    guard count > 0 else { return nil }
    return String(decoding: bytes[..<count], as: UTF8.self)
      .split(separator: "\n").last { $0.contains { !$0.isWhitespace } }.map(String.init)
  }

  private static func unnamed() -> Int32 {
    guard let file = tmpfile() else { return -1 }
    defer { fclose(file) }
    return fcntl(fileno(file), F_DUPFD_CLOEXEC, 3)
  }
}
