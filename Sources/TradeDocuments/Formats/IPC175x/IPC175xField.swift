/// What the reader of material declarations takes note of; nearly everything is an attribute.
package enum IPC175xField: UInt8, XMLField {
  case declaration, response, request, company, companyID
  case product, productID, subproduct, material, substance, substanceID, deeper
}
