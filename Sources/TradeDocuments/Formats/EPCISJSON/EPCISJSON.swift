import SupplyModel

/// GS1 EPCIS 2.0 in JSON and JSON-LD: documents, query results, single events and lists of them. What events mean
/// is what they mean in XML.
package struct EPCISJSONFormat: DocumentFormat {
  package let id = "epcis-json"
  package let summary = "GS1 EPCIS 2.0 JSON-LD: shipping, transformation and other events, master data"

  package init() {}

  package func recognize(_ head: DocumentHead) -> Recognition {
    // A context of one's own may be long.
    guard let sign = EPCISJSONSign(head.bytes) ?? EPCISJSONSign(head.farBytes) else { return .no }
    return .yes("JSON with \(sign.words)")
  }

  package func read(_ source: DocumentSource, into batch: inout StatementBatch) throws(UnreadableDocument) {
    var facts = DocumentFacts(of: source, into: batch)
    defer { batch = facts.batch }
    var reader = try JSONReader(source)
    let root = try reader.read()
    for diagnostic in reader.diagnostics { facts.diagnostics.report(diagnostic) }
    let content = EPCISJSONContent(root)
    var file = EPCISFile()
    file.correspondents = content.correspondents
    for subject in content.subjects { file.state(subject, into: &facts) }
    for value in content.events {
      guard let event = EPCISEvent(value, log: &facts.diagnostics) else {
        facts.begin()
        facts.reject(.noEvent(value))
        continue
      }
      file.state(event, into: &facts)
    }
    file.finish(into: &facts)
    if facts.recordCount == 0 { facts.diagnostics.report(.noRecord("event and no master data", in: source)) }
  }
}

extension Diagnostic {
  /// Something in a list of events that no version of EPCIS knows.
  fileprivate static func noEvent(_ value: JSONValue) -> Diagnostic {
    Diagnostic(
      "unknown-event", .warning, "the list of events holds something that is no event of EPCIS",
      at: value.location, excerpt: value.type ?? value.excerpt,
      hint: "events have a 'type' such as ObjectEvent; this one was not used")
  }
}
