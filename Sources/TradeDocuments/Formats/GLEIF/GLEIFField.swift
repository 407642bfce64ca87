/// What the reader of LEI publications takes note of.
package enum GLEIFField: UInt8, XMLField {
  case entity, relationship, exception
  // Of entities.
  case lei, legalName, otherName, legalAddress, headquarters
  case authority, otherAuthority, authorityNumber, businessRegister
  case jurisdiction, category, entityStatus, successor, successorName
  // Of addresses.
  case addressLine, city, region, country, postcode
  // Of relationships.
  case start, end, nodeID, nodeType, type, status, period, periodStart, periodEnd, periodType
  case quantifier, amount, units
  // Of exceptions.
  case exceptionCategory, exceptionReason
  // Of the registration of any record.
  case registrationStatus, updated, validation
}
