import SupplyModel

/// Turns the tree of a network JSON into records of a batch.
struct NetworkReading {
  var batch: StatementBatch
  let keyScope: String
  /// Position in `batch.parties` of each node id.
  var nodes: [String: Int32] = [:]
  /// Position in `batch.products` of each product name.
  var products: [String: Int32] = [:]
  /// Number of the next node or edge.
  var record: UInt32 = 0

  init(batch: StatementBatch, keyScope: String) {
    self.batch = batch
    self.keyScope = keyScope
  }

  /// - Throws: `not-a-network` when there are no `nodes` or `edges`.
  mutating func read(_ root: JSONValue) throws(UnreadableDocument) {
    let nodes = try list("nodes", of: root)
    let edges = try list("edges", of: root)
    for node in nodes { readRecord(node) { $0.readNode(node) } }
    for edge in edges { readRecord(edge) { $0.readEdge(edge) } }
    batch.network = statedNetwork(root)
  }

  private func list(_ name: String, of root: JSONValue) throws(UnreadableDocument) -> [JSONValue] {
    guard let elements = root[name]?.elements else {
      throw UnreadableDocument(.notANetwork(missing: name, at: root[name]?.location ?? root.location))
    }
    return elements
  }

  /// Counts a node or edge as read, and as rejected when `use` could not use it.
  private mutating func readRecord(_ value: JSONValue, use: (inout Self) -> Bool) {
    batch.records.read += 1
    if !use(&self) { batch.records.rejected += 1 }
    record += 1
  }
}

extension Diagnostic {
  fileprivate static func notANetwork(missing name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "not-a-network", .error, "the JSON document has no array named '\(name)'", at: location,
      hint: "a network JSON is an object with the arrays 'nodes' and 'edges'")
  }
}
