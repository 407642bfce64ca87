import SupplyModel

/// An address, a contact or a partner of a message: who it is and where.
struct CXMLContact {
  let record: XMLRecord<CXMLField>
  let role: CXMLRole
  /// Numbers of a partner may stand beside its contact.
  private let references: [XMLValue<CXMLField>]

  init(_ record: XMLRecord<CXMLField>, _ role: CXMLRole, partner: XMLRecord<CXMLField>? = nil) {
    self.record = record
    self.role = role
    references = record.values(.reference) + (partner?.values(.reference) ?? [])
  }

  /// Every contact of a message whose role is known, in document order.
  static func all(in message: XMLRecord<CXMLField>) -> [CXMLContact] {
    let scopes = [message] + message.records(.head) + message.records(.group)
    return scopes.flatMap { $0.records.flatMap(of(_:)) }
  }

  private static func of(_ record: XMLRecord<CXMLField>) -> [CXMLContact] {
    switch record.field {
    case .shipTo: [CXMLContact(record, .other("place of delivery"))]
    case .billTo: [CXMLContact(record, .buyerIfAlone("bill-to party"))]
    case .contact: CXMLRole(record.attribute("role")).map { [CXMLContact(record, $0)] } ?? []
    case .partner:
      record.records(.contact).compactMap { contact in
        CXMLRole(contact.attribute("role")).map { CXMLContact(contact, $0, partner: record) }
      }
    default: []
    }
  }

  /// Whether it names anybody.
  var isNamed: Bool { record.text(.name) != nil }

  /// Adds what it says to the party it is about.
  func add(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    for name in record.values(.name) { draft.name(name.placed) }
    addPlace(to: &draft, log: &log)
    draft.identifier(
      record.placed(attribute: "addressID"), cXMLDomain: record.attribute("addressIDDomain") ?? "addressID")
    for reference in references {
      guard let domain = reference.attribute("domain"), !Self.isOfBank(domain) else { continue }
      draft.identifier(reference.placed(attribute: "identifier"), cXMLDomain: domain)
    }
  }

  private func addPlace(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let country = record.first(.country)
    draft.country(
      country?.placed(attribute: "isoCountryCode") ?? country?.placed
        ?? record.placed(attribute: "isoCountryCode"), log: &log)
    let state = record.first(.state)
    draft.region(state?.placed(attribute: "isoStateCode") ?? state?.placed)
    draft.address([
      record.values(.street).map(\.placed), [record.placed(.postcode), record.placed(.city)],
    ])
  }

  /// Account numbers say nothing of a company that anybody else may see.
  private static func isOfBank(_ domain: String) -> Bool {
    let domain = domain.lowercased()
    return ["bank", "account", "iban", "swift", "routing", "bic"].contains(where: domain.contains)
  }
}

extension PartyDraft {
  /// A number by the domain cXML gives it: `DUNS` and `vatID` name companies, network and system ids name nobody
  /// outside their network.
  mutating func identifier(_ number: PlacedText?, cXMLDomain domain: String?) {
    if domain?.lowercased() == "vatid" {
      identifier(number, scheme: nil, place: .valueAddedTax)
    } else {
      identifier(number, scheme: domain)
    }
  }
}
