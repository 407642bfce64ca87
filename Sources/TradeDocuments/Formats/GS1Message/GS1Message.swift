import SupplyModel

/// GS1 XML 2 and 3 business messages, the successors of EANCOM: orders, despatch advices, receiving advices, invoices.
package struct GS1MessageFormat: XMLDocumentFormat {
  package typealias Reading = GS1MessageReading

  package let id = "gs1-xml"
  package let summary = "GS1 XML 2 and 3: orders, order responses, despatch and receiving advices, invoices"
  package let marks = ["urn:gs1:ecom:"] + GS1MessageOutline.classicNamespaces
  package let recordName = "order, response, advice or invoice"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    if let namespace = element.namespace, GS1MessageOutline.classicNamespaces.contains(namespace) {
      return "\(element.local) of GS1 XML 2"
    }
    guard let namespace = element.namespace, namespace.hasPrefix("urn:gs1:ecom:"),
      element.local.hasSuffix("Message")
    else { return nil }
    return "\(element.local) of GS1 XML"
  }
}

/// Reads messages; every document in one is a record.
package struct GS1MessageReading: XMLDocumentReading {
  package static var outline: XMLOutline<GS1MessageField> { GS1MessageOutline.outline }

  package init() {}

  package func state(_ message: XMLRecord<GS1MessageField>, into facts: inout DocumentFacts) {
    // Release 2 says beside the document what is to be done with it.
    let isDeleted = message.first(.command)?.attribute("type")?.uppercased() == "DELETE"
    for record in message.field == .document ? [message] : message.records(.document) {
      guard let kind = GS1MessageKind.named(record.elementName) else { continue }
      GS1MessageDocument(record, kind, isDeleted: isDeleted).state(into: &facts)
    }
  }
}
