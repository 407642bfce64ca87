import SupplyModel

/// JSON-LD as EPCIS uses it: terms with or without a prefix, texts alone or as nodes with an id, one value where
/// there may be many.
extension JSONValue {
  /// The member of that name, else the one that has it after a prefix of EPCIS: `epcis:bizStep`.
  func term(_ name: String) -> JSONValue? {
    self[name] ?? self["epcis:" + name]
  }

  /// The member whose name ends so, whatever its prefix: `cbvmda:countryOfOrigin`.
  func term(endingIn name: String) -> JSONValue? {
    self[name] ?? members?.last { EPCISTerm.lastToken($0.name) == name }?.value
  }

  /// Its elements, or itself when it stands alone.
  var all: [JSONValue] { elements ?? [self] }

  /// A text, alone or as the id or value of a node; nil when it is empty.
  var placedText: PlacedText? {
    let value = text == nil ? self["id"] ?? self["@id"] ?? self["@value"] ?? self["value"] ?? self : self
    guard let trimmed = (value.text ?? value.number?.text).map(JSONValue.trimmed), !trimmed.isEmpty else {
      return nil
    }
    return PlacedText(trimmed, at: value.location)
  }

  /// The text of a term.
  func placed(_ name: String) -> PlacedText? { term(name)?.placedText }

  /// What kind of thing it is: `ObjectEvent`; of several kinds the one that is an event.
  var type: String? {
    let types = (term("type") ?? self["@type"] ?? term("isA"))?.all.compactMap(\.text) ?? []
    return types.first { EPCISEvent.Kind($0) != nil } ?? types.first
  }

  private static func trimmed(_ text: String) -> String {
    guard text.first?.isWhitespace == true || text.last?.isWhitespace == true else { return text }
    let start = text.drop(while: \.isWhitespace)
    return String(start.prefix(start.count - start.reversed().prefix(while: \.isWhitespace).count))
  }
}
