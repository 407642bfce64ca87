/// Where in an SPL document what is found, as in the SPL implementation guide; names of the schemas before 2009
/// (`manufacturedMedicine`, `activeIngredient`) beside those of today.
///
/// The narrative is skipped unread, and so are contact persons.
enum SPLOutline {
  /// Any number of documents, bare or in an envelope.
  static let outline = XMLOutline<SPLField>(
    namespaces: ["h": "urn:hl7-org:v3"],
    attributes: ["root", "extension", "code", "codeSystem", "displayName", "value", "classCode"],
    file: XMLShape([.record("//h:document", .document, document)]))

  static let document = XMLShape<SPLField>([
    .presence("h:code", .kind),
    .presence("h:setId", .setID),
    .presence("h:versionNumber", .version),
    .presence("h:effectiveTime", .effectiveTime),
    .record("h:author/h:assignedEntity", .entity, entity(levels: 5)),
    .record("//h:manufacturedProduct", .listing, listing),
    .presence("//h:text", .skipped),
  ])
}

/// Organisations, nested: labeler, registrant, establishments, their agents and importers.
extension SPLOutline {
  /// One organisation and what it does, with those it names in turn.
  private static func entity(levels: Int) -> XMLShape<SPLField> {
    let inner: [XMLRule<SPLField>] =
      levels > 1 ? [.record("h:assignedEntity", .entity, entity(levels: levels - 1))] : []
    let organisation = XMLShape(organisationRules + inner)
    return XMLShape([
      .record("h:representedOrganization", .organisation, organisation),
      .record("h:assignedOrganization", .organisation, organisation),
      .record("h:performance/h:actDefinition", .operation, operation),
    ])
  }

  private static let organisationRules: [XMLRule<SPLField>] = [
    .presence("h:id", .identifier),
    .value("h:name", .name),
    .value("h:asNamedEntity/h:name", .tradingName),
    .value("h:addr/h:streetAddressLine", .street),
    .value("h:addr/h:city", .city),
    .value("h:addr/h:state", .state),
    .value("h:addr/h:postalCode", .postcode),
    .value("h:addr/h:country", .country),
  ]

  private static let operation = XMLShape<SPLField>([
    .presence("h:code", .operationCode),
    .presence("h:product/h:manufacturedProduct/h:manufacturedMaterialKind/h:code", .productCode),
    .presence("h:subjectOf/h:approval/h:id", .licence),
  ])
}

/// Products as listed.
extension SPLOutline {
  private static let listing = XMLShape<SPLField>(
    [
      .record("h:manufacturedProduct", .product, product(parts: 2)),
      .record("h:manufacturedMedicine", .product, product(parts: 2)),
    ] + marketing)

  private static let marketing: [XMLRule<SPLField>] = [
    .record("h:subjectOf/h:approval", .approval, approval),
    .presence("h:subjectOf/h:marketingAct/h:statusCode", .marketingStatus),
    .presence("h:subjectOf/h:marketingAct/h:effectiveTime/h:low", .marketingStart),
    .presence("h:subjectOf/h:marketingAct/h:effectiveTime/h:high", .marketingEnd),
  ]

  private static let approval = XMLShape<SPLField>([
    .presence("h:id", .approvalNumber),
    .presence("h:code", .approvalCategory),
  ])

  /// - Parameter parts: how deep kits may hold kits.
  private static func product(parts: Int) -> XMLShape<SPLField> {
    var rules: [XMLRule<SPLField>] = [
      .presence("h:code", .code),
      .value("h:name", .name),
      .presence("h:formCode", .form),
      .value("h:asEntityWithGeneric/h:genericMedicine/h:name", .genericName),
      .presence("h:asSpecializedKind/h:generalizedMaterialKind/h:code", .productClass),
      .presence("h:asIdentifiedEntity/h:id", .model),
      .presence("h:asEquivalentEntity/h:definingMaterialKind/h:code", .sourceCode),
      .record("//h:productEvent", .event, event),
    ]
    rules += packages + ingredients
    if parts > 0 { rules.append(.record("h:part", .part, part(product(parts: parts - 1)))) }
    return XMLShape(rules)
  }

  private static func part(_ product: XMLShape<SPLField>) -> XMLShape<SPLField> {
    XMLShape(
      [.record("h:partProduct", .product, product), .record("h:partMedicine", .product, product)] + marketing)
  }

  /// A box in a carton in a case: each has a code of its own.
  private static let packages: [XMLRule<SPLField>] = ["Product", "Medicine"].flatMap { kind in
    (1...6).map { depth in
      let path = [String](repeating: "h:asContent/h:containerPackaged\(kind)", count: depth)
      return .presence(path.joined(separator: "/") + "/h:code", .packageCode)
    }
  }

  private static let ingredients: [XMLRule<SPLField>] =
    [("ingredient", "ingredient"), ("activeIngredient", "active"), ("inactiveIngredient", "inactive")].map {
      element, prefix in
      let substances = ["ingredientSubstance", prefix + "IngredientSubstance"]
      let rules: [XMLRule<SPLField>] = substances.flatMap {
        [.presence("h:\($0)/h:code", .substanceCode), .value("h:\($0)/h:name", .substanceName)]
      }
      return .record("h:\(element)", .ingredient, XMLShape(rules))
    }

  /// Who made a lot, in reports of lots.
  private static let event = XMLShape<SPLField>([
    .presence("h:code", .operationCode),
    .presence("h:performer/h:assignedEntity/h:representedOrganization/h:id", .performer),
  ])
}
