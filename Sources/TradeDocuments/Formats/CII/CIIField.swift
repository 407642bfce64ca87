/// What the reader of cross industry documents takes note of.
package enum CIIField: UInt8, XMLField {
  case document, party, line, product, component, manufacturer, address, attachment
  // Of documents.
  case number, typeCode, purpose, status, issueDate, order, currency, total
  // Of lines.
  case lineNumber, parentLine, lineStatus, lineReason, amount, orderLine, lineOrder
  case billed, requested, agreed, despatched
  // Of parties.
  case partyID, globalID, name, tradingName, registerNumber, endpoint, taxNumber
  case street, addressLine, postcode, city, region, regionCode, country, countryName
  // Of products.
  case productName, description, standardID, sellersID, buyersID, makersID, batch, classification
  case originCountry, originCountryName
}
