import SupplyModel

/// What a party element of a GDSN message states of the party.
struct GDSNParty {
  private let record: XMLRecord<GDSNField>

  init(_ record: XMLRecord<GDSNField>) { self.record = record }

  /// - Returns: the party's position; nil for an element that names nobody.
  func state(as role: String, into facts: inout DocumentFacts) -> Int32? {
    var draft = draft(log: &facts.diagnostics)
    draft.role(role, element: record.elementName)
    return facts.state(draft, key: GS1Number.validLocation(record.text(.gln)))
  }

  /// A party of the register, each one a record.
  func stateRegistered(into facts: inout DocumentFacts) {
    facts.begin()
    var draft = draft(log: &facts.diagnostics)
    guard draft.isNamed else { return facts.reject(.namesNobody("party record", at: record.location)) }
    for value in record.values(.roleCode) where !Self.isPlaceholder(value.text) {
      draft.role(Self.words(value.text), element: record.elementName)
    }
    if record.text(.isActive) == "false" {
      draft.note(PlacedText("not active in the register", at: record.location))
    }
    if let group = record.placed(.highestLevel), group.text != record.text(.gln) {
      draft.note(group.map { "highest level of its organisation gln:\($0)" })
    }
    _ = facts.state(draft, key: GS1Number.validLocation(record.text(.gln)))
  }

  /// `DATA_RECIPIENT` as `data recipient`.
  static func words(_ code: String) -> String { code.lowercased().replacing("_", with: " ") }

  private static func isPlaceholder(_ text: String) -> Bool {
    text.isEmpty || PlaceholderName.contains(text)
  }

  private func draft(log: inout DiagnosticLog) -> PartyDraft {
    var draft = PartyDraft(at: record.location)
    let address = record.record(.address)
    draft.name(address?.placed(.addressName))
    for value in record.values(.name) { draft.name(value.placed) }
    draft.country(address?.placed(.country), log: &log)
    draft.region(address?.placed(.regionCode) ?? address?.placed(.region))
    draft.address([
      address?.values(.street).map(\.placed) ?? [], [address?.placed(.postcode), address?.placed(.city)],
    ])
    draft.identifier(record.placed(.gln), scheme: "GLN")
    for value in record.values(.partyID) {
      draft.identifier(value.placed, scheme: value.attribute("additionalPartyIdentificationTypeCode"))
    }
    return draft
  }
}
