/// What stands in a trade item.
extension GDSNOutline {
  static let identity: [XMLRule<GDSNField>] = [
    .value("gtin", .gtin),
    .value("tradeItemIdentification/gtin", .gtin),
    .value("additionalTradeItemIdentification", .additionalID),
    .record("tradeItemIdentification/additionalTradeItemIdentification", .additionalID, additionalID),
    .value("nextLowerLevelTradeItemInformation/childTradeItem/gtin", .child),
    .value("nextLowerLevelTradeItemInformation/childTradeItem/tradeItemIdentification/gtin", .child),
  ]

  private static let additionalID = shape([
    .value("additionalTradeItemIdentificationValue", .additionalIDText),
    .value("additionalTradeItemIdentificationType", .additionalIDType),
  ])

  /// Release 3 puts the language into an attribute, release 2 into an element beside the text.
  static let names: [XMLRule<GDSNField>] =
    modernNames.map {
      $0.below("tradeItemInformation/extension/tradeItemDescriptionModule/tradeItemDescriptionInformation")
    } + classicNames.map { $0.below("tradeItemInformation/tradeItemDescriptionInformation") }

  private static let modernNames: [XMLRule<GDSNField>] = [
    .value("tradeItemDescription", .description),
    .value("descriptionShort", .shortDescription),
    .value("functionalName", .functionalName),
    .value("brandNameInformation/brandName", .brand),
  ]

  private static let classicNames: [XMLRule<GDSNField>] = [
    .record("tradeItemDescription", .localDescription, wording),
    .record("descriptionShort/description", .localShortDescription, wording),
    .record("functionalName/description", .localFunctionalName, wording),
    .value("brandName", .brand),
  ]

  private static let wording = shape([
    .value("language/languageISOCode", .language), .value("text", .text), .value("shortText", .text),
  ])

  static let classes: [XMLRule<GDSNField>] = [
    .value("gdsnTradeItemClassification/gpcCategoryCode", .brick),
    .value("gdsnTradeItemClassification/gpcCategoryName", .brickName),
    .record("gdsnTradeItemClassification/additionalTradeItemClassification", .otherClass, otherClass),
    .value("tradeItemInformation/classificationCategoryCode/classificationCategoryCode", .brick),
    .value("tradeItemInformation/classificationCategoryCode/classificationCategoryName", .brickName),
    .record("//importClassification", .importClass, importClass),
  ]

  private static let otherClass = shape([
    .value("additionalTradeItemClassificationSystemCode", .classSystem),
    .value("additionalTradeItemClassificationValue/additionalTradeItemClassificationCodeValue", .classCode),
  ])

  private static let importClass = shape([
    .value("importClassificationTypeCode", .importClassType),
    .value("importClassificationType", .importClassType),
    .value("importClassificationValue", .importClassCode),
  ])

  static let contents: [XMLRule<GDSNField>] = [
    .record("//placeOfProductActivity", .place, place),
    .record("//tradeItemCountryOfOrigin", .origin, country),
    .record("//foodAndBeverageIngredient", .ingredient, content),
    .record("//textileMaterialComposition", .material, content),
    .record("//certificationInformation", .certification, certification),
  ]

  private static let place = shape([
    .record("countryOfOrigin", .origin, country), .value("countryOfOriginStatement", .originStatement),
  ])

  private static let country = shape([
    .value("countryCode", .country), .value("countryISOCode", .country),
    .value("countrySubdivisionCode", .originRegion),
  ])

  private static let content = shape([
    .value("ingredientName", .contentName),
    .value("materialContent", .contentName),
    .record("ingredientPlaceOfActivity/countryOfOrigin", .origin, country),
    .record("materialCountryOfOrigin", .origin, country),
  ])

  private static let certification = shape([
    .value("certificationAgency", .certifier),
    .value("certificationStandard", .standard),
    .value("certification/certificationValue", .certificate),
  ])
}
