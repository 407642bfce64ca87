import SupplyModel

/// What one organisation element of an SPL document states of the party.
struct SPLOrganisation {
  private let record: XMLRecord<SPLField>

  init(_ record: XMLRecord<SPLField>) { self.record = record }

  /// - Returns: the party's position; nil for the empty element that stands where a level is left out.
  func state(roles: [SPLRole], into facts: inout DocumentFacts) -> Int32? {
    var draft = PartyDraft(at: record.location)
    draft.name(record.placed(.name))
    for name in record.values(.tradingName) { draft.name(name.placed) }
    addPlace(to: &draft, log: &facts.diagnostics)
    for number in record.values(.identifier) { Self.add(number, to: &draft) }
    for role in roles { draft.role(role.name, element: role.written) }
    // One number is one party, whatever its name: an establishment may be the labeler itself.
    let key = draft.statements.first { $0.property == .identifier }?.value
    return facts.state(draft, key: key)
  }

  /// A party known by one number only.
  static func state(
    _ number: XMLValue<SPLField>, role: SPLRole, into facts: inout DocumentFacts
  ) -> Int32? {
    var draft = PartyDraft(at: number.location)
    add(number, to: &draft)
    draft.role(role.name, element: role.written)
    let key = draft.statements.first { $0.property == .identifier }?.value
    return key == nil ? nil : facts.state(draft, key: key)
  }

  private static func add(_ number: XMLValue<SPLField>, to draft: inout PartyDraft) {
    let extensionText = number.placed(attribute: "extension")
    if let words = SPLRegister.note(root: number.attribute("root")) {
      draft.note(extensionText?.map { "\(words) \($0)" })
    } else {
      draft.identifier(extensionText, scheme: SPLRegister.partyScheme(root: number.attribute("root")))
    }
  }

  private func addPlace(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let country = record.first(.country)
    draft.country(country?.placed(attribute: "code") ?? country?.placed, log: &log)
    draft.region(record.placed(.state))
    draft.address([
      record.values(.street).map(\.placed),
      [record.placed(.city), record.placed(.state), record.placed(.postcode)],
    ])
  }
}

/// A role, with the words of the document that give it.
struct SPLRole: Hashable {
  let name: String
  let written: String?
}
