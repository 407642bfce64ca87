import SupplyModel

/// GS1 EPCIS 1.x and 2.0 in XML: events with their master data, as documents, query results or single events.
package struct EPCISFormat: XMLDocumentFormat {
  package typealias Reading = EPCISReading

  package let id = "epcis"
  package let summary = "GS1 EPCIS 1.x and 2.0 XML: shipping, transformation and other events, master data"
  package let marks = ["urn:epcglobal:epcis"]
  package let recordName = "event and no master data"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    let isOurs = element.namespace?.hasPrefix("urn:epcglobal:epcis") ?? false
    // Answers to queries come without a document around them, and so do questions, which hold no event.
    let isDocument =
      ["EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument"].contains(element.local)
      || element.namespace?.hasPrefix("urn:epcglobal:epcis-query:") == true
    // Single events stand in no namespace or in that of the documents.
    let isEvent = EPCISEvent.Kind(element.local) != nil && (isOurs || element.namespace == nil)
    return isDocument && isOurs || isEvent ? "\(element.local) of EPCIS" : nil
  }
}

/// Reads the events and master data of an XML file.
package struct EPCISReading: XMLDocumentReading {
  package static var outline: XMLOutline<EPCISField> { EPCISOutline.outline }

  private var file = EPCISFile()

  package init() {}

  package mutating func state(_ record: XMLRecord<EPCISField>, into facts: inout DocumentFacts) {
    switch record.field {
    case .header: file.correspondents += EPCISCorrespondent.all(of: record)
    case .vocabulary:
      for subject in EPCISSubject.all(of: record) { file.state(subject, into: &facts) }
    default:
      guard let event = EPCISEvent(record, log: &facts.diagnostics) else { return }
      file.state(event, into: &facts)
    }
  }

  package mutating func finish(into facts: inout DocumentFacts) { file.finish(into: &facts) }
}
