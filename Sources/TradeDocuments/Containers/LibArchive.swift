import CLibArchive
import Glibc

/// libarchive over a supply of bytes: the only file that calls it for reading.
final class LibArchive {
  enum Format { case zip, tar, raw }

  private let handle: OpaquePointer
  private let feed: ArchiveFeed
  private let budget: ContainerBudget

  /// - Parameter filter: the compression libarchive is to take off; nil when there is none, or it is off already.
  init(
    _ supply: any ByteSupply, filter: Compression?, format: Format, _ budget: ContainerBudget
  ) throws(ContainerRefusal) {
    guard let handle = archive_read_new() else { throw .damaged("no archive reader can be made") }
    self.handle = handle
    self.budget = budget
    feed = ArchiveFeed(supply)
    setFilter(filter)
    setFormat(format)
    feed.attach(to: handle)
    let code = timed { archive_read_open1(handle) }
    if code < ARCHIVE_WARN { throw refusal }
  }

  deinit { archive_read_free(handle) }

  /// What became of looking for the next entry.
  enum Step {
    case entry(ArchiveEntry)
    /// One header is damaged; others may follow.
    case skipped(ContainerRefusal)
    case end
  }

  func next() throws(ContainerRefusal) -> Step {
    var entry: OpaquePointer?
    let code = timed { archive_read_next_header(handle, &entry) }
    if let failure = feed.failure { throw failure }
    switch code {
    case ARCHIVE_EOF: return .end
    case ARCHIVE_OK, ARCHIVE_WARN:
      guard let entry else { throw refusal }
      return .entry(UTF8Names.inEffect { ArchiveEntry(entry) })
    case ARCHIVE_FATAL: throw refusal
    default: return .skipped(refusal)
    }
  }

  /// The next bytes of the present entry; 0 only at its end, with its checksum found to hold.
  func read(into buffer: UnsafeMutableRawBufferPointer) throws(ContainerRefusal) -> Int {
    let count = budget.timed { archive_read_data(handle, buffer.baseAddress, buffer.count) }
    if let failure = feed.failure { throw failure }
    // A warning here is a checksum or a length that does not hold.
    if count < 0 { throw refusal }
    return count
  }

  /// Bytes the decompression took in, of those it was handed.
  var bytesTaken: Int { Int(clamping: archive_filter_bytes(handle, -1)) }

  private func timed(_ body: () -> Int32) -> Int32 {
    budget.timed { UTF8Names.inEffect(body) }
  }

  private func setFilter(_ filter: Compression?) {
    // Named outright, so that libarchive does not peel off layer after layer on its own.
    let code =
      switch filter {
      case nil: ARCHIVE_FILTER_NONE
      case .gzip: ARCHIVE_FILTER_GZIP
      case .bzip2: ARCHIVE_FILTER_BZIP2
      case .xz: ARCHIVE_FILTER_XZ
      case .zstd: ARCHIVE_FILTER_ZSTD
      }
    archive_read_append_filter(handle, code)
  }

  private func setFormat(_ format: Format) {
    switch format {
    case .zip: archive_read_support_format_zip(handle)
    case .raw: archive_read_support_format_raw(handle)
    case .tar:
      archive_read_support_format_tar(handle)
      // Else whatever stands behind the first end mark would be passed over in silence.
      archive_read_set_format_option(handle, "tar", "read_concatenated_archives", "1")
    }
  }

  /// Why the last call failed.
  private var refusal: ContainerRefusal {
    if let failure = feed.failure { return failure }
    let words = archive_error_string(handle).map { String(cString: $0) } ?? ""
    return ContainerRefusal(libarchive: words)
  }
}

extension ContainerRefusal {
  /// libarchive has one error code for many causes; its words tell them apart.
  init(libarchive words: String) {
    let lower = words.lowercased()
    self =
      if lower.contains("passphrase") || lower.contains("encrypted") {
        .encrypted
      } else if lower.contains("unsupported") {
        .method(words)
      } else if lower.contains("crc") || lower.contains("checksum") {
        .checksum
      } else if lower.isEmpty || lower.contains("truncated") || lower.contains("no progress is possible") {
        .cutOff
      } else {
        .damaged(lower.hasPrefix("unrecognized") ? "nothing sound stands in it" : words)
      }
  }
}

/// Names in archives are UTF-8 or unknown bytes; libarchive converts them to the locale's encoding, which must not
/// depend on the machine.
enum UTF8Names {
  private nonisolated(unsafe) static let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)

  /// Runs a call with the encoding UTF-8, on this thread alone.
  static func inEffect<T>(_ body: () -> T) -> T {
    guard let locale else { return body() }
    let former = uselocale(locale)
    defer { uselocale(former) }
    return body()
  }
}
