import SupplyModel

extension Int: Stored {
  func store(in bytes: inout StoredBytes) { bytes.signed(self) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) { self = try cursor.signed() }
}

extension Int32: Stored {
  func store(in bytes: inout StoredBytes) { bytes.signed(Int(self)) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self = Int32(truncatingIfNeeded: try cursor.signed())
  }
}

extension UInt32: Stored {
  func store(in bytes: inout StoredBytes) { bytes.unsigned(UInt64(self)) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self = UInt32(truncatingIfNeeded: try cursor.unsigned())
  }
}

extension Bool: Stored {
  func store(in bytes: inout StoredBytes) { bytes.byte(self ? 1 : 0) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) { self = try cursor.byte() != 0 }
}

extension Double: Stored {
  func store(in bytes: inout StoredBytes) { bytes.exact(bitPattern) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(bitPattern: try cursor.exact())
  }
}

extension String: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.unsigned(UInt64(utf8.count))
    bytes.raw(utf8)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let range = try cursor.skip(try cursor.count())
    self = cursor.bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[range]), as: UTF8.self)
    }
  }
}

extension Optional: Stored where Wrapped: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.byte(self == nil ? 0 : 1)
    if let self { self.store(in: &bytes) }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self = try cursor.byte() == 0 ? nil : try Wrapped(from: &cursor)
  }
}

extension Array: Stored where Element: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.unsigned(UInt64(count))
    for element in self { element.store(in: &bytes) }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let count = try cursor.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &cursor)) }
  }
}

/// In the order of their keys, so that the same is stored as the same bytes.
extension Dictionary: Stored where Key: Stored & Comparable, Value: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.unsigned(UInt64(count))
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      key.store(in: &bytes)
      value.store(in: &bytes)
    }
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init()
    for _ in 0..<(try cursor.count()) {
      let key = try Key(from: &cursor)
      self[key] = try Value(from: &cursor)
    }
  }
}

extension Figure: Stored {
  func store(in bytes: inout StoredBytes) { bytes.store(value) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self = try cursor.read(Double?.self).map { Figure($0) } ?? .missing
  }
}

extension FigureRange: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(low)
    bytes.store(high)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let (low, high) = (try cursor.read(Double.self), try cursor.read(Double.self))
    guard low <= high else { throw StoredDamage() }
    self.init(low: low, high: high)
  }
}

extension FigureRanges: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(share)
    bytes.store(confidence)
    bytes.store(presence)
    bytes.store(mitigation)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init()
    (share, confidence) = (try cursor.read(), try cursor.read())
    (presence, mitigation) = (try cursor.read(), try cursor.read())
  }
}

extension CalendarDate: Stored {
  func store(in bytes: inout StoredBytes) { bytes.store(dayNumber) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init(dayNumber: try cursor.read())
  }
}

extension Symbol: Stored {
  func store(in bytes: inout StoredBytes) { bytes.store(number) }
  init(from cursor: inout StoredCursor) throws(StoredDamage) { self.init(number: try cursor.read()) }
}

/// Of the document at hand, or of one that is named: other places cannot be kept.
extension SourceLocation: Stored {
  func store(in bytes: inout StoredBytes) {
    if bytes.namesDocuments { bytes.store(document.index) }
    if document != bytes.document, !bytes.namesDocuments { bytes.pointsElsewhere = true }
    bytes.store(line)
    bytes.store(column)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let document = cursor.namesDocuments ? DocumentID(Int(try cursor.read(UInt32.self))) : cursor.document
    let (line, column) = (try cursor.read(UInt32.self), try cursor.read(UInt32.self))
    self.init(document: document, line: Int(line), column: Int(column))
  }
}

extension RecordTally: Stored {
  func store(in bytes: inout StoredBytes) {
    bytes.store(read)
    bytes.store(kept)
    bytes.store(merged)
    bytes.store(rejected)
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    self.init()
    (read, kept) = (try cursor.read(), try cursor.read())
    (merged, rejected) = (try cursor.read(), try cursor.read())
  }
}

/// One of a fixed set, as a byte.
protocol StoredChoice: Stored, CaseIterable, Equatable where AllCases == [Self] {}

extension StoredChoice {
  func store(in bytes: inout StoredBytes) {
    bytes.byte(UInt8(Self.allCases.firstIndex(of: self) ?? 0))
  }

  init(from cursor: inout StoredCursor) throws(StoredDamage) {
    let number = Int(try cursor.byte())
    guard number < Self.allCases.count else { throw StoredDamage() }
    self = Self.allCases[number]
  }
}

extension RelationKind: StoredChoice {}
extension EvidenceClass: StoredChoice {}
extension DocumentKind: StoredChoice {}
extension Statement.Property: StoredChoice {}
extension Diagnostic.Severity: StoredChoice {}
extension JudgementRecord.Verdict: StoredChoice {}
