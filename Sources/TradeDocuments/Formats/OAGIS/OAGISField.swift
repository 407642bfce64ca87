/// What the reader of OAGIS messages takes note of.
package enum OAGISField: UInt8, XMLField {
  case area, verb, action, noun, header, line, item, party
  // Of headers and lines.
  case number, date, order, orderLine, lineNumber, quantity, amount
  // Of parties.
  case name, identifier, duns, tax, street, city, postcode, region, country
  // Of items.
  case description, ownNumber, supplierNumber, customerNumber, manufacturerNumber, tradeItem, origin, code
}
