import SupplyModel

/// UN/CEFACT Cross Industry documents: Factur-X, ZUGFeRD 1 and 2, XRechnung in CII, Order-X; bare or in an envelope.
package struct CIIFormat: XMLDocumentFormat {
  package typealias Reading = CIIReading

  package let id = "cii"
  package let summary =
    "UN/CEFACT Cross Industry Invoice and Order: Factur-X, ZUGFeRD 1 and 2, XRechnung, Order-X"
  package let marks = [
    "urn:un:unece:uncefact:data:standard:CrossIndustry", "urn:ferd:CrossIndustryDocument:",
    "urn:un:unece:uncefact:data:SCRDMCCBDACI",
  ]
  package let recordName = "cross industry document"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard CIIKind.roots.contains(element.local), let namespace = element.namespace,
      namespace.hasPrefix("urn:un:unece:uncefact:data:") || namespace.hasPrefix("urn:ferd:")
    else { return nil }
    let isOld = namespace.hasPrefix("urn:ferd:")
    return "\(element.local) in its \(isOld ? "ZUGFeRD 1" : "UN/CEFACT") namespace"
  }
}

/// Reads the cross industry documents of a file, each one a record.
package struct CIIReading: XMLDocumentReading {
  package static var outline: XMLOutline<CIIField> { CIIOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<CIIField>, into facts: inout DocumentFacts) {
    CIIDocument(record).state(into: &facts)
  }
}
