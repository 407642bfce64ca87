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
  package func location(in document: DocumentID) -> SourceLocation { entry.location(in: document) }

  package func attribute(_ name: String) -> String? { storage.attribute(name, of: entry) }

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

  package func values(_ field: Field) -> [XMLValue<Field>] {
    storage.children(of: index).filter { storage.entries[$0].isValue(field.rawValue) }
      .map { XMLValue(storage: storage, index: $0) }
  }

  /// All values, in document order.
  package var values: [XMLValue<Field>] {
    storage.children(of: index).filter { !storage.entries[$0].isRecord }
      .map { XMLValue(storage: storage, index: $0) }
  }

  package func record(_ field: Field) -> XMLRecord? { records(field).first }

  package func records(_ field: Field) -> [XMLRecord] {
    records.filter { $0.entry.field == field.rawValue }
  }

  /// All records directly inside, in document order.
  package var records: [XMLRecord] {
    storage.children(of: index).filter { storage.entries[$0].isRecord }
      .map { XMLRecord(storage: storage, index: $0) }
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

  /// Where the element's start tag ends.
  package func location(in document: DocumentID) -> SourceLocation {
    storage.entries[index].location(in: document)
  }
}
