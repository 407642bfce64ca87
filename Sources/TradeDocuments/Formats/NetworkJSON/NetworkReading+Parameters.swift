import SupplyModel

extension NetworkReading {
  /// The buyer and the parameters, each at its default where the document says nothing usable.
  mutating func statedNetwork(_ root: JSONValue) -> StatedNetwork {
    var stated = StatedNetwork()
    stated.buyer = buyer(of: root)
    guard let parameters = root["params"] else { return stated }
    guard parameters.members != nil else {
      batch.diagnostics.report(.wrongType(parameters, "'params'", wanted: "an object"))
      return stated
    }
    stated.kindFactor = kindFactors(parameters["kindFactor"])
    if let (decay, _) = fraction("decay", of: parameters) { stated.decay = decay.value }
    if let (risk, _) = fraction("unknownRisk", of: parameters) { stated.unknownRisk = risk.value }
    if let value = parameters["includeBuyerRisk"] {
      if value.bool == nil {
        batch.diagnostics.report(.wrongType(value, "'includeBuyerRisk'", wanted: "true or false"))
      }
      stated.includeBuyerRisk = value.bool ?? false
    }
    return stated
  }

  private mutating func buyer(of root: JSONValue) -> Int32? {
    guard let value = root["buyer"] else { return nil }
    let position = identity(value).flatMap { nodes[$0] }
    if position == nil { batch.diagnostics.report(.unknownBuyerNode(value)) }
    return position
  }

  private mutating func kindFactors(_ value: JSONValue?) -> [RelationKind: Double] {
    guard let value else { return [:] }
    guard let members = value.members else {
      batch.diagnostics.report(.wrongType(value, "'kindFactor'", wanted: "an object"))
      return [:]
    }
    var factors: [RelationKind: Double] = [:]
    for member in members {
      if let kind = RelationKind(name: member.name) {
        if let (factor, _) = fraction(member.name, of: value) { factors[kind] = factor.value }
      } else {
        batch.diagnostics.report(
          .unknownKind(member.name, at: member.location, lost: "the factor was not used"))
      }
    }
    return factors
  }
}

extension Diagnostic {
  fileprivate static func unknownBuyerNode(_ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "unknown-node", .error, "the network names the buyer '\(value.excerpt)', which is no node",
      at: value.location, excerpt: value.excerpt, hint: "'buyer' is the id of one of the nodes")
  }
}
