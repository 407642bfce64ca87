import SupplyModel

/// Products a table mentions: one record for each distinct pair of name and HS code, at its first place.
struct ProductReferences {
  private var texts = ByteInterner()
  private var positions: [Int32] = []
  private var key: [UInt8] = []

  /// Position in the batch of the product two cells name; -1 when both are empty.
  ///
  /// Without a name the product is called `hs:401512`. Dots and spaces of the code do not count.
  mutating func position(
    name: TableCell, hs: TableCell, record: UInt32, in batch: inout StatementBatch,
    at place: @autoclosure () -> SourceLocation, hsAt hsPlace: @autoclosure () -> SourceLocation
  ) -> Int32 {
    if name.isEmpty && hs.isEmpty { return -1 }
    key.removeAll(keepingCapacity: true)
    key.append(contentsOf: name.bytes)
    key.append(0)
    key.append(contentsOf: hs.bytes)
    let (number, isNew) = key.withUnsafeBufferPointer { texts.intern($0) }
    if isNew {
      positions.append(Int32(batch.products.count))
      batch.products.append(product(name, hs, record, place(), hsPlace(), &batch.diagnostics))
    }
    return positions[number]
  }

  private func product(
    _ name: TableCell, _ hs: TableCell, _ record: UInt32, _ place: SourceLocation, _ hsPlace: SourceLocation,
    _ log: inout DiagnosticLog
  ) -> ProductRecord {
    let written = hs.text
    let digits = written.filter { !". -".contains($0) }
    let isCode = (2...10).contains(digits.utf8.count) && digits.utf8.allSatisfy(\.isASCIIDigit)
    if !hs.isEmpty, !isCode { log.report(.badHS(written, at: hsPlace)) }
    let statements = isCode ? [Statement(.hs, digits, original: written, at: hsPlace)] : []
    return ProductRecord(
      name: name.value ?? (isCode ? "hs:\(digits)" : written), record: record,
      location: name.isEmpty ? hsPlace : place,
      statements: statements)
  }
}

extension Diagnostic {
  fileprivate static func badHS(_ text: String, at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "bad-hs-code", .warning, "'\(text)' is not an HS code", at: place, excerpt: text,
      hint: "an HS code has 2 to 10 digits, dots aside; the row was kept without it")
  }
}
