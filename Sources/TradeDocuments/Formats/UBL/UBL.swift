import SupplyModel

/// OASIS UBL 2.0 to 2.5 with Peppol BIS 3, EN 16931 and national profiles; bare or in an envelope.
package struct UBLFormat: XMLDocumentFormat {
  package typealias Reading = UBLReading

  package let id = "ubl"
  package let summary =
    "OASIS UBL 2: invoices, orders, despatch advices, catalogues, transport, customs"
  package let marks = ["urn:oasis:names:specification:ubl:schema:xsd:"]
  package let recordName = "UBL document"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    let own = UBLOutline.documentNamespace.replacing("{name}", with: element.local)
    return element.namespace == own ? "\(element.local) in its UBL 2 namespace" : nil
  }
}

/// Reads the UBL documents of a file, each one a record.
package struct UBLReading: XMLDocumentReading {
  package static var outline: XMLOutline<UBLField> { UBLOutline.outline }

  package init() {}

  package func state(_ record: XMLRecord<UBLField>, into facts: inout DocumentFacts) {
    UBLDocument(record).state(into: &facts)
  }
}
