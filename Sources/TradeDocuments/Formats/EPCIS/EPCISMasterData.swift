import SupplyModel

/// An entry of master data: what attributes say of a party, a place or a trade item.
struct EPCISSubject {
  struct Attribute {
    /// In one word, lower case: `countrycode`.
    let name: String
    let text: PlacedText

    init(name: String, text: PlacedText) {
      self.name = EPCISTerm.lastToken(name).lowercased()
      self.text = text
    }
  }

  let uri: PlacedText
  /// As written: `urn:epcglobal:epcis:vtype:BusinessLocation`.
  let vocabulary: String
  let attributes: [Attribute]

  var isOfPlaces: Bool {
    let type = EPCISTerm.lastToken(vocabulary).lowercased()
    return ["location", "businesslocation", "readpoint", "party", "sourcedest"].contains(type)
  }

  func first(_ names: String...) -> PlacedText? {
    names.lazy.compactMap { name in attributes.first { $0.name == name }?.text }.first
  }
}

/// A party of a message's header: it tells who passes the file on, not who supplies whom.
struct EPCISCorrespondent {
  let uri: PlacedText
  /// Who gives numbers of that kind: `GS1`, `SGLN`.
  let authority: String?
  let isSender: Bool

  func state(into facts: inout DocumentFacts, _ cast: inout EPCISCast) {
    let role = isSender ? "sender of the document" : "receiver of the document"
    if GS1URI(uri.text).gln != nil || GS1Number.validLocation(uri.text) != nil {
      _ = cast.party(uri, as: role, into: &facts)
      return
    }
    var draft = PartyDraft(at: uri.location)
    draft.identifier(uri, scheme: authority)
    draft.role(role)
    _ = facts.state(draft, key: uri.text)
  }
}

/// Names and addresses of parties and places, names, numbers and makers of trade items.
extension EPCISFile {
  mutating func state(_ subject: EPCISSubject, into facts: inout DocumentFacts) {
    begin(DocumentHeader(.event, .declared), into: &facts)
    switch GS1URI(subject.uri.text) {
    case .tradeItem(let gtin):
      guard let product = cast.product(gtin, subject.uri, into: &facts) else { return }
      state(subject, ofProduct: product, into: &facts)
    case .other where subject.uri.text.isEmpty || !subject.isOfPlaces:
      facts.reject(.unknownSubject(subject))
    default:
      guard let party = cast.party(subject.uri, as: "site", into: &facts) else {
        return facts.reject(.unknownSubject(subject))
      }
      state(subject, ofParty: party, into: &facts)
    }
  }

  private func state(_ subject: EPCISSubject, ofParty party: Int32, into facts: inout DocumentFacts) {
    var draft = PartyDraft(at: subject.uri.location)
    draft.name(subject.first("name", "partyname"))
    draft.country(subject.first("countrycode"), log: &facts.diagnostics)
    draft.region(subject.first("state", "countrysubdivisioncode"))
    draft.address([
      [subject.first("streetaddressone")], [subject.first("streetaddresstwo")],
      [subject.first("streetaddressthree")], [subject.first("postalcode")], [subject.first("city")],
    ])
    let isNamed = facts.batch.parties[Int(party)].value(of: .name) != nil
    for statement in draft.statements {
      let isOther = statement.property == .name && isNamed
      facts.add(
        isOther ? Statement(.alias, statement.value, at: statement.location) : statement, to: party)
    }
  }

  private func state(_ subject: EPCISSubject, ofProduct product: Int32, into facts: inout DocumentFacts) {
    var draft = ProductDraft(at: subject.uri.location)
    let name = subject.first("descriptionshort", "tradeitemdescription", "regulatedproductname", "brandname")
    draft.name(name)
    draft.manufacturer(subject.first("manufactureroftradeitempartyname"))
    draft.origin(country: subject.first("countryoforigin"), log: &facts.diagnostics)
    stateNumbers(of: subject, in: &draft)
    if let name { facts.rename(product: product, to: name.text) }
    for statement in draft.statements { facts.add(statement, toProduct: product) }
  }

  /// The drug code under its type `FDA_NDC_11` or `US_FDA_NDC`; other numbers are kept as notes.
  private func stateNumbers(of subject: EPCISSubject, in draft: inout ProductDraft) {
    guard let number = subject.first("additionaltradeitemidentification") else { return }
    let type = subject.first("additionaltradeitemidentificationtypecode")?.text ?? ""
    if type.uppercased().contains("NDC"), let code = Self.drugCode(number.text) {
      draft.identifier("ndc", number.map { _ in code })
    } else {
      draft.note(type.isEmpty ? "number" : type, number)
    }
  }

  /// With its dashes; eleven digits are the billing form, five, four and two.
  private static func drugCode(_ text: String) -> String? {
    if Identifier(scheme: "ndc", value: text).isValid { return text }
    guard text.utf8.count == 11, GS1Number.isDigits(text) else { return nil }
    return "\(text.prefix(5))-\(text.dropFirst(5).prefix(4))-\(text.suffix(2))"
  }
}

extension Diagnostic {
  fileprivate static func unknownSubject(_ subject: EPCISSubject) -> Diagnostic {
    Diagnostic(
      "master-data-not-used", .note, "master data of something that is neither a party nor a trade item",
      at: subject.uri.location, excerpt: subject.uri.text)
  }
}
