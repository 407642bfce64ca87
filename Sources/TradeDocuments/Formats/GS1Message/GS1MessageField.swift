/// What the reader of GS1 XML messages takes note of.
package enum GS1MessageField: UInt8, XMLField {
  case message, document, line, party, command
  // Of documents.
  case number, created, type, currency, action, response, order
  // Of lines.
  case lineNumber, quantity, otherQuantity, measure, unit, amount, amountCurrency, credit, lineOrder,
    orderLine
  // Of parties.
  case gln, partyID, otherPartyID, value, valueType, name, organisationName, address, street, city, postcode,
    region, country
  case register, registerNumber, registerType, taxNumber
  // Of items.
  case item, gtin, itemID, otherItemID, description, origin, batch
}
