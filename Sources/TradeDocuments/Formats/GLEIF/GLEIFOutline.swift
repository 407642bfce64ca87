/// Where in the publications of the LEI system what is found, in every version: only their namespaces differ, and a
/// few names of version 1.0.
///
/// Not named, so never read: headers (their record count is that of the whole, also in an extract), extensions with
/// geocodes, BIC and other codes, other addresses, legal forms, events.
enum GLEIFOutline {
  static let outline = XMLOutline<GLEIFField>(
    namespaces: [:], attributes: ["register"], file: XMLShape(records.map(\.inAnyNamespace)))

  private static let records: [XMLRule<GLEIFField>] = [
    .record("//LEIRecord", .entity, entity),
    .record("//RelationshipRecord", .relationship, relationship),
    .record("//Exception", .exception, exception),
  ]

  private static func shape(_ rules: [XMLRule<GLEIFField>]) -> XMLShape<GLEIFField> {
    XMLShape(rules.map(\.inAnyNamespace))
  }

  private static let registration: [XMLRule<GLEIFField>] = [
    .value("Registration/RegistrationStatus", .registrationStatus),
    .value("Registration/LastUpdateDate", .updated),
    .value("Registration/ValidationSources", .validation),
  ]

  private static let entity = shape(
    [
      .value("LEI", .lei),
      .value("Entity/LegalName", .legalName),
      .value("Entity/OtherEntityNames/OtherEntityName", .otherName),
      .value("Entity/TransliteratedOtherEntityNames/TransliteratedOtherEntityName", .otherName),
      .record("Entity/LegalAddress", .legalAddress, address),
      .record("Entity/HeadquartersAddress", .headquarters, address),
      .value("Entity/RegistrationAuthority/RegistrationAuthorityID", .authority),
      .value("Entity/RegistrationAuthority/OtherRegistrationAuthorityID", .otherAuthority),
      .value("Entity/RegistrationAuthority/RegistrationAuthorityEntityID", .authorityNumber),
      .value("Entity/BusinessRegisterEntityID", .businessRegister),
      .value("Entity/LegalJurisdiction", .jurisdiction),
      .value("Entity/EntityCategory", .category),
      .value("Entity/EntityStatus", .entityStatus),
      .value("Entity/SuccessorEntity/SuccessorLEI", .successor),
      .value("Entity/SuccessorEntity/SuccessorEntityName", .successorName),
    ] + registration)

  private static let address = shape(
    ["FirstAddressLine", "AdditionalAddressLine", "Line1", "Line2", "Line3", "Line4"].map {
      .value($0, .addressLine)
    } + [
      .value("City", .city),
      .value("Region", .region),
      .value("Country", .country),
      .value("PostalCode", .postcode),
    ])

  private static let relationship = shape(
    [
      .record("Relationship/StartNode", .start, node),
      .record("Relationship/EndNode", .end, node),
      .value("Relationship/RelationshipType", .type),
      .value("Relationship/RelationshipStatus", .status),
      .record("Relationship/RelationshipPeriods/RelationshipPeriod", .period, period),
      .record("Relationship/RelationshipQuantifiers/RelationshipQuantifier", .quantifier, quantifier),
    ] + registration)

  private static let node = shape([.value("NodeID", .nodeID), .value("NodeIDType", .nodeType)])

  private static let period = shape([
    .value("StartDate", .periodStart), .value("EndDate", .periodEnd), .value("PeriodType", .periodType),
  ])

  private static let quantifier = shape([
    .value("QuantifierAmount", .amount), .value("QuantifierUnits", .units),
  ])

  private static let exception = shape([
    .value("LEI", .lei),
    .value("ExceptionCategory", .exceptionCategory),
    .value("ExceptionReason", .exceptionReason),
  ])
}
