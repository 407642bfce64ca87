import SupplyModel

/// The parties, places and trade items of one file, each stated once.
struct EPCISCast {
  /// Positions by what they are called in the file.
  private var parties: [String: Int32] = [:]
  /// The same by their URIs as written.
  private var positions: [String: Int32] = [:]
  private var products: [Identifier: Int32] = [:]

  /// The position of the party or place a URI names; nil for a point on the map, which is neither.
  mutating func party(_ uri: PlacedText, as role: String, into facts: inout DocumentFacts) -> Int32? {
    if let known = positions[uri.text] {
      facts.add(Statement(.role, role, at: uri.location), to: known)
      return known
    }
    let gln =
      GS1URI(uri.text).gln ?? GS1Number.validLocation(uri.text).map { Identifier(scheme: "gln", value: $0) }
    let key = gln?.description ?? uri.text
    let roleStatement = Statement(.role, role, at: uri.location)
    if let known = parties[key] {
      positions[uri.text] = known
      facts.add(roleStatement, to: known)
      return known
    }
    guard !uri.text.hasPrefix("geo:") else { return nil }
    var draft = PartyDraft(at: uri.location)
    if let gln {
      draft.add(Statement(.identifier, gln.description, original: uri.text, at: uri.location))
    } else {
      let name = EPCISTerm.lastToken(uri.text)
      draft.name(PlacedText(name, at: uri.location))
    }
    draft.add(roleStatement)
    let position = facts.state(draft, key: key)
    parties[key] = position
    positions[uri.text] = position
    return position
  }

  /// The position of the trade item goods are of; nil for pallets, assets, private numbers.
  mutating func product(_ item: EPCISItem, into facts: inout DocumentFacts) -> Int32? {
    guard let gtin = item.gtin else { return nil }
    return product(gtin, item.uri, into: &facts)
  }

  /// The position of a trade item, first met under that URI.
  mutating func product(
    _ gtin: Identifier, _ uri: PlacedText, into facts: inout DocumentFacts
  ) -> Int32? {
    if let known = products[gtin] { return known }
    var draft = ProductDraft(at: uri.location)
    draft.name(PlacedText("GTIN \(gtin.value)", at: uri.location))
    draft.tradeItem(PlacedText(gtin.value, at: uri.location))
    let position = facts.state(draft)
    products[gtin] = position
    return position
  }

  /// Positions of all trade items among goods, each once, in their order.
  mutating func products(_ items: [EPCISItem], into facts: inout DocumentFacts) -> [Int32] {
    var seen: Set<Int32> = []
    return items.compactMap { product($0, into: &facts) }.filter { seen.insert($0).inserted }
  }
}
