/// Where in a material declaration what is found.
///
/// Not named, so never read: contacts, authorizers, legal statements, queries, thresholds, and all amounts: they
/// come in milligrams, grams, parts per million and percent, and no fact of ours needs them.
enum IPC175xOutline {
  /// How deep components of components are followed.
  static let depth = 12

  static let outline = XMLOutline<IPC175xField>(
    namespaces: [:],
    attributes: [
      "date", "mode", "name", "identity", "authority", "itemName", "itemNumber", "manufacturingSite",
      "version",
      "requesterItemName", "requesterItemNumber", "materialGroupName",
    ],
    file: XMLShape([
      .record(
        "//*:MainDeclaration", .declaration,
        XMLShape([
          .record("*:BusinessInfo/*:Response", .response, business("SupplyCompany")),
          .record("*:BusinessInfo/*:Request", .request, business("RequestCompany")),
          .record("*:Product", .product, product(depth)),
        ]))
    ]))

  private static func business(_ company: String) -> XMLShape<IPC175xField> {
    let number = XMLRule<IPC175xField>.presence("*:CompanyID", .companyID)
    return XMLShape([.record("*:\(company)", .company, XMLShape([number])), number])
  }

  private static func product(_ depth: Int) -> XMLShape<IPC175xField> {
    let component: XMLRule<IPC175xField> =
      depth > 0
      ? .record("*:SubProduct", .subproduct, product(depth - 1)) : .presence("*:SubProduct", .deeper)
    return XMLShape([
      .presence("*:ProductID", .productID),
      component,
      .record("*:MaterialInfo/*:HomogeneousMaterialList/*:HomogeneousMaterial", .material, material),
    ])
  }

  private static let material = XMLShape<IPC175xField>([
    .record("*:SubstanceCategoryList/*:SubstanceCategory/*:Substance", .substance, substance),
    .record("*:SubstanceCategory/*:Substance", .substance, substance),
  ])

  private static let substance = XMLShape<IPC175xField>([.presence("*:SubstanceID", .substanceID)])
}
