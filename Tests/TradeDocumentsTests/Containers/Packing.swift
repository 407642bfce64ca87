import CLibArchive

@testable import TradeDocuments

/// Archives made in memory, the same bytes every time.
enum Packing {
  struct Member {
    var name: String
    var content: [UInt8]
    /// POSIX file type; a link points to its content.
    var type: UInt32 = 0o100000

    init(_ name: String, _ text: String, type: UInt32 = 0o100000) {
      self.init(name, Array(text.utf8), type: type)
    }

    init(_ name: String, _ content: [UInt8], type: UInt32 = 0o100000) {
      (self.name, self.content, self.type) = (name, content, type)
    }
  }

  /// Bytes that no compression makes shorter, the same every time.
  static func noise(_ count: Int) -> [UInt8] {
    var state: UInt64 = 1
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(truncatingIfNeeded: state >> 56)
    }
  }

  static func zip(_ members: [Member], isStored: Bool = false, password: String? = nil) -> [UInt8] {
    pack(members) {
      archive_write_set_format_zip($0)
      archive_write_set_options($0, "hdrcharset=UTF-8")
      if isStored { archive_write_set_options($0, "zip:compression=store") }
      guard let password else { return }
      archive_write_set_options($0, "zip:encryption=zipcrypt")
      archive_write_set_passphrase($0, password)
    }
  }

  static func tar(_ members: [Member], _ compression: Compression? = nil) -> [UInt8] {
    pack(members) {
      archive_write_set_format_pax_restricted($0)
      add(compression, to: $0)
    }
  }

  /// One document, compressed.
  static func compressed(_ content: [UInt8], _ compression: Compression) -> [UInt8] {
    pack([Member("data", content)]) {
      archive_write_set_format_raw($0)
      add(compression, to: $0)
    }
  }

  private static func add(_ compression: Compression?, to handle: OpaquePointer) {
    switch compression {
    case nil: archive_write_add_filter_none(handle)
    case .gzip:
      archive_write_add_filter_gzip(handle)
      archive_write_set_filter_option(handle, "gzip", "timestamp", nil)
    case .bzip2: archive_write_add_filter_bzip2(handle)
    case .xz: archive_write_add_filter_xz(handle)
    case .zstd: archive_write_add_filter_zstd(handle)
    }
  }

  private static func pack(_ members: [Member], _ setUp: (OpaquePointer) -> Void) -> [UInt8] {
    guard let handle = archive_write_new() else { return [] }
    defer { archive_write_free(handle) }
    UTF8Names.inEffect { setUp(handle) }
    archive_write_set_bytes_in_last_block(handle, 1)
    var room = [UInt8](repeating: 0, count: members.reduce(1 << 20) { $0 + $1.content.count + 4096 })
    var used = 0
    room.withUnsafeMutableBytes { room in
      archive_write_open_memory(handle, room.baseAddress, room.count, &used)
      for member in members { UTF8Names.inEffect { write(member, to: handle) } }
      archive_write_close(handle)
    }
    return Array(room[..<used])
  }

  private static func write(_ member: Member, to handle: OpaquePointer) {
    guard let entry = archive_entry_new() else { return }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, member.name)
    archive_entry_set_filetype(entry, member.type)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_mtime(entry, 1_767_225_600, 0)
    let isFile = member.type == 0o100000
    if member.type == 0o120000 {
      archive_entry_set_symlink(entry, String(decoding: member.content, as: UTF8.self))
    }
    archive_entry_set_size(entry, isFile ? Int64(member.content.count) : 0)
    archive_write_header(handle, entry)
    if isFile { archive_write_data(handle, member.content, member.content.count) }
  }
}
