import SupplyModel

/// The publications of the LEI system: who is who (LEI-CDF), who owns whom (RR-CDF), and why a parent is not
/// reported (Reporting Exceptions); full files, deltas and extracts.
package struct GLEIFFormat: XMLDocumentFormat {
  package typealias Reading = GLEIFReading

  package let id = "gleif"
  package let summary = "GLEIF: legal entities, who owns whom, why a parent is not reported"
  /// Version 1.0 was the Regulatory Oversight Committee's.
  package let marks = ["gleif.org/data/schema/", "leiroc.org/data/schema/"]
  package let recordName = "LEI record, relationship or reporting exception"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    guard let content = Self.contents[element.local], let namespace = element.namespace,
      marks.contains(where: namespace.contains)
    else { return nil }
    return "\(element.local), \(content) of the LEI system"
  }

  private static let contents = [
    "LEIData": "entities", "LEIRecord": "an entity",
    "RelationshipData": "relationships", "RelationshipRecord": "a relationship",
    "ReportingExceptionData": "reporting exceptions",
  ]
}

/// Reads one record after the other; what is kept between them is which entities have a direct parent.
package struct GLEIFReading: XMLDocumentReading {
  package static var outline: XMLOutline<GLEIFField> { GLEIFOutline.outline }

  private var parents = GLEIFParents()

  package var refersBack: Bool { parents.holdsRelations }

  package init() {}

  package mutating func state(_ record: XMLRecord<GLEIFField>, into facts: inout DocumentFacts) {
    switch record.field {
    case .entity: GLEIFEntity(record).state(into: &facts)
    case .relationship: GLEIFRelationship(record).state(into: &facts, parents: &parents)
    case .exception: GLEIFException(record).state(into: &facts)
    default: break
    }
  }

  package mutating func finish(into facts: inout DocumentFacts) { parents.stateUltimate(into: &facts) }
}

/// Legal entity identifiers as records write them.
enum LEI {
  /// The text itself when its check digits are right, so that it may stand for one entity in the file; else nil.
  static func valid(_ text: String?) -> String? {
    text.flatMap { Identifier(scheme: "lei", value: $0).isValid ? $0 : nil }
  }
}
