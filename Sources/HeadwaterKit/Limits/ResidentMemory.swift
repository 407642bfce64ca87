import Glibc

/// How much memory this process has resident, from `/proc/self/statm`, which stays open while the process lives.
struct ResidentMemory {
  private let file: Int32

  init?() {
    file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
  }

  /// nil when the system does not say.
  var bytes: Int? {
    var text = [UInt8](repeating: 0, count: 128)
    let count = pread(file, &text, text.count, 0)
    guard count > 0 else { return nil }
    let pages = String(decoding: text[..<count], as: UTF8.self).split(separator: " ").dropFirst().first
    return pages.flatMap { Int($0) }.map { $0 * Int(getpagesize()) }
  }
}
