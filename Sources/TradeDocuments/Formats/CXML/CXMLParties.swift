import SupplyModel

/// The organisations of a message: sender and receiver of the header, with what contacts say more of them, and the
/// contacts that are parties of their own.
struct CXMLParties {
  private let document: XMLRecord<CXMLField>
  private let contacts: [CXMLContact]
  private let carriers: [XMLValue<CXMLField>]
  private let sender: CXMLKind.Sender

  init(_ document: XMLRecord<CXMLField>, _ message: XMLRecord<CXMLField>?, sender: CXMLKind.Sender) {
    self.document = document
    self.sender = sender
    contacts = message.map(CXMLContact.all(in:)) ?? []
    let scopes = message.map { [$0] + $0.records(.head) } ?? []
    carriers = scopes.flatMap { $0.values(.carrier) }
  }

  /// - Returns: positions of the two ends, nil for one nobody names.
  func state(into facts: inout DocumentFacts) -> (supplier: Int32?, buyer: Int32?) {
    let (from, to) = (document.record(.from), document.record(.to))
    var used = Set<Int>()
    let ends: (supplier: Int32?, buyer: Int32?)
    switch sender {
    case .supplier: ends = (state(from, true, &used, &facts), state(to, false, &used, &facts))
    case .buyer: ends = (state(to, true, &used, &facts), state(from, false, &used, &facts))
    case .neither:
      _ = state(from, as: "sender of the document", [], &facts)
      _ = state(to, as: "receiver of the document", [], &facts)
      ends = (nil, nil)
    }
    for (index, contact) in contacts.enumerated() where !used.contains(index) {
      state(contact, into: &facts)
    }
    for carrier in carriers { state(carrier: carrier, into: &facts) }
    return ends
  }

  private func state(
    _ header: XMLRecord<CXMLField>?, _ isSupplier: Bool, _ used: inout Set<Int>, _ facts: inout DocumentFacts
  ) -> Int32? {
    let chosen = contacts(ofSupplier: isSupplier)
    used.formUnion(chosen)
    return state(header, as: isSupplier ? "seller" : "buyer", chosen.map { contacts[$0] }, &facts)
  }

  /// The contacts that say more of an end: those for that very end, else the first that also stands for it.
  private func contacts(ofSupplier isSupplier: Bool) -> [Int] {
    let telling = contacts.indices.filter { contacts[$0].role.tells(ofSupplier: isSupplier) }
    let own = telling.filter { contacts[$0].role.isEnd }
    if own.contains(where: { contacts[$0].isNamed }) { return own }
    return own + telling.filter { !contacts[$0].role.isEnd && contacts[$0].isNamed }.prefix(1)
  }

  private func state(
    _ header: XMLRecord<CXMLField>?, as role: String, _ contacts: [CXMLContact], _ facts: inout DocumentFacts
  ) -> Int32? {
    guard let location = header?.location ?? contacts.first?.record.location else { return nil }
    var draft = PartyDraft(at: location)
    let correspondents = header?.records(.contact).map { CXMLContact($0, .other(role)) } ?? []
    for contact in correspondents + contacts { contact.add(to: &draft, log: &facts.diagnostics) }
    // A marketplace passes the message on; it is not the party.
    for credential in header?.records(.credential) ?? []
    where credential.attribute("type")?.lowercased() != "marketplace" {
      draft.identifier(credential.placed(.identity), cXMLDomain: credential.attribute("domain"))
    }
    draft.role(role, element: header?.elementName ?? contacts.first?.record.elementName)
    return facts.state(draft)
  }

  private func state(_ contact: CXMLContact, into facts: inout DocumentFacts) {
    var draft = PartyDraft(at: contact.record.location)
    contact.add(to: &draft, log: &facts.diagnostics)
    draft.role(contact.role.name, element: contact.record.attribute("role") ?? contact.record.elementName)
    _ = facts.state(draft)
  }

  /// Carriers are called by code or name, several times over.
  private func state(carrier: XMLValue<CXMLField>, into facts: inout DocumentFacts) {
    var draft = PartyDraft(at: carrier.location)
    if carrier.attribute("domain")?.lowercased() == "companyname" {
      draft.name(carrier.placed)
    } else {
      draft.identifier(carrier.placed, cXMLDomain: carrier.attribute("domain"))
    }
    draft.role("carrier", element: "CarrierIdentifier")
    _ = facts.state(draft)
  }
}
