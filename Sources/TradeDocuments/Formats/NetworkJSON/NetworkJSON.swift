import SupplyModel

/// Headwater's own network JSON: `nodes` and `edges` with numbers given outright, nothing inferred (DESIGN §5).
package struct NetworkJSON: DocumentFormat {
  package let id = "network-json"
  package let summary = "Network JSON: nodes and edges with their numbers given outright"

  package init() {}

  package func recognize(_ head: DocumentHead) -> Recognition {
    let keys = JSONKeys(in: head.bytes)
    guard keys.isObject, !keys.contains("headwater.result/1") else { return .no }
    let found = ["nodes", "edges", "buyer"].filter(keys.containsKey)
    guard !found.isEmpty else { return .maybe("a JSON object") }
    return .yes("a JSON object with \(found.joined(separator: ", "))")
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    var reader = try JSONReader(source)
    let root = try reader.read()
    for diagnostic in reader.diagnostics { batch.diagnostics.report(diagnostic) }
    var network = NetworkReading(batch: batch, keyScope: source.path)
    try network.read(root)
    batch = network.batch
  }
}

/// The start of a document, searched for quoted words without parsing it.
private struct JSONKeys {
  private let bytes: ArraySlice<UInt8>

  init(in bytes: [UInt8]) {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    self.bytes = text.drop { [0x20, 0x0A, 0x0D, 0x09].contains($0) }
  }

  var isObject: Bool { bytes.first == UInt8(ascii: "{") }

  func contains(_ text: String) -> Bool { end(of: "\"\(text)\"", from: bytes.startIndex) != nil }

  /// Whether the word stands in quotes before a colon.
  func containsKey(_ key: String) -> Bool {
    var index = bytes.startIndex
    while let end = end(of: "\"\(key)\"", from: index) {
      let next = bytes[end...].first { ![0x20, 0x0A, 0x0D, 0x09].contains($0) }
      if next == UInt8(ascii: ":") { return true }
      index = end
    }
    return false
  }

  private func end(of text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.endIndex {
      if bytes[index..<index + wanted.count].elementsEqual(wanted) { return index + wanted.count }
      index += 1
    }
    return nil
  }
}
