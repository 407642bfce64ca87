import SupplyModel

/// FDA Global Unique Device Identification Database: device records, alone, in a release file or in an extract.
package struct GUDIDFormat: XMLDocumentFormat {
  package typealias Reading = GUDIDReading

  package let id = "gudid"
  package let summary = "FDA GUDID: device records with labeler, packages and registered establishments"
  package let marks = [GUDIDOutline.namespace]
  package let recordName = "device record"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard element.namespace == GUDIDOutline.namespace, ["device", "gudid"].contains(element.local) else {
      return nil
    }
    return "\(element.local) of GUDID"
  }
}

/// Reads the device records of a file. A release has 50,000 of them by a few companies: companies and establishments
/// are stated once each, and nothing else is kept between records.
package struct GUDIDReading: XMLDocumentReading {
  package static var outline: XMLOutline<GUDIDField> { GUDIDOutline.outline }

  private var parties = GUDIDParties()

  package init() {}

  package mutating func state(_ record: XMLRecord<GUDIDField>, into facts: inout DocumentFacts) {
    let device = GUDIDDevice(record)
    facts.begin(device.header(log: &facts.diagnostics))
    let labeler = parties.labeler(of: record, into: &facts)
    guard let product = facts.state(device.draft(log: &facts.diagnostics)) else {
      return facts.reject(.noProduct(at: record.location))
    }
    if labeler == nil { facts.diagnostics.report(.noLabeler(at: record.location)) }
    for value in record.values(.establishment) {
      guard let site = parties.establishment(value, into: &facts),
        var relation = facts.relation(from: site, to: labeler, at: value.location)
      else { continue }
      relation.product = product
      relation.into = product
      facts.append(relation)
    }
    GUDIDPackages(record, device: device, product: product, labeler: labeler).state(into: &facts)
  }
}

extension Diagnostic {
  fileprivate static func noProduct(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-product", .warning, "the device record neither names nor numbers its device", at: location,
      hint: "a device needs an identifier, a brand, a model or a description; the record was not used")
  }

  fileprivate static func noLabeler(at location: SourceLocation) -> Diagnostic {
    Diagnostic("no-party", .warning, "the device record names no company; its device is kept", at: location)
  }
}
