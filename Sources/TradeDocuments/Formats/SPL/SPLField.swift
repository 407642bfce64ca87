/// What the reader of SPL documents takes note of.
package enum SPLField: UInt8, XMLField {
  case document, entity, organisation, operation, listing, product, ingredient, part, event, approval, skipped
  // Of documents.
  case kind, setID, version, effectiveTime
  // Of organisations.
  case identifier, name, tradingName, street, city, state, postcode, country
  // Of operations.
  case operationCode, productCode, licence, performer
  // Of products.
  case code, form, genericName, productClass, model, sourceCode, packageCode
  case approvalNumber, approvalCategory, marketingStatus, marketingStart, marketingEnd
  // Of ingredients.
  case substanceCode, substanceName
}
