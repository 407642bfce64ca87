/// Everything one input document says, committed only when it was read to a clean end.
///
/// Records refer to one another by position in the batch; nothing in it depends on other documents.
package struct StatementBatch: Sendable {
  package let document: DocumentID
  package var parties: [PartyRecord] = []
  package var products: [ProductRecord] = []
  package var relations: [RelationRecord] = []
  package var links: [ProductLinkRecord] = []
  package var assessments: [AssessmentRecord] = []
  package var actions: [ActionRecord] = []
  package var judgements: [JudgementRecord] = []
  /// Short repeated texts of relations: currencies, units, document numbers.
  package var symbols = SymbolTable()
  package var diagnostics = DiagnosticLog()
  /// `read` and `rejected` are the reader's; `kept` and `merged` are filled in when parties are resolved.
  package var records = RecordTally()
  /// Network JSON only: the buyer it names and the numbers it gives outright.
  package var network: StatedNetwork?

  package init(document: DocumentID) { self.document = document }
}

/// What a network JSON says besides nodes and edges (DESIGN §5). Its numbers are taken as given: relations
/// are not merged, shares not inferred.
package struct StatedNetwork: Hashable, Sendable {
  /// Position in `parties` of the buyer.
  package var buyer: Int32?
  package var kindFactor: [RelationKind: Double] = [:]
  package var decay: Double = 1
  package var unknownRisk: Double = 0
  package var includeBuyerRisk = false

  package init() {}
}
