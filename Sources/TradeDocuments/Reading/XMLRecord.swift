import SupplyModel

/// A record of a document, with the values and records a format asked for, in document order.
///
/// A value type over shared, finished storage: it may be kept and passed between threads.
package struct XMLRecord<Field: XMLField>: Sendable {
  let storage: XMLRecordStorage
  let index: Int

  private var entry: XMLEntry { storage.entries[index] }

  /// Local name of the record's element: `Invoice`.
  package var elementName: String { storage.string(entry.text) }
  package var field: Field? { Field(rawValue: entry.field) }

  /// Where the element's start tag ends.
  package var location: SourceLocation { storage.location(of: entry) }

  package func attribute(_ name: String) -> String? { storage.attribute(name, of: entry) }

  /// An attribute with the place of its element; nil when it is missing or empty.
  package func placed(attribute name: String) -> PlacedText? {
    attribute(name).flatMap { $0.isEmpty ? nil : PlacedText($0, at: location) }
  }

  /// The first value of a field.
  package func first(_ field: Field) -> XMLValue<Field>? {
    for index in storage.children(of: index) where storage.entries[index].isValue(field.rawValue) {
      return XMLValue(storage: storage, index: index)
    }
    return nil
  }

  /// The text of the first value of a field that is not empty.
  package func text(_ field: Field) -> String? {
    for index in storage.children(of: index) where storage.entries[index].isValue(field.rawValue) {
      let text = storage.text(storage.entries[index].text)
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// The first value of a field that is not empty, with its place.
  package func placed(_ field: Field) -> PlacedText? {
    for index in storage.children(of: index) where storage.entries[index].isValue(field.rawValue) {
      if let placed = XMLValue<Field>(storage: storage, index: index).placed { return placed }
    }
    return nil
  }

  package func values(_ field: Field) -> [XMLValue<Field>] {
    var found: [XMLValue<Field>] = []
    for index in storage.children(of: index) where storage.entries[index].isValue(field.rawValue) {
      found.append(XMLValue(storage: storage, index: index))
    }
    return found
  }

  /// Whether there is a value of any of some fields.
  package func has(anyOf fields: [Field]) -> Bool {
    for index in storage.children(of: index) where !storage.entries[index].isRecord {
      let field = storage.entries[index].field
      if fields.contains(where: { $0.rawValue == field }) { return true }
    }
    return false
  }

  /// All values, in document order.
  package var values: [XMLValue<Field>] {
    storage.children(of: index).filter { !storage.entries[$0].isRecord }
      .map { XMLValue(storage: storage, index: $0) }
  }

  package func record(_ field: Field) -> XMLRecord? {
    for index in storage.children(of: index) {
      let entry = storage.entries[index]
      if entry.isRecord, entry.field == field.rawValue { return XMLRecord(storage: storage, index: index) }
    }
    return nil
  }

  package func records(_ field: Field) -> [XMLRecord] {
    var found: [XMLRecord] = []
    for index in storage.children(of: index) {
      let entry = storage.entries[index]
      if entry.isRecord, entry.field == field.rawValue {
        found.append(XMLRecord(storage: storage, index: index))
      }
    }
    return found
  }

  /// All records directly inside, in document order.
  package var records: [XMLRecord] {
    storage.children(of: index).filter { storage.entries[$0].isRecord }
      .map { XMLRecord(storage: storage, index: $0) }
  }

  /// Appends everything the record says, places aside, so that equal bytes mean equal content.
  func appendContent(to bytes: inout ReusedBuffer<UInt8>) { storage.appendContent(of: index, to: &bytes) }

  /// Which part of the record, from 0, is the element that begins there; nil for none.
  func offset(at location: SourceLocation) -> Int? {
    (index..<Int(entry.end)).first { storage.location(of: storage.entries[$0]) == location }.map {
      $0 - index
    }
  }

  func location(atOffset offset: Int) -> SourceLocation {
    storage.location(of: storage.entries[index + offset])
  }

  /// How often a field occurs in this record or in any record inside it.
  package func count(of field: Field) -> Int {
    storage.entries[index..<Int(entry.end)].count { $0.field == field.rawValue }
  }
}

/// A value of a record: its text, its attributes, its place.
package struct XMLValue<Field: XMLField>: Sendable {
  let storage: XMLRecordStorage
  let index: Int

  package var field: Field? { Field(rawValue: storage.entries[index].field) }

  /// All text of the element in one piece, white space collapsed.
  package var text: String { storage.text(storage.entries[index].text) }

  package func attribute(_ name: String) -> String? { storage.attribute(name, of: storage.entries[index]) }

  /// An attribute with the place of its element; nil when it is missing or empty.
  package func placed(attribute name: String) -> PlacedText? {
    attribute(name).flatMap { $0.isEmpty ? nil : PlacedText($0, at: location) }
  }

  /// The text with its place; nil when it is empty.
  package var placed: PlacedText? {
    let text = text
    return text.isEmpty ? nil : PlacedText(text, at: location)
  }

  /// The number in the text; missing with a warning when there is something else.
  package func figure(log: inout DiagnosticLog) -> Figure {
    storage.number(in: storage.entries[index].text).map { Figure($0) } ?? placed?.figure(log: &log)
      ?? .missing
  }

  /// The lines of the text that are not empty, each with its own line of the document and its white space collapsed.
  package var lines: [PlacedText] {
    let raw = storage.string(storage.entries[index].text)
    return raw.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { row, line in
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { return nil }
      let place = SourceLocation(
        document: location.document, line: Int(location.line) + row,
        column: row == 0 ? Int(location.column) : 1)
      return PlacedText(words, at: place)
    }
  }

  /// Where the element's start tag ends.
  package var location: SourceLocation { storage.location(of: storage.entries[index]) }
}

/// A file attached to a document: its name and type as the document gives them, and how long its text is.
package struct XMLAttachment: Hashable, Sendable, CustomStringConvertible {
  package let name: String?
  package let type: String?
  package let content: AttachmentContent

  package var description: String {
    let hash = content.sha256.map { "sha256 \($0)" } ?? "not base64"
    return "\(name ?? type ?? "unnamed"), \(content.writtenBytes) bytes as written, \(hash)"
  }
}

extension XMLRecord {
  /// The files attached to this record or to any record inside it. Formats keep the attributes `filename` and
  /// `mimeCode` for their names.
  package var attachments: [XMLAttachment] {
    if storage.attachments.isEmpty { return [] }
    return (index..<Int(entry.end)).compactMap { position in
      let entry = storage.entries[position]
      guard entry.capture == .attachment else { return nil }
      return XMLAttachment(
        name: storage.attribute("filename", of: entry), type: storage.attribute("mimeCode", of: entry),
        content: storage.attachments[Int32(position)] ?? AttachmentContent(writtenBytes: 0, sha256: nil))
    }
  }
}
