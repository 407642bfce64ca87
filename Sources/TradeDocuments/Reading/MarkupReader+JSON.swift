import SupplyModel

extension MarkupReader {
  /// Opens a JSON list: one record per line, an array of records, or an object that holds such an array.
  ///
  /// Memory: the bytes and one line; a document that is not in lines is held whole.
  /// - Throws: `malformed-json`, also for a single line: a list is used whole or not at all.
  package static func readJSON(_ bytes: [UInt8], path: String) throws(UnreadableDocument) -> MarkupEntries {
    let lines = JSONLines(bytes)
    if let records = try? lines.whole() { return entries(records.first) { take in records.forEach(take) } }
    var first: MarkupElement?
    try lines.forEach { record in first = first ?? record }
    return entries(first) { take in
      // The same lines were found sound above.
      try? lines.forEach(take)
    }
  }

  private static func entries(
    _ first: MarkupElement?, _ visit: @escaping @Sendable ((MarkupElement) -> Void) -> Void
  ) -> MarkupEntries {
    MarkupEntries(
      root: MarkupElement(name: MarkupEntries.record), namespace: nil,
      parts: Set(first?.elements.map(\.name) ?? [])
    ) { names, take in
      if names.contains(MarkupEntries.record) { visit(take) }
    }
  }
}

/// The records of JSON text, as elements.
private struct JSONLines: Sendable {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
  }

  /// The records of one JSON value: of an array its elements, of an object those of its first array of objects.
  func whole() throws(UnreadableDocument) -> [MarkupElement] {
    var reader = JSONReader(bytes, document: DocumentID(0))
    let value = try reader.read()
    let records = value.elements ?? value.members?.lazy.compactMap(\.value.objects).first ?? [value]
    return records.map { MarkupElement($0, named: MarkupEntries.record, linesBefore: 0) }
  }

  /// Visits the value of every line that is not blank.
  func forEach(_ visit: (MarkupElement) -> Void) throws(UnreadableDocument) {
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      defer { number += 1 }
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      var reader = JSONReader(Array(line), document: DocumentID(0))
      do {
        visit(MarkupElement(try reader.read(), named: MarkupEntries.record, linesBefore: number))
      } catch {
        throw UnreadableDocument(error.diagnostic.moved(by: number))
      }
    }
  }
}

extension JSONValue {
  /// The elements of an array of objects; nil for any other value.
  fileprivate var objects: [JSONValue]? {
    elements.flatMap { found in found.contains { $0.members == nil } || found.isEmpty ? nil : found }
  }
}

extension MarkupElement {
  fileprivate init(_ value: JSONValue, named name: String, linesBefore: Int) {
    self.init(name: name, line: Int(value.location.line) + linesBefore, column: Int(value.location.column))
    switch value.content {
    case .null: break
    case .object(let members):
      children = members.flatMap { member in
        (member.value.elements ?? [member.value]).map {
          .element(MarkupElement($0, named: member.name, linesBefore: linesBefore))
        }
      }
    case .array(let elements):
      children = elements.map { .element(MarkupElement($0, named: name, linesBefore: linesBefore)) }
    case .text, .number, .bool: children = [.text(value.excerpt)]
    }
  }
}

extension Diagnostic {
  fileprivate func moved(by lines: Int) -> Diagnostic {
    guard let location else { return self }
    return Diagnostic(
      slug, severity, message,
      at: SourceLocation(
        document: location.document, line: Int(location.line) + lines, column: Int(location.column)),
      excerpt: excerpt, hint: hint)
  }
}
