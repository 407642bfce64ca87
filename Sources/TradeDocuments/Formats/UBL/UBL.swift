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
    guard let namespace = element.namespace, Self.isNamespace(namespace, ofDocument: element.local) else {
      return nil
    }
    return "\(element.local) in its UBL 2 namespace"
  }

  /// Compared in place: every XML document of a run is asked.
  private static func isNamespace(_ namespace: String, ofDocument name: String) -> Bool {
    let (before, after) = ("urn:oasis:names:specification:ubl:schema:xsd:", "-2")
    let rest = namespace.utf8.dropFirst(before.utf8.count)
    return namespace.utf8.starts(with: before.utf8) && rest.starts(with: name.utf8)
      && rest.dropFirst(name.utf8.count).elementsEqual(after.utf8)
  }
}

/// Reads the UBL documents of a file, each one a record.
package struct UBLReading: XMLDocumentReading {
  package static var outline: XMLOutline<UBLField> { UBLOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<UBLField>, into facts: inout DocumentFacts) {
    UBLDocument(record).state(into: &facts)
  }
}
