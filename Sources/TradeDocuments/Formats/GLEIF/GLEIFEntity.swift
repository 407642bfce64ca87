import SupplyModel

/// What a record of level 1 states of a legal entity.
struct GLEIFEntity {
  private let record: XMLRecord<GLEIFField>

  init(_ record: XMLRecord<GLEIFField>) { self.record = record }

  func state(into facts: inout DocumentFacts) {
    facts.begin()
    var draft = PartyDraft(at: record.location)
    addNames(to: &draft)
    addPlaces(to: &draft, log: &facts.diagnostics)
    addIdentifiers(to: &draft)
    guard draft.isNamed else {
      return facts.reject(.namesNobody("LEI record", at: record.location))
    }
    if let role = record.text(.category).flatMap({ Self.roles[$0] }) { draft.role(role) }
    addStatus(to: &draft)
    _ = facts.state(draft, key: LEI.valid(lei?.text))
  }

  private static let roles = [
    "FUND": "fund", "BRANCH": "branch", "SOLE_PROPRIETOR": "sole proprietor",
    "RESIDENT_GOVERNMENT_ENTITY": "government entity",
    "INTERNATIONAL_ORGANIZATION": "international organisation",
  ]

  /// Former names, trading names, names in other languages and scripts: lists may know the party by any of them.
  private func addNames(to draft: inout PartyDraft) {
    draft.name(record.placed(.legalName))
    for value in record.values(.otherName) { draft.name(value.placed) }
  }

  /// Where it is managed from is where it is; a legal address may be an agent's office.
  private func addPlaces(to draft: inout PartyDraft, log: inout DiagnosticLog) {
    let (seat, headquarters) = (record.record(.legalAddress), record.record(.headquarters))
    let office = headquarters ?? seat
    draft.country(seat?.placed(.country), as: .registeredCountry, log: &log)
    var alreadyReported = DiagnosticLog()
    if headquarters == nil {
      draft.country(seat?.placed(.country), log: &alreadyReported)
    } else {
      draft.country(headquarters?.placed(.country), log: &log)
    }
    let regions = [office, seat].compactMap { $0?.placed(.region) }
    draft.region(regions.first)
    for other in regions.dropFirst() where other.text != regions[0].text {
      draft.note(other.map { "legal address in \($0)" })
    }
    draft.address([
      office?.values(.addressLine).map(\.placed) ?? [],
      [office?.placed(.postcode), office?.placed(.city)],
    ])
  }
}

/// Numbers and statuses.
extension GLEIFEntity {
  /// Its own LEI; of a record withdrawn as a duplicate, the LEI of the same entity that stays.
  private var lei: PlacedText? { isDuplicate ? record.placed(.successor) : record.placed(.lei) }

  private var isDuplicate: Bool {
    record.text(.registrationStatus) == "DUPLICATE" && record.text(.successor) != nil
  }

  private func addIdentifiers(to draft: inout PartyDraft) {
    draft.identifier(lei, scheme: "LEI")
    for value in record.values(.businessRegister) {
      draft.identifier(value.placed, scheme: value.attribute("register"))
    }
    guard let number = record.placed(.authorityNumber) else { return }
    if hasCreditCode(number.text) {
      draft.identifier(number, scheme: "USCC")
    } else {
      draft.identifier(number, scheme: record.text(.authority))
    }
    draft.note(record.placed(.authority)?.map { "register \($0)" })
  }

  /// Chinese numbers prove themselves by their check digit, whichever register is named.
  private func hasCreditCode(_ number: String) -> Bool {
    record.text(.jurisdiction)?.hasPrefix("CN") == true
      && Identifier(scheme: "uscc", text: number).isValid
  }

  /// What became of the entity and of its LEI. Only a duplicate is the same legal person as its successor.
  private func addStatus(to draft: inout PartyDraft) {
    let words = [
      record.text(.registrationStatus).map { "LEI \($0)" }, record.text(.entityStatus).map { "entity \($0)" },
    ].compactMap(\.self)
    let place = (record.placed(.registrationStatus) ?? record.placed(.entityStatus))?.location
    if let place { draft.note(PlacedText(words.joined(separator: ", "), at: place)) }
    if isDuplicate { draft.note(record.placed(.lei)?.map { "also had the LEI \($0), withdrawn" }) }
    for value in record.values(.successor) where !isDuplicate {
      draft.note(value.placed?.map { "succeeded by lei:\($0)" })
    }
    for value in record.values(.successorName) { draft.note(value.placed?.map { "succeeded by \($0)" }) }
    draft.note(record.placed(.otherAuthority)?.map { "register \($0)" })
  }
}
