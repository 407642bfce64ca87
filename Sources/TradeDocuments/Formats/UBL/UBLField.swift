/// What the reader of UBL documents takes note of.
package enum UBLField: UInt8, XMLField {
  case document, party, consignment, delivery, line, substitute, part, goodsItem, item, manufacturer, address,
    site
  case attachment, skipped
  // Of documents.
  case number, issueDate, typeCode, responseCode, accepted, orderReference
  // Of lines.
  case quantity, rejected, amount, lineNumber, lineStatus, lineAction, orderLine, lineOrder
  // Of parties.
  case endpoint, partyID, tradingName, legalName, registerNumber, taxScheme, taxNumber, taxKind
  case street, houseNumber, addressLine, city, postcode, region, regionCode, country, countryName
  case registeredCountry, placeName, personalName
  // Of items.
  case itemName, itemDescription, standardID, sellersID, buyersID, manufacturersID
  case originCountry, originCountryName, originRegion, classification, commodityCode
}
