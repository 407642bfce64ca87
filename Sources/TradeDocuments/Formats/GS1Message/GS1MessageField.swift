/// What the reader of GS1 XML messages takes note of.
package enum GS1MessageField: UInt8, XMLField {
  case message, document, line, party
  // Of documents.
  case number, created, type, currency, action, response, order
  // Of lines.
  case lineNumber, quantity, otherQuantity, amount, credit, lineOrder, orderLine
  // Of parties.
  case gln, partyID, name, organisationName, address, street, city, postcode, region, country
  case register, registerNumber, registerType, taxNumber
  // Of items.
  case item, gtin, itemID, description, origin, batch
}
