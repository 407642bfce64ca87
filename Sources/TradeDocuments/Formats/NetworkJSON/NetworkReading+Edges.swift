import SupplyModel

extension NetworkReading {
  /// - Returns: false when the edge was rejected.
  mutating func readEdge(_ edge: JSONValue) -> Bool {
    guard edge.members != nil else { return reject(.wrongType(edge, "an edge", wanted: "an object")) }
    guard let supplier = node(named: "from", of: edge), let buyer = node(named: "to", of: edge),
      let kind = kind(of: edge)
    else { return false }
    var relation = RelationRecord(
      supplier: supplier, buyer: buyer, kind: kind, evidence: evidence(of: edge), documentKind: .network,
      record: record, location: edge.location)
    relation.product = product(of: edge)
    relation.confidence = figure("confidence", of: edge)
    relation.presence = figure("presence", of: edge)
    relation.share = figure("share", of: edge)
    relation.mitigation = figure("mitigation", of: edge)
    batch.relations.append(relation)
    return true
  }

  private mutating func node(named key: String, of edge: JSONValue) -> Int32? {
    guard let id = identity(edge[key]) else {
      batch.diagnostics.report(.edgeWithoutEnd(key, edge))
      return nil
    }
    if nodes[id] == nil { batch.diagnostics.report(.unknownNode(id, edge[key] ?? edge)) }
    return nodes[id]
  }

  /// Goods when not given; nil when it is no kind.
  private mutating func kind(of edge: JSONValue) -> RelationKind? {
    guard let value = edge["kind"] else { return .goods }
    if let kind = value.text.flatMap(RelationKind.init(name:)) { return kind }
    batch.diagnostics.report(.unknownKind(value.excerpt, at: value.location, lost: "the edge was rejected"))
    return nil
  }

  /// Declared when not given.
  private mutating func evidence(of edge: JSONValue) -> EvidenceClass {
    guard let value = edge["evidence"] else { return .declared }
    if let evidence = value.text.flatMap(EvidenceClass.init(name:)) { return evidence }
    batch.diagnostics.report(.unknownEvidence(value))
    return .none
  }

  private mutating func product(of edge: JSONValue) -> Int32 {
    guard let (name, location) = text("product", of: edge) else { return -1 }
    if let known = products[name] { return known }
    let position = Int32(batch.products.count)
    products[name] = position
    batch.products.append(ProductRecord(name: name, record: record, location: location))
    return position
  }

  private mutating func figure(_ key: String, of edge: JSONValue) -> Figure {
    fraction(key, of: edge).map { Figure($0.0.value) } ?? .missing
  }
}

extension Diagnostic {
  fileprivate static func unknownNode(_ id: String, _ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "unknown-node", .error, "an edge names the node '\(id)', which does not exist", at: value.location,
      excerpt: id, hint: "add the node, or correct the id; the edge was rejected")
  }

  fileprivate static func edgeWithoutEnd(_ key: String, _ edge: JSONValue) -> Diagnostic {
    Diagnostic(
      "edge-without-end", .error, "an edge has no '\(key)'", at: (edge[key] ?? edge).location,
      hint: "give the ids of the supplier as 'from' and of the buyer as 'to'; the edge was rejected")
  }

  fileprivate static func unknownEvidence(_ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "unknown-evidence", .warning, "'\(value.excerpt)' is no class of evidence", at: value.location,
      excerpt: value.excerpt,
      hint: "one of \(EvidenceClass.allCases.map(\.name).joined(separator: ", ")); taken as none")
  }
}
