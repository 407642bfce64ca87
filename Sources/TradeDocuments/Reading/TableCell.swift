import SupplyModel

/// The content of one cell, white space around it cut off; valid until the next row.
struct TableCell {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ raw: UnsafeBufferPointer<UInt8>) {
    var (start, end) = (0, raw.count)
    while start < end, Self.isBlank(raw[start]) { start += 1 }
    while end > start, Self.isBlank(raw[end - 1]) { end -= 1 }
    bytes = UnsafeBufferPointer(rebasing: raw[start..<end])
  }

  /// Of a column the table does not have.
  static var absent: TableCell { TableCell(UnsafeBufferPointer(start: nil, count: 0)) }

  var isEmpty: Bool { bytes.isEmpty }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// nil when empty.
  var value: String? { isEmpty ? nil : text }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || 9...13 ~= byte }
}
