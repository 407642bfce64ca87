import CLibArchive
import Glibc

/// What the header of an archive's entry says.
struct ArchiveEntry {
  enum Kind: Hashable { case file, folder, link, device }

  let kind: Kind
  /// As it stands in the archive, in whatever encoding; nil when it cannot be told.
  let name: [UInt8]?
  let isEncrypted: Bool
  /// Stated bytes of its content; nil when the header does not say.
  let size: Int?

  init(_ entry: OpaquePointer) {
    name = archive_entry_pathname(entry).map { Array(UnsafeBufferPointer(start: $0, count: strlen($0))) }
      .map { $0.map { UInt8(bitPattern: $0) } }
    isEncrypted = archive_entry_is_encrypted(entry) != 0
    size = archive_entry_size_is_set(entry) != 0 ? Int(clamping: archive_entry_size(entry)) : nil
    let isLink = archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil
    kind =
      switch UInt32(archive_entry_filetype(entry)) & S_IFMT {
      case S_IFREG, 0: isLink ? .link : .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .device
      }
  }

  /// The one document of a compressed file.
  init(content: Void) { (kind, name, isEncrypted, size) = (.file, nil, false, nil) }
}
