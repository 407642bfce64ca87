import SupplyModel

/// Relations of a message: one per line, supplier → buyer.
struct CXMLFlow {
  let message: XMLRecord<CXMLField>
  let head: CXMLHead
  let supplier: Int32?
  let buyer: Int32?

  func state(into facts: inout DocumentFacts) {
    let before = facts.batch.relations.count
    var isRejected = false
    for scope in [message] + message.records(.group) {
      let order = Self.order(of: scope)
      let lines = scope.records(.line)
      for line in lines {
        let parts = CXMLLine.parts(of: line)
        if parts.isEmpty { isRejected = true }
        for part in parts { state(part, of: order, into: &facts) }
      }
      // A portion without lines still says to which order something was sent.
      if lines.isEmpty, scope.field == .group { stateWhole(scope, of: order, into: &facts) }
    }
    guard facts.batch.relations.count == before else { return }
    finish(isRejected: isRejected, into: &facts)
  }

  /// Nothing was stated yet: the message has no lines, rejects them all, or lacks an end.
  private func finish(isRejected: Bool, into facts: inout DocumentFacts) {
    if isRejected, !head.acceptsTheRest {
      let cause = "rejects every line of it"
      facts.diagnostics.report(.statesNoFlow(message.elementName, because: cause, at: message.location))
    } else if !stateWhole(message, of: Self.order(of: message), into: &facts) {
      facts.diagnostics.report(
        .namesNoFlow(message.elementName, from: supplier, to: buyer, at: message.location))
    }
  }

  /// The order a message or a portion of it is about; an order document may be named by its payload only.
  private static func order(of scope: XMLRecord<CXMLField>) -> String? {
    let references = scope.records(.orderReference)
    return references.lazy.compactMap { $0.placed(attribute: "orderID")?.text }.first
      ?? references.lazy.compactMap { $0.first(.payload)?.placed(attribute: "payloadID")?.text }.first
  }

  @discardableResult
  private func stateWhole(
    _ scope: XMLRecord<CXMLField>, of order: String?, into facts: inout DocumentFacts
  ) -> Bool {
    guard var relation = facts.relation(from: supplier, to: buyer, at: scope.location) else { return false }
    if let order { relation.order = facts.symbol(order) }
    facts.append(relation)
    return true
  }

  private func state(_ line: CXMLLine, of order: String?, into facts: inout DocumentFacts) {
    let product = facts.state(line.item.draft(log: &facts.diagnostics))
    line.item.stateMaker(of: product, supplying: supplier, into: &facts)
    guard var relation = facts.relation(from: supplier, to: buyer, at: line.location) else { return }
    relation.product = product ?? -1
    relation.kind = line.kind
    line.complete(&relation, &facts)
    if let order { relation.order = facts.symbol(order) }
    relation.orderLine = facts.symbol(line.orderLine)
    facts.append(relation)
  }
}
