import SupplyModel

extension NetworkReading {
  /// The numbers of a node and the statements they become.
  private static let numbers: [(key: String, property: Statement.Property)] = [
    ("risk", .risk), ("mitigation", .mitigation), ("filter", .filter), ("ownShare", .ownShare),
  ]

  /// - Returns: false when the node was rejected.
  mutating func readNode(_ node: JSONValue) -> Bool {
    guard node.members != nil else { return reject(.wrongType(node, "a node", wanted: "an object")) }
    guard let id = identity(node["id"]), !id.isEmpty else { return reject(.nodeWithoutID(node)) }
    guard nodes[id] == nil else { return reject(.duplicateNode(id, node["id"] ?? node)) }
    var party = PartyRecord(key: id, keyScope: keyScope, record: record, location: node.location)
    if let name = text("name", of: node) { party.statements.append(Statement(.name, name.0, at: name.1)) }
    party.statements +=
      StatedPlace(
        country: text("country", of: node), region: text("region", of: node), &batch.diagnostics
      ).statements
    for (key, property) in Self.numbers {
      guard let (number, location) = fraction(key, of: node) else { continue }
      party.statements.append(
        Statement(property, number.value.shortest, original: number.text, at: location))
    }
    nodes[id] = Int32(batch.parties.count)
    batch.parties.append(party)
    return true
  }
}

extension Double {
  /// Shortest text that reads back as the same number: `0.4`, `1`, `1e-05`.
  var shortest: String {
    let text = (self + 0).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}

extension Diagnostic {
  fileprivate static func nodeWithoutID(_ node: JSONValue) -> Diagnostic {
    Diagnostic(
      "node-without-id", .error, "a node has no 'id'", at: (node["id"] ?? node).location,
      excerpt: node["name"]?.text, hint: "give it an 'id' that edges can name; the node was rejected")
  }

  fileprivate static func duplicateNode(_ id: String, _ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "duplicate-node", .error, "two nodes have the id '\(id)'", at: value.location, excerpt: id,
      hint: "ids are unique within a document; the second node was rejected")
  }
}
