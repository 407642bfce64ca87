import SupplyModel

/// An entity or a person.
struct BODSParty {
  private let statement: BODSStatement

  init(_ statement: BODSStatement) { self.statement = statement }

  /// nil for a statement about something else.
  func draft(log: inout DiagnosticLog) -> PartyDraft? {
    guard ["entity", "person"].contains(statement.type), let details = statement.details else { return nil }
    var draft = PartyDraft(at: statement.location)
    addNames(details, to: &draft)
    addPlaces(details, to: &draft, log: &log)
    if statement.type == "person" {
      draft.role("person")
    } else {
      for number in details["identifiers"]?.all ?? [] { add(number, to: &draft) }
    }
    return draft
  }

  private func addNames(_ details: JSONValue, to draft: inout PartyDraft) {
    draft.name(details["name"]?.placedText)
    for name in details["alternateNames"]?.all ?? [] { draft.name(name.placedText) }
    for name in details["names"]?.all ?? [] { draft.name(name["fullName"]?.placedText) }
  }

  /// A jurisdiction is where an entity is registered, an address of business where it is.
  private func addPlaces(_ details: JSONValue, to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let register = details["jurisdiction"] ?? details["incorporatedInJurisdiction"]
    draft.country(register?["code"]?.placedText, as: .registeredCountry, log: &log)
    let addresses = details["addresses"]?.all ?? []
    let seat = addresses.first { $0["type"]?.text == "business" } ?? addresses.first
    draft.country((seat?["country"]?["code"] ?? seat?["country"])?.placedText, log: &log)
    draft.address([[seat?["address"]?.placedText, seat?["postCode"]?.placedText]])
    if let nation = details["nationalities"]?.all.first?["code"]?.placedText {
      draft.country(nation, log: &log)
    }
  }

  /// Schemes are those of org-id.guide: `GB-COH` is a register of Great Britain, `XI-LEI` belongs to nobody.
  private func add(_ number: JSONValue, to draft: inout PartyDraft) {
    guard let value = number["id"]?.placedText else { return }
    let scheme = number["scheme"]?.text ?? number["schemeName"]?.text
    let parts = scheme?.split(separator: "-").map(String.init) ?? []
    if parts.count > 1, parts[0] != "XI", parts[0].count == 2, let country = Country.named(parts[0]),
      !number.isTax
    {
      let identifier = Identifier(scheme: "reg", text: value.text, country: country)
      draft.add(
        Statement(.identifier, identifier.description, original: value.text, at: value.location))
    } else {
      draft.identifier(value, scheme: parts.count == 2 && parts[0] == "XI" ? parts[1] : scheme)
    }
  }
}

extension JSONValue {
  /// Whether its scheme is one of tax numbers, which no register of companies gives.
  fileprivate var isTax: Bool {
    let words = ((self["scheme"]?.text ?? "") + (self["schemeName"]?.text ?? "")).uppercased()
    return words.contains("VAT") || words.contains("TAX")
  }
}
