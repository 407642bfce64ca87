import SupplyModel

/// What a party element of a message states.
struct OAGISParty {
  private let record: XMLRecord<OAGISField>

  init(_ record: XMLRecord<OAGISField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody, as in a template.
  func state(into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    for name in record.values(.name) { draft.name(name.filled) }
    draft.country(record.filled(.country), log: &facts.diagnostics)
    draft.region(record.filled(.region))
    draft.address([
      record.values(.street).map(\.filled), [record.filled(.postcode), record.filled(.city)],
    ])
    for number in record.values(.duns) { draft.identifier(number.placed, scheme: "DUNS") }
    for number in record.values(.identifier) {
      draft.identifier(number.filled, scheme: Self.scheme(of: number))
    }
    for number in record.values(.tax) { draft.identifier(number.filled, scheme: "tax number") }
    draft.role(OAGISKind.roles[record.elementName] ?? record.elementName, element: record.elementName)
    return facts.state(draft)
  }

  /// The agency that gives a number says more than its name for the scheme: UNTDID 3055.
  private static func scheme(of number: XMLValue<OAGISField>) -> String? {
    switch number.attribute("schemeAgencyID") {
    case "16": "DUNS"
    case "9": "GLN"
    default: [number.attribute("schemeID"), number.attribute("schemeName")].compactMap(\.self).first
    }
  }
}

/// Templates are filled with `string` and `token`.
extension XMLValue<OAGISField> {
  /// The text with its place, unless it is empty or a template's word.
  var filled: PlacedText? { placed.flatMap { PlaceholderName.contains($0.text) ? nil : $0 } }
}

extension XMLRecord<OAGISField> {
  /// The first text of a field that is neither empty nor a template's word.
  func filled(_ field: OAGISField) -> PlacedText? { values(field).lazy.compactMap(\.filled).first }
}
