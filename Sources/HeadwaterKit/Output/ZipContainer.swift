import CLibArchive
import ExposureReports
import Foundation

/// Packs the parts of a workbook into one ZIP file, by libarchive.
///
/// Parts carry no time of their own, so that the same parts give the same bytes whenever they are packed, in whatever
/// time zone.
enum ZipContainer {
  /// - Returns: nil when libarchive refuses, which only happens for want of memory.
  static func bytes(_ parts: [ReportFile.Part]) -> [UInt8]? {
    guard let archive = archive_write_new() else { return nil }
    defer { archive_write_free(archive) }
    let collected = CollectedBytes()
    archive_write_set_format_zip(archive)
    archive_write_set_format_option(archive, "zip", "compression", "deflate")
    // Else the end is filled up to the block of a tape.
    archive_write_set_bytes_per_block(archive, 0)
    let opened = archive_write_open(
      archive, Unmanaged.passUnretained(collected).toOpaque(), nil, CollectedBytes.append, nil)
    guard opened == ARCHIVE_OK else { return nil }
    return withExtendedLifetime(collected) {
      let isWhole = parts.allSatisfy { write($0, to: archive) } && archive_write_close(archive) == ARCHIVE_OK
      return isWhole ? collected.bytes : nil
    }
  }

  private static func write(_ part: ReportFile.Part, to archive: OpaquePointer) -> Bool {
    guard let entry = archive_entry_new() else { return false }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, part.name)
    archive_entry_set_size(entry, Int64(part.bytes.count))
    archive_entry_set_filetype(entry, S_IFREG)
    archive_entry_set_perm(entry, 0o644)
    guard archive_write_header(archive, entry) == ARCHIVE_OK else { return false }
    let written = part.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    return written == part.bytes.count
  }
}

/// What libarchive hands over, piece by piece.
final class CollectedBytes {
  var bytes: [UInt8] = []

  static let append:
    @convention(c) (OpaquePointer?, UnsafeMutableRawPointer?, UnsafeRawPointer?, Int) -> Int = {
      _, client, piece, count in
      guard let client, let piece else { return 0 }
      let collected = Unmanaged<CollectedBytes>.fromOpaque(client).takeUnretainedValue()
      collected.bytes.append(contentsOf: UnsafeRawBufferPointer(start: piece, count: count))
      return count
    }
}
