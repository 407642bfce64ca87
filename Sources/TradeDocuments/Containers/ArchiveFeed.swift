import CLibArchive
import Glibc

/// What libarchive calls when it wants bytes.
final class ArchiveFeed {
  private let supply: any ByteSupply
  private let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
  /// Why the supply gave no more; libarchive only learns that there was a failure.
  private(set) var failure: ContainerRefusal?

  init(_ supply: any ByteSupply) { self.supply = supply }

  deinit { buffer.deallocate() }

  /// The feed must live as long as the handle.
  func attach(to handle: OpaquePointer) {
    archive_read_set_callback_data(handle, Unmanaged.passUnretained(self).toOpaque())
    archive_read_set_read_callback(handle) { _, feed, start in
      guard let feed = ArchiveFeed.from(feed) else { return -1 }
      start?.pointee = UnsafeRawPointer(feed.buffer.baseAddress)
      return feed.fill()
    }
    guard supply is PackedBytes else { return }
    archive_read_set_seek_callback(handle) { _, feed, offset, origin in
      ArchiveFeed.from(feed)?.seek(by: offset, from: origin) ?? Int64(ARCHIVE_FATAL)
    }
    archive_read_set_skip_callback(handle) { _, feed, count in ArchiveFeed.from(feed)?.skip(count) ?? 0 }
  }

  private static func from(_ pointer: UnsafeMutableRawPointer?) -> ArchiveFeed? {
    pointer.map { Unmanaged<ArchiveFeed>.fromOpaque($0).takeUnretainedValue() }
  }

  private func fill() -> Int {
    guard failure == nil else { return -1 }
    do {
      return try supply.next(into: buffer)
    } catch {
      failure = error
      return -1
    }
  }

  private func seek(by offset: Int64, from origin: Int32) -> Int64 {
    guard let packed = supply as? PackedBytes else { return Int64(ARCHIVE_FATAL) }
    let base =
      switch origin {
      case SEEK_CUR: packed.position
      case SEEK_END: packed.size
      default: 0
      }
    let (target, isTooFar) = base.addingReportingOverflow(Int(offset))
    guard !isTooFar, target >= 0 else { return Int64(ARCHIVE_FATAL) }
    packed.seek(to: target)
    return Int64(packed.position)
  }

  private func skip(_ count: Int64) -> Int64 {
    guard let packed = supply as? PackedBytes, count > 0 else { return 0 }
    let step = min(Int(count), packed.size - packed.position)
    packed.seek(to: packed.position + step)
    return Int64(step)
  }
}
