/// What the reader of ASYCUDA declarations takes note of.
package enum ASYCUDAField: UInt8, XMLField {
  case declaration, trader, item, attached
  // Of declarations.
  case reference, registration, registered, declared, currency, origin
  // Of traders.
  case code, name
  // Of items.
  case commercialDescription, tariffDescription, commodity, precision, originCountry, originRegion
  case invoiced, price, itemCurrency, netMass, unit, unitCode, unitQuantity, documentCode, documentNumber
}
