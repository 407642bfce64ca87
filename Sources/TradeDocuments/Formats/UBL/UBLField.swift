/// What the reader of UBL documents takes note of.
enum UBLField: UInt8, XMLField {
  case document, party, consignment, line, goodsItem, item, manufacturer, attachment, skipped
  // Of documents.
  case number, issueDate, responseCode
  // Of lines.
  case quantity, amount
  // Of parties.
  case endpoint, partyID, tradingName, legalName, registerNumber, taxScheme, taxNumber, taxKind
  case street, houseNumber, city, postcode, region, regionCode, country, countryName
  case siteCountry, registeredCountry
  // Of items.
  case itemName, itemDescription, standardID, sellersID, manufacturersID
  case originCountry, originCountryName, originRegion, classification, commodityCode
}
