/// What the reader of device records takes note of.
package enum GUDIDField: UInt8, XMLField {
  case device, identifier, gmdn, productClass
  // Of device records.
  case recordKey, version, versionDate, publishDate, company, duns, brand, model, catalog, description, status
  case isKit, isCombination, hasLatex, hasNoLatex, isSterile, submission, establishment
  // Of identifiers.
  case number, kind, agency, contained, quantity, packageType, packageStatus
  // Of classes.
  case gmdnCode, gmdnName, classCode, className
}
