import SupplyModel

/// FDA Structured Product Labeling (HL7 version 3): drug labels and listings, establishment registrations.
package struct SPLFormat: XMLDocumentFormat {
  package typealias Reading = SPLReading

  package let id = "spl"
  package let summary =
    "FDA Structured Product Labeling: drug labels with their establishments, registrations"
  package let marks = ["urn:hl7-org:v3"]
  package let recordName = "SPL document"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    element == XMLElementName(namespace: "urn:hl7-org:v3", local: "document")
      ? "document of HL7 version 3" : nil
  }
}

/// Reads the SPL documents of a file, as a rule one.
package struct SPLReading: XMLDocumentReading {
  package static var outline: XMLOutline<SPLField> { SPLOutline.outline }

  /// Codes of operations nobody knows, each reported once.
  private var unknownOperations: Set<String> = []

  package var refersBack: Bool { false }

  package init() {}

  package mutating func state(_ record: XMLRecord<SPLField>, into facts: inout DocumentFacts) {
    var document = SPLDocument(record, unknownOperations: unknownOperations)
    document.state(into: &facts)
    unknownOperations = document.cast.unknownOperations
  }
}
