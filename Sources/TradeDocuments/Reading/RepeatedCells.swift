import SupplyModel

/// Understands each distinct text of a column once: a million rows hold few kinds, dates and currencies.
struct RepeatedCells<Value> {
  private var texts = ByteInterner()
  private var values: [Value?] = []

  /// The value of a cell as `read` understands it; nil when empty. A text without a value is read each time, so
  /// that each place of it is reported.
  mutating func value(of cell: TableCell, _ read: () -> Value?) -> Value? {
    if cell.isEmpty { return nil }
    let (number, isNew) = texts.intern(cell.bytes)
    if isNew { values.append(read()) } else if values[number] == nil { return read() }
    return values[number]
  }
}
