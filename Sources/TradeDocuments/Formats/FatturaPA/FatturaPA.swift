import SupplyModel

/// FatturaPA 1.0 to 1.2, the electronic invoice of Italy, with the simplified one; bare or in an envelope.
package struct FatturaPAFormat: XMLDocumentFormat {
  package typealias Reading = FatturaPAReading

  package let id = "fatturapa"
  package let summary = "FatturaPA: electronic invoices of Italy, ordinary and simplified"
  package let marks = ["/docs/xsd/fatture/v1.", "/sdi/fatturapa/v1."]
  package let recordName = "body of an invoice"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard FatturaPAOutline.roots.contains(element.local) else { return nil }
    guard let namespace = element.namespace else { return "\(element.local) without its namespace" }
    return namespace.contains("/fattur") ? "\(element.local) in a FatturaPA namespace" : nil
  }
}

/// Reads the bodies of an invoice file: each is an invoice of its own, all share one header.
package struct FatturaPAReading: XMLDocumentReading {
  package static var outline: XMLOutline<FatturaPAField> { FatturaPAOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<FatturaPAField>, into facts: inout DocumentFacts) {
    let header = record.record(.header)
    for body in record.records(.body) { FatturaPAInvoice(header, body).state(into: &facts) }
  }
}
