import SupplyModel

/// A published sanctions list among the inputs: recognised, its entries counted, nobody on it taken for a party.
///
/// EntityMatching reads the same files as lists, entry by entry; a party is screened against them when their folder
/// is given with `--lists`.
package struct SanctionsFormat: XMLDocumentFormat {
  package typealias Reading = SanctionsReading

  package let id = "sanctions"
  package let summary =
    "sanctions lists of OFAC, the EU, the UN and others: counted only, they are given with --lists"
  package let marks = [SanctionsReading.european, SanctionsReading.american] + ["<CONSOLIDATED_LIST"]
  package let recordName = "entry of a sanctions list"

  package init() {}

  package func claim(_ element: XMLElementName) -> String? {
    switch (element.local, element.namespace) {
    case ("sdnList", SanctionsReading.american?), ("sdnList", SanctionsReading.americanOld?):
      "sdnList in OFAC's namespace"
    case ("export", SanctionsReading.european?): "export in the European Commission's namespace"
    case ("CONSOLIDATED_LIST", nil): "CONSOLIDATED_LIST of the UN Security Council"
    case ("Sanctions", SanctionsReading.advanced?), ("Sanctions", SanctionsReading.advancedOld?):
      "Sanctions in the namespace of OFAC's advanced lists"
    case ("ArrayOfFinancialSanctionsTarget", SanctionsReading.british?):
      "ArrayOfFinancialSanctionsTarget in the namespace of HM Treasury"
    case ("Designations", nil): "Designations of the United Kingdom"
    case ("swiss-sanctions-list", nil): "swiss-sanctions-list"
    default: nil
    }
  }
}

/// Counts the entries of a sanctions list.
package struct SanctionsReading: XMLDocumentReading {
  package enum Field: UInt8, XMLField { case entry, otherEntry }

  /// Whether the list is in a layout that is screened against.
  private var isScreened = true

  static let american = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"
  static let americanOld = "http://tempuri.org/sdnList.xsd"
  static let advanced =
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML"
  static let advancedOld = "http://www.un.org/sanctions/1.0"
  static let british = "http://schemas.hmtreasury.gov.uk/ofsi/consolidatedlist"
  static let european = "http://eu.europa.ec/fpi/fsd/export"

  package static let outline = XMLOutline<Field>(
    namespaces: ["us": american, "old": americanOld, "eu": european], attributes: [],
    file: XMLShape(
      [
        "us:sdnList/us:sdnEntry", "old:sdnList/old:sdnEntry", "eu:export/eu:sanctionEntity",
        "CONSOLIDATED_LIST/INDIVIDUALS/INDIVIDUAL", "CONSOLIDATED_LIST/ENTITIES/ENTITY",
      ].map { .record($0, .entry, XMLShape([])) }
        + [
          "*:Sanctions/*:DistinctParties/*:DistinctParty",
          "*:ArrayOfFinancialSanctionsTarget/*:FinancialSanctionsTarget", "Designations/Designation",
          "swiss-sanctions-list/target",
        ].map { .record($0, .otherEntry, XMLShape([])) }))

  package init() {}

  package mutating func state(_ record: XMLRecord<Field>, into facts: inout DocumentFacts) {
    if record.field == .otherEntry { isScreened = false }
    facts.keep()
  }

  package mutating func finish(into facts: inout DocumentFacts) {
    if facts.recordCount > 0 {
      facts.diagnostics.report(
        .listAmongInputs(facts.recordCount, isScreened: isScreened, facts.document))
    }
  }
}

extension Diagnostic {
  fileprivate static func listAmongInputs(
    _ entries: Int, isScreened: Bool, _ document: DocumentID
  ) -> Diagnostic {
    Diagnostic(
      "list-among-inputs", .note,
      "a sanctions list of \(entries == 1 ? "1 entry" : "\(entries) entries"): nobody on it is taken for a supplier, nobody was screened against it",
      at: SourceLocation(document: document, line: 1),
      hint: isScreened
        ? "put it into the folder of lists and give that with --lists"
        : "lists of this layout are not screened against; take its publisher's table, or what OpenSanctions makes of it"
    )
  }
}
