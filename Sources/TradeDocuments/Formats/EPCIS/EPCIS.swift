import SupplyModel

/// GS1 EPCIS 1.x and 2.0 in XML: events with their master data, as documents, query results or single events.
package struct EPCISFormat: DocumentFormat {
  package let id = "epcis"
  package let summary = "GS1 EPCIS 1.x and 2.0 XML: shipping, transformation and other events, master data"

  package init() {}

  package func recognize(_ head: DocumentHead) -> Recognition {
    guard let root = head.root else {
      return head.isUnsoundButNames("urn:epcglobal:epcis") ? .maybe("names the namespace of EPCIS") : .no
    }
    if Self.isEPCIS(root.element) { return .yes("root element \(root.element.local) of EPCIS") }
    guard root.isEnvelope, let inside = root.content.first(where: Self.isEPCIS) else { return .no }
    return .yes("\(inside.local) of EPCIS inside \(root.element.local)")
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    var reader = try XMLReader(source, outline: EPCISOutline.outline)
    var document = EPCISDocument(path: source.path)
    while let record = try reader.next() {
      document.state(record, into: &batch)
    }
    document.finish(&batch)
    batch.diagnostics.merge(reader.diagnostics)
    if batch.records.read == 0 { batch.diagnostics.report(.noRecord("event and no master data", in: source)) }
  }

  private static func isEPCIS(_ name: XMLElementName) -> Bool {
    let isDocument = ["EPCISDocument", "EPCISQueryDocument", "EPCISMasterDataDocument"].contains(name.local)
    let isOurs = name.namespace?.hasPrefix("urn:epcglobal:epcis") ?? false
    // Single events stand in no namespace or in that of the documents.
    return isDocument ? isOurs : EPCISOutline.events.contains(name.local) && (isOurs || name.namespace == nil)
  }
}
