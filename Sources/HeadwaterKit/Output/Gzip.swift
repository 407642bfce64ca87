import CLibArchive
import Glibc

/// One stream of bytes, packed by libarchive as `gzip` would. No time is written into it.
enum Gzip {
  /// - Returns: empty only when libarchive refuses, for want of memory.
  static func packed(_ bytes: [UInt8]) -> [UInt8] {
    guard let archive = archive_write_new(), let entry = archive_entry_new() else { return [] }
    defer {
      archive_entry_free(entry)
      archive_write_free(archive)
    }
    let collected = CollectedBytes()
    archive_write_add_filter_gzip(archive)
    archive_write_set_filter_option(archive, "gzip", "timestamp", nil)
    archive_write_set_format_raw(archive)
    archive_entry_set_filetype(entry, S_IFREG)
    return withExtendedLifetime(collected) {
      let opened = archive_write_open(
        archive, Unmanaged.passUnretained(collected).toOpaque(), nil, CollectedBytes.append, nil)
      guard opened == ARCHIVE_OK, archive_write_header(archive, entry) == ARCHIVE_OK else { return [] }
      let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
      let isWhole = written == bytes.count && archive_write_close(archive) == ARCHIVE_OK
      return isWhole ? collected.bytes : []
    }
  }

  /// - Returns: nil when they are no gzip, or cut short.
  static func unpacked(_ packed: [UInt8]) -> [UInt8]? {
    guard let archive = archive_read_new() else { return nil }
    defer { archive_read_free(archive) }
    archive_read_support_filter_gzip(archive)
    archive_read_support_format_raw(archive)
    return packed.withUnsafeBytes { source in
      var entry: OpaquePointer?
      guard archive_read_open_memory(archive, source.baseAddress, source.count) == ARCHIVE_OK,
        archive_read_next_header(archive, &entry) == ARCHIVE_OK
      else { return nil }
      return rest(of: archive)
    }
  }

  private static func rest(of archive: OpaquePointer) -> [UInt8]? {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = chunk.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: chunk[..<count])
    }
  }
}
