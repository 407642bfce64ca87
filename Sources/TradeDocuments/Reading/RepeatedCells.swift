/// Understands each distinct text of a column once: a million rows hold few kinds, dates and currencies.
struct RepeatedCells<Value> {
  private var texts = ByteInterner()
  private var values: [Value?] = []

  /// The value of a cell; nil when it is empty, or when `parse` makes nothing of it; each time of the latter
  /// `isBad` is called.
  mutating func value(of cell: TableCell, _ parse: (String) -> Value?, isBad: () -> Void) -> Value? {
    if cell.isEmpty { return nil }
    let (number, isNew) = texts.intern(cell.bytes)
    if isNew { values.append(parse(cell.text)) }
    let value = values[number]
    if value == nil { isBad() }
    return value
  }
}
