import SupplyModel

/// cXML 1.0 to 1.2: orders, confirmations, ship notices, receipts, invoices, punch-out, quotes, catalogues.
package struct CXMLFormat: XMLDocumentFormat {
  package typealias Reading = CXMLReading

  package let id = "cxml"
  package let summary = "cXML: orders, confirmations, ship notices, receipts, invoices, quotes, catalogues"
  /// A message sent with attachments has a MIME header in front, so it is no XML.
  package let marks = ["<cXML", "<cxml", "/cXML.dtd\"", "/InvoiceDetail.dtd\"", "/Fulfill.dtd\""]
  package let recordName = "cXML document"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard element.namespace == nil else { return nil }
    if element.local.lowercased() == "cxml" { return element.local }
    return CXMLOutline.parts.contains(element.local) ? "\(element.local), a part of cXML" : nil
  }
}

/// Reads the cXML documents of a file, each one a record; DTDs they refer to are never fetched.
package struct CXMLReading: XMLDocumentReading {
  package static var outline: XMLOutline<CXMLField> { CXMLOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<CXMLField>, into facts: inout DocumentFacts) {
    switch record.field {
    case .document: CXMLDocument(record).state(into: &facts)
    case .index: CXMLCatalogue(record).state(into: &facts)
    default:
      facts.begin()
      facts.reject(.namesNoParty(record.elementName, at: record.location))
    }
  }
}
