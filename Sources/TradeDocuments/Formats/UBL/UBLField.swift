/// What the reader of UBL documents takes note of.
package enum UBLField: UInt8, XMLField {
  case document, party, consignment, line, goodsItem, item, manufacturer, attachment, skipped
  // Of documents.
  case number, issueDate, responseCode, orderReference
  // Of lines.
  case quantity, amount, lineNumber, orderLine, lineOrder
  // Of parties.
  case endpoint, partyID, tradingName, legalName, registerNumber, taxScheme, taxNumber, taxKind
  case street, houseNumber, addressLine, city, postcode, region, regionCode, country, countryName
  case siteCountry, registeredCountry
  // Of items.
  case itemName, itemDescription, standardID, sellersID, buyersID, manufacturersID
  case originCountry, originCountryName, originRegion, classification, commodityCode
}
