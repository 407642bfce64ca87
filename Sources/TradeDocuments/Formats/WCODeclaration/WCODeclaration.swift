import SupplyModel

/// Customs declarations in the WCO data model: the United Kingdom's CDS, national systems of the EU and others.
package struct WCODeclarationFormat: XMLDocumentFormat {
  package typealias Reading = WCODeclarationReading

  package let id = "customs-wco"
  package let summary = "customs declarations in the WCO data model: CDS and other national systems"
  package let marks = ["urn:wco:datamodel:"]
  package let recordName = "customs declaration"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard let namespace = element.namespace else {
      // Answers of HMRC come without a namespace.
      return element.local == "MetaData" ? "MetaData" : nil
    }
    let isOurs = Self.namespaces.contains(where: namespace.hasPrefix)
    return isOurs ? "\(element.local) in a customs namespace" : nil
  }

  /// Data models of all countries and versions, and HMRC's messages on the movement of declared goods.
  private static let namespaces = [
    "urn:wco:datamodel:", "http://gov.uk/customs/inventoryLinking/",
    "http://www.hmrc.gov.uk/cds/inventorylinking/",
  ]
}

/// Reads the declarations of a file, each one a record; answers and movements hold no goods.
package struct WCODeclarationReading: XMLDocumentReading {
  package static var outline: XMLOutline<WCOField> { WCOOutline.outline }

  package var refersBack: Bool { false }

  package init() {}

  package func state(_ record: XMLRecord<WCOField>, into facts: inout DocumentFacts) {
    if record.field == .declaration {
      WCODocument(record).state(into: &facts)
    } else {
      facts.begin()
      facts.reject(.holdsNoGoods(record.elementName, at: record.location))
    }
  }
}

extension Diagnostic {
  fileprivate static func holdsNoGoods(_ name: String, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      "no-record", .note, "the \(name) is a message about a declaration and holds no goods", at: location,
      hint: "the declaration itself says who supplied what")
  }
}
