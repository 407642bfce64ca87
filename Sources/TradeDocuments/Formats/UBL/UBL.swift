import SupplyModel

/// OASIS UBL 2.0 to 2.5 with Peppol BIS 3, EN 16931 and national profiles; bare or in an envelope.
package struct UBLFormat: DocumentFormat {
  package let id = "ubl"
  package let summary =
    "OASIS UBL 2: invoices, orders, despatch advices, catalogues, transport, customs"

  package init() {}

  package func recognize(_ head: DocumentHead) -> Recognition {
    guard let root = head.root else {
      return head.isUnsoundButNames("urn:oasis:names:specification:ubl:schema:xsd:")
        ? .maybe("names the namespace of UBL 2") : .no
    }
    if Self.isDocument(root.element) {
      return .yes("root element \(root.element.local) in its UBL 2 namespace")
    }
    guard root.isEnvelope, let inside = root.content.first(where: Self.isDocument) else { return .no }
    return .yes("\(inside.local) in its UBL 2 namespace inside \(root.element.local)")
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    var reader = try XMLReader(source, outline: UBLOutline.outline)
    var parties = DocumentParties()
    while let record = try reader.next() {
      var document = UBLDocument(record, path: source.path, number: UInt32(batch.records.read))
      document.state(into: &batch, parties: &parties)
    }
    batch.diagnostics.merge(reader.diagnostics)
    if batch.records.read == 0 { batch.diagnostics.report(.noRecord("UBL document", in: source)) }
  }

  private static func isDocument(_ name: XMLElementName) -> Bool {
    name.namespace == UBLOutline.documentNamespace.replacing("{name}", with: name.local)
  }
}
