/// What the reader of customs declarations takes note of.
package enum WCOField: UInt8, XMLField {
  case declaration, answer, shipment, item, party
  // Of declarations.
  case function, type, reference, number, accepted, issued
  // Of parties.
  case name, identifier, line, city, postcode, country, region, role
  // Of goods.
  case description, classification, classCode, classKind, netMass
  case charge, customsValue, statisticalValue, origin, originCountry, originKind, originRegion
  case document, documentNumber, documentType, documentCategory
}
