/// Everything one input document says, committed only when it was read to a clean end.
///
/// Records refer to one another by position in the batch; nothing in it depends on other documents.
package struct StatementBatch: Sendable {
  package let document: DocumentID
  package var parties: [PartyRecord] = []
  /// Further places that say of a party just what its record says.
  package var mentions: [PartyMention] = []
  package var products: [ProductRecord] = []
  package var relations: [RelationRecord] = []
  /// Figures of relations that were given as ranges, by position in `relations`.
  package var ranges: [Int32: FigureRanges] = [:]
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

  /// Of trade documents: what they state means the same in any of them, so their batches may be put together.
  package var isTradeDocument = false
  /// Of several documents put together: how each counted its records. Empty for the batch of one document.
  package var spans: [DocumentSpan] = []
  /// Parties that one document called the same, by position.
  package var sameParties: [SamePair] = []

  /// Where the document itself says what it shares with an earlier one; empty unless the reader was asked to note it.
  package var restated = RestatedPlaces()

  /// Of a document too large to be kept: how much it states, instead of what.
  package var counted: CountedFacts?

  package init(document: DocumentID) { self.document = document }

  /// What was counted and reported, without what documents of trade state.
  package var withoutFacts: StatementBatch {
    var rest = StatementBatch(document: document)
    (rest.isTradeDocument, rest.counted) = (isTradeDocument, counted)
    (rest.diagnostics, rest.records) = (diagnostics, records)
    (rest.assessments, rest.actions, rest.judgements) = (assessments, actions, judgements)
    (rest.network, rest.spans, rest.sameParties) = (network, spans, sameParties)
    return rest
  }

  /// Takes out what documents of trade state; what was counted and reported stays.
  package mutating func removeFacts() {
    parties.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    products.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    links.removeAll(keepingCapacity: true)
    symbols = SymbolTable()
    restated = RestatedPlaces()
  }
}

/// The records of one document in a batch of several.
package struct DocumentSpan: Sendable {
  package let document: DocumentID
  package let records: RecordTally
  /// The batch's number of the document's first record.
  package let first: Int

  package init(document: DocumentID, records: RecordTally, first: Int) {
    self.document = document
    self.records = records
    self.first = first
  }
}

/// Two parties of a batch that are one.
package struct SamePair: Hashable, Sendable {
  package let first: Int32
  package let second: Int32

  package init(_ first: Int32, _ second: Int32) {
    self.first = first
    self.second = second
  }
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
