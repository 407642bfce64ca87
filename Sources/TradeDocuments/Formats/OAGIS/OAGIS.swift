import SupplyModel

/// Business object documents of OAGIS 8 to 10: a verb and a noun, `ProcessPurchaseOrder`.
package struct OAGISFormat: XMLDocumentFormat {
  package typealias Reading = OAGISReading

  package let id = "oagis"
  package let summary = "OAGIS business object documents: purchase orders, invoices, shipments, quotes"
  package let marks = ["http://www.openapplications.org/oagis"]
  package let recordName = "OAGIS message"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard let namespace = element.namespace, namespace.hasPrefix(marks[0]) else { return nil }
    return OAGISVerb.of(element.local) == nil ? nil : "\(element.local), an OAGIS message"
  }
}

/// Reads the nouns of a message, each one a record.
package struct OAGISReading: XMLDocumentReading {
  package static var outline: XMLOutline<OAGISField> { OAGISOutline.outline }

  package init() {}

  package func state(_ record: XMLRecord<OAGISField>, into facts: inout DocumentFacts) {
    let verb = OAGISVerb(record.record(.verb))
    for noun in record.records(.noun) { OAGISDocument(noun, verb).state(into: &facts) }
  }
}
