import SupplyModel

/// What a UBL party element states of the party.
struct UBLParty {
  private let record: XMLRecord<UBLField>
  private let document: DocumentID

  init(_ record: XMLRecord<UBLField>, in document: DocumentID) {
    self.record = record
    self.document = document
  }

  func statements(role: UBLRole, log: inout DiagnosticLog) -> [Statement] {
    var statements = names + places(log: &log)
    statements += identifiers(country: statements.first { $0.property == .country }?.value)
    nameByLocalNumber(&statements)
    statements.append(
      Statement(.role, role.name, original: record.elementName, at: record.location(in: document)))
    return statements
  }

  /// The legal name first; trading names and further legal names are aliases.
  private var names: [Statement] {
    let taxNames = record.records(.taxScheme).flatMap { $0.values(.legalName) }
    var seen: Set<String> = []
    var names: [Statement] = []
    for value in record.values(.legalName) + record.values(.tradingName) + taxNames {
      guard let name = value.statement(names.isEmpty ? .name : .alias, in: document) else { continue }
      if seen.insert(name.value).inserted { names.append(name) }
    }
    return names
  }

  private func places(log: inout DiagnosticLog) -> [Statement] {
    let country = record.first(.country) ?? record.first(.countryName) ?? record.first(.siteCountry)
    let region = record.first(.regionCode) ?? record.first(.region)
    return [
      country?.country(.country, in: document, log: &log),
      region?.statement(.region, in: document),
      record.first(.registeredCountry)?.country(.registeredCountry, in: document, log: &log),
      address,
    ].compactMap { $0 }
  }

  /// In the order of the document's country: what is written, joined by commas.
  private var address: Statement? {
    let street = (record.values(.street) + record.values(.houseNumber)).map(\.text).filter { !$0.isEmpty }
    let town = [record.text(.postcode), record.text(.city)].compactMap { $0 }
    let lines = [street.joined(separator: " "), town.joined(separator: " ")].filter { !$0.isEmpty }
    guard !lines.isEmpty, let place = record.first(.street) ?? record.first(.city) ?? record.first(.postcode)
    else { return nil }
    return Statement(.address, lines.joined(separator: ", "), at: place.location(in: document))
  }
}

/// Identifiers: strong ones may join records, weak ones are kept as notes.
extension UBLParty {
  private func identifiers(country: String?) -> [Statement] {
    var found: [Statement] = []
    for value in record.values(.partyID) + record.values(.endpoint) {
      add(value, .any, country, to: &found)
    }
    for value in record.values(.registerNumber) { add(value, .companyRegister, country, to: &found) }
    for tax in record.records(.taxScheme) {
      guard let value = tax.first(.taxNumber) else { continue }
      let isVAT = ["VAT", "IVA", "TVA", "MOMS", "BTW", "UST"].contains(
        tax.text(.taxKind)?.uppercased() ?? "VAT")
      add(value, isVAT ? .valueAddedTax : .any, country, to: &found)
    }
    return found
  }

  private func add(
    _ value: XMLValue<UBLField>, _ place: PartyIdentifier.Place, _ country: String?,
    to found: inout [Statement]
  ) {
    let text = value.text
    let (property, stated): (Statement.Property, String)
    switch PartyIdentifier(text, scheme: value.attribute("schemeID"), place: place, country: country) {
    case .strong(let identifier): (property, stated) = (.identifier, identifier.description)
    case .weak(let words): (property, stated) = (.notes, words)
    case .placeholder: return
    }
    if found.contains(where: { $0.property == property && $0.value == stated }) { return }
    found.append(Statement(property, stated, original: text, at: value.location(in: document)))
  }

  /// A party known by a local number only is called by it, unless it is a mere list position.
  private func nameByLocalNumber(_ statements: inout [Statement]) {
    guard !statements.contains(where: { $0.property == .name || $0.property == .identifier }),
      let note = statements.firstIndex(where: { $0.property == .notes })
    else { return }
    let number = statements[note]
    guard number.value.utf8.count > 2 else { return }
    statements.insert(Statement(.name, number.value, at: number.location), at: 0)
  }
}
