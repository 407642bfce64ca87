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
  /// Short repeated texts of relations: currencies, units, document numbers.
  package var symbols = SymbolTable()
  package var diagnostics = DiagnosticLog()
  /// `read` and `rejected` are the reader's; `kept` and `merged` are filled in when parties are resolved.
  package var records = RecordTally()

  /// Of trade documents: what they state means the same in any of them, so their batches may be put together.
  package var isTradeDocument = false

  var seldom = SeldomStated.nothing

  package init(document: DocumentID) { self.document = document }

  /// Takes out what documents of trade state, all of it with what was counted; what was counted and reported stays.
  package mutating func takeFacts() -> StatementBatch {
    var other = withoutFacts
    swap(&self, &other)
    return other
  }

  /// What was counted and reported, without what documents of trade state.
  private var withoutFacts: StatementBatch {
    var rest = StatementBatch(document: document)
    (rest.isTradeDocument, rest.diagnostics, rest.records) = (isTradeDocument, diagnostics, records)
    rest.seldom = seldom
    if !links.isEmpty { rest.links = [] }
    if !ranges.isEmpty { rest.ranges = [:] }
    if !restated.isEmpty { rest.restated = RestatedPlaces() }
    return rest
  }

  /// Takes out what documents of trade state; what was counted and reported stays.
  package mutating func removeFacts() {
    parties.removeAll(keepingCapacity: true)
    mentions.removeAll(keepingCapacity: true)
    products.removeAll(keepingCapacity: true)
    relations.removeAll(keepingCapacity: true)
    symbols = SymbolTable()
    if !links.isEmpty { links.removeAll(keepingCapacity: true) }
    if !restated.isEmpty { restated = RestatedPlaces() }
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
