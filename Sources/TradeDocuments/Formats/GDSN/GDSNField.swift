/// What the reader of GDSN messages takes note of.
package enum GDSNField: UInt8, XMLField {
  case notification, registeredParty, item
  // Of notifications.
  case number, created, recipient, sourcePool
  // Of parties.
  case informationProvider, brandOwner, manufacturer, otherParty
  case gln, name, partyID, roleCode, isActive, highestLevel
  case address, addressName, street, city, postcode, region, regionCode, country
  // Of items.
  case gtin, child, state, additionalID, additionalIDText, additionalIDType
  case description, shortDescription, functionalName, brand
  case localDescription, localShortDescription, localFunctionalName, language, text
  case brick, brickName, otherClass, classSystem, classCode
  case place, origin, originRegion, originStatement, importClass, importClassType, importClassCode
  case ingredient, material, contentName
  case certification, certifier, standard, certificate
}
