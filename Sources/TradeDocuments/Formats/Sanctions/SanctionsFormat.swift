import SupplyModel

/// A published sanctions list among the inputs: recognised, its entries counted, nobody on it taken for a party.
///
/// EntityMatching reads the same files as lists, entry by entry; a party is screened against them when their folder
/// is given with `--lists`.
package struct SanctionsFormat: XMLDocumentFormat {
  package typealias Reading = SanctionsReading

  package let id = "sanctions"
  package let summary =
    "sanctions lists of OFAC, the EU and the UN: counted only, they are given with --lists"
  package let marks = [SanctionsReading.european, SanctionsReading.american] + ["<CONSOLIDATED_LIST"]
  package let recordName = "entry of a sanctions list"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    switch (element.local, element.namespace) {
    case ("sdnList", SanctionsReading.american?), ("sdnList", SanctionsReading.americanOld?):
      "sdnList in OFAC's namespace"
    case ("export", SanctionsReading.european?): "export in the European Commission's namespace"
    case ("CONSOLIDATED_LIST", nil): "CONSOLIDATED_LIST of the UN Security Council"
    default: nil
    }
  }
}

/// Counts the entries of a sanctions list.
package struct SanctionsReading: XMLDocumentReading {
  package enum Field: UInt8, XMLField { case entry }

  static let american = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"
  static let americanOld = "http://tempuri.org/sdnList.xsd"
  static let european = "http://eu.europa.ec/fpi/fsd/export"

  package static let outline = XMLOutline<Field>(
    namespaces: ["us": american, "old": americanOld, "eu": european], attributes: [],
    file: XMLShape(
      [
        "us:sdnList/us:sdnEntry", "old:sdnList/old:sdnEntry", "eu:export/eu:sanctionEntity",
        "CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL", "CONSOLIDATED_LIST/ENTITIES/ENTITY",
      ].map { .record($0, .entry, XMLShape([])) }))

  package init() {}

  package mutating func state(_ record: XMLRecord<Field>, into facts: inout DocumentFacts) { facts.keep() }

  package mutating func finish(into facts: inout DocumentFacts) {
    if facts.recordCount > 0 {
      facts.diagnostics.report(.listAmongInputs(facts.recordCount, facts.document))
    }
  }
}

extension Diagnostic {
  fileprivate static func listAmongInputs(_ entries: Int, _ document: DocumentID) -> Diagnostic {
    Diagnostic(
      "list-among-inputs", .note,
      "a sanctions list of \(entries == 1 ? "1 entry" : "\(entries) entries"): nobody on it is taken for a supplier, nobody was screened against it",
      at: SourceLocation(document: document, line: 1),
      hint: "put it into the folder of lists and give that with --lists")
  }
}
