import SupplyModel

/// One element that was kept.
struct XMLEntry: Sendable {
  var field: UInt8
  var capture: XMLMatcher.Capture
  /// Position behind the last entry inside this one.
  var end: Int32
  /// Bytes of the text; of a record or an attachment, of its element's name.
  var text: Range<Int32>
  /// Positions of its attributes.
  var attributes: Range<Int32>
  var line: UInt32
  var column: UInt32

  var isRecord: Bool { capture == .record }

  func isValue(_ field: UInt8) -> Bool { self.field == field && capture != .record }
}

/// A finished top-level record with everything inside it: flat arrays, in document order.
final class XMLRecordStorage: Sendable {
  struct Attribute: Sendable {
    /// Position in the outline's attribute names.
    var name: UInt8
    var value: Range<Int32>
  }

  let document: DocumentID
  let entries: [XMLEntry]
  /// By position of the entry.
  let attachments: [Int32: AttachmentContent]
  private let bytes: [UInt8]
  private let attributes: [Attribute]
  private let attributeNames: [String]

  init(
    document: DocumentID, entries: [XMLEntry], bytes: [UInt8], attributes: [Attribute],
    attributeNames: [String], attachments: [Int32: AttachmentContent]
  ) {
    self.document = document
    self.entries = entries
    self.bytes = bytes
    self.attributes = attributes
    self.attributeNames = attributeNames
    self.attachments = attachments
  }

  /// Where the start tag of an entry's element ends.
  func location(of entry: XMLEntry) -> SourceLocation {
    SourceLocation(document: document, line: Int(entry.line), column: Int(entry.column))
  }

  func children(of index: Int) -> Children {
    Children(storage: self, index: index + 1, end: Int(entries[index].end))
  }

  func attribute(_ name: String, of entry: XMLEntry) -> String? {
    value(ofAttribute: name, of: entry).map(text)
  }

  /// Where the value of an attribute is; nil without it.
  func value(ofAttribute name: String, of entry: XMLEntry) -> Range<Int32>? {
    for position in Int(entry.attributes.lowerBound)..<Int(entry.attributes.upperBound)
    where attributeNames[Int(attributes[position].name)] == name {
      return attributes[position].value
    }
    return nil
  }

  /// Appends what an entry and all entries inside it are and say.
  func appendContent(of index: Int, to content: inout ReusedBuffer<UInt8>) {
    let end = Int(entries[index].end)
    for position in index..<end {
      let entry = entries[position]
      content.append(entry.field)
      content.append(entry.capture.rawValue)
      Self.append(entry.text.count, to: &content)
      for position in Int(entry.attributes.lowerBound)..<Int(entry.attributes.upperBound) {
        content.append(attributes[position].name)
        Self.append(attributes[position].value.count, to: &content)
      }
      content.append(0xFF)
    }
    let said = firstByte(of: entries[index])..<Int(entries[end - 1].text.upperBound)
    bytes.withUnsafeBufferPointer { content.append(UnsafeBufferPointer(rebasing: $0[said])) }
  }

  private static func append(_ length: Int, to content: inout ReusedBuffer<UInt8>) {
    var length = UInt32(length)
    withUnsafeBytes(of: &length) { content.append($0.bindMemory(to: UInt8.self)) }
  }

  /// Attributes are kept before the text of their element.
  private func firstByte(of entry: XMLEntry) -> Int {
    entry.attributes.isEmpty
      ? Int(entry.text.lowerBound) : Int(attributes[Int(entry.attributes.lowerBound)].value.lowerBound)
  }

  func string(_ range: Range<Int32>) -> String { String(decoding: slice(range), as: UTF8.self) }

  /// Text without white space at the ends and with one space where there was some inside.
  func text(_ range: Range<Int32>) -> String {
    let slice = slice(range)
    if Self.isCollapsed(slice) { return String(decoding: slice, as: UTF8.self) }
    var collapsed: [UInt8] = []
    collapsed.reserveCapacity(slice.count)
    for byte in slice {
      if !Self.isSpace(byte) {
        collapsed.append(byte)
      } else if let last = collapsed.last, last != 0x20 {
        collapsed.append(0x20)
      }
    }
    if collapsed.last == 0x20 { collapsed.removeLast() }
    return String(decoding: collapsed, as: UTF8.self)
  }

  /// The symbol of a text, white space aside; none for nothing.
  func symbol(of range: Range<Int32>, in symbols: inout SymbolTable) -> Symbol {
    if range.isEmpty { return .none }
    guard Self.isCollapsed(slice(range)) else {
      let text = text(range)
      return text.isEmpty ? .none : symbols.intern(text)
    }
    return bytes.withUnsafeBufferPointer {
      symbols.intern(UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }

  /// The number a text plainly is; nil for anything that needs a closer look.
  func number(in range: Range<Int32>) -> Double? {
    bytes.withUnsafeBufferPointer {
      DecimalNumber.parseSimple(
        UnsafeBufferPointer(rebasing: $0[Int(range.lowerBound)..<Int(range.upperBound)]))
    }
  }

  private func slice(_ range: Range<Int32>) -> ArraySlice<UInt8> {
    bytes[Int(range.lowerBound)..<Int(range.upperBound)]
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

  private static func isCollapsed(_ bytes: ArraySlice<UInt8>) -> Bool {
    var previous: UInt8 = 0x20
    for byte in bytes {
      if isSpace(byte), byte != 0x20 || previous == 0x20 { return false }
      previous = byte
    }
    return bytes.isEmpty || previous != 0x20
  }
}

/// Positions of the entries directly inside an entry.
struct Children: Sequence, IteratorProtocol {
  let storage: XMLRecordStorage
  var index: Int
  let end: Int

  mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = Int(storage.entries[index].end) }
    return index
  }
}
