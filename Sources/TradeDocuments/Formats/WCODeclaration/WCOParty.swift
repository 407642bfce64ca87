import SupplyModel

/// What a party element of a declaration states: a name with an address, an EORI number, rarely both.
struct WCOParty {
  private let record: XMLRecord<WCOField>

  init(_ record: XMLRecord<WCOField>) { self.record = record }

  var role: String { WCORole.name(of: record.elementName, code: record.text(.role)) }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    draft.name(record.placed(.name))
    draft.country(record.placed(.country), log: &facts.diagnostics)
    draft.region(record.placed(.region))
    draft.address([
      record.values(.line).map(\.placed), [record.placed(.postcode), record.placed(.city)],
    ])
    for value in record.values(.identifier) where !Self.isPlaceholder(value.text) {
      draft.identifier(value.placed, scheme: Self.scheme(of: value))
    }
    draft.role(role, element: record.elementName)
    return facts.state(draft)
  }

  /// Numbers of economic operators start with their country; others mean something to one office only.
  private static func scheme(of value: XMLValue<WCOField>) -> String? {
    if let scheme = value.attribute("schemeID"), !scheme.isEmpty { return scheme }
    let bytes = Array(value.text.utf8)
    return bytes.count > 4 && bytes.prefix(2).allSatisfy(\.isASCIILetter) ? "EORI" : nil
  }

  /// A country and nothing but zeros.
  private static func isPlaceholder(_ number: String) -> Bool {
    number.utf8.dropFirst(2).allSatisfy { $0 == UInt8(ascii: "0") }
  }
}

/// The parties of a declaration, its shipment and an item, from the outside in.
struct WCOParties {
  /// Of each level, positions by element name; of several of one name, the first.
  private var levels: [[String: Int32]] = []
  private(set) var makers: [Int32] = []

  /// States the parties of one more level.
  func stating(_ scope: XMLRecord<WCOField>, into facts: inout DocumentFacts) -> WCOParties {
    var inner = self
    var level: [String: Int32] = [:]
    for record in scope.records(.party) {
      let party = WCOParty(record)
      guard let position = party.state(into: &facts) else { continue }
      if party.role == "manufacturer" { inner.makers.append(position) }
      if level[record.elementName] == nil { level[record.elementName] = position }
    }
    inner.levels.insert(level, at: 0)
    return inner
  }

  /// The best of some elements, the innermost level first.
  func first(of elements: [String]) -> Int32? {
    elements.lazy.compactMap { element in levels.lazy.compactMap { $0[element] }.first }.first
  }

  var isEmpty: Bool { levels.allSatisfy(\.isEmpty) }
}
