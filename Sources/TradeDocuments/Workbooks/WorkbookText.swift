import Glibc

/// The texts of a workbook's cells, one after the other; cells of all its sheets point into it.
///
/// Filled while the workbook is opened, by one thread, and never changed after that.
final class WorkbookText: @unchecked Sendable {
  private var base: UnsafeMutablePointer<UInt8>
  private var capacity = 1 << 16
  private(set) var count = 0

  init() { base = .allocate(capacity: capacity) }

  deinit { base.deallocate() }

  /// - Throws: when the workbook's texts are larger than Headwater takes.
  func add(_ bytes: some Collection<UInt8>) throws(WorkbookProblem) -> TextRange {
    guard bytes.count <= WorkbookLimits.cellBytes else { throw .cellTooLong }
    guard count + bytes.count <= WorkbookLimits.textBytes else { throw .tooMuchText }
    reserve(bytes.count)
    let start = count
    for byte in bytes {
      base[count] = byte
      count += 1
    }
    return TextRange(start: UInt32(start), count: UInt32(count - start))
  }

  /// Valid as long as the workbook.
  subscript(range: TextRange) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: base + Int(range.start), count: Int(range.count))
  }

  private func reserve(_ more: Int) {
    guard count + more > capacity else { return }
    capacity = max(capacity * 2, count + more)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    memcpy(larger, base, count)
    base.deallocate()
    base = larger
  }
}

/// Where a text stands in a ``WorkbookText``; eight bytes.
struct TextRange: Hashable, Sendable {
  let start: UInt32
  let count: UInt32

  static let empty = TextRange(start: 0, count: 0)
}
