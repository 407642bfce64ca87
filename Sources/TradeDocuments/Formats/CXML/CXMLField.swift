/// What the reader of cXML documents takes note of.
package enum CXMLField: UInt8, XMLField {
  case document, index, fragment, message, request, from, to, credential, supplierID
  // Of messages.
  case head, group, orderReference, payload, line, status, detail
  // Of parties.
  case contact, partner, shipTo, billTo, identity, name, reference, street, city, state, postcode, country
  case carrier
  // Of lines and items.
  case supplierPart, buyerPart, partReference, description, classification, manufacturerPart, manufacturer
  case standardNumber, origin, batch, extrinsic, unit, price, priceBasis, subtotal, labour, service
}
