import SupplyModel

/// Puts the batches of trade documents together into one, in the order of the documents.
///
/// Ten thousand invoices name the same hundred companies and goods again and again. A party that a later document
/// describes in the very same words, with an identifier that would join the two anyway, becomes one more mention of
/// the record there is; a product described in the same words is the product there is. What is resolved afterwards
/// is then as large as what is known, not as what was written.
package struct DocumentLedger {
  /// The only document so far, as it is.
  private var first: StatementBatch?
  private var ledger = StatementBatch(document: DocumentID(0))
  private var spans: [DocumentSpan] = []
  /// Positions by hash of what records say; of parties only those with an identifier that would join them.
  private var parties: [Int: [Int32]] = [:]
  private var products: [Int: [Int32]] = [:]
  /// What statements already met say, by where they are stored: batches read by one thread share them.
  private var known: [UnsafeRawPointer: Known] = [:]
  private var recordCount = 0

  /// Statements as they are stored, which keeps them where they are.
  private struct Known {
    let statements: [Statement]
    let hash: Int
    var identifies: Bool?
  }

  package init() {}

  /// - Parameter batches: in any order.
  /// - Returns: all other batches, and one for all trade documents, ordered by document.
  static func combine(_ batches: [StatementBatch]) -> [StatementBatch] {
    let documents = order(of: batches)
    guard documents.count > 1 else { return batches }
    var ledger = DocumentLedger()
    for position in documents { ledger.take(batches[position]) }
    return batches.filter { !$0.isTradeDocument } + [ledger.batch].compactMap(\.self)
  }

  /// Positions of the trade documents by document, which is how a run reads them.
  private static func order(of batches: [StatementBatch]) -> [Int] {
    let documents = batches.indices.filter { batches[$0].isTradeDocument }
    let isOrdered = zip(documents, documents.dropFirst()).allSatisfy {
      batches[$0].document < batches[$1].document
    }
    return isOrdered ? documents : documents.sorted { batches[$0].document < batches[$1].document }
  }

  /// Adds a trade document; they come in the order of their numbers.
  package mutating func take(_ batch: StatementBatch) {
    guard !spans.isEmpty else {
      guard let first else { return first = batch }
      ledger = StatementBatch(document: first.document)
      ledger.isTradeDocument = true
      add(first)
      add(batch)
      self.first = nil
      return
    }
    add(batch)
  }

  /// All documents in one; nil without any.
  package var batch: StatementBatch? {
    if let first { return first }
    guard !spans.isEmpty else { return nil }
    var batch = ledger
    batch.spans = spans
    return batch
  }

  private mutating func add(_ batch: StatementBatch) {
    let first = UInt32(clamping: recordCount)
    spans.append(DocumentSpan(document: batch.document, records: batch.records, first: recordCount))
    recordCount += batch.records.read
    let parties = batch.parties.map { add($0, first) }
    for mention in batch.mentions {
      note(parties[Int(mention.party)], mention.record + first, mention.location)
    }
    ledger.sameParties += Self.sameParties(batch, parties)
    let products = batch.products.map { add($0, first) }
    let symbols = batch.symbols.texts.map { ledger.symbols.intern($0) }
    for relation in batch.relations { add(relation, first, parties, products, symbols) }
    for link in batch.links { add(link, first, parties, products) }
  }
}

/// Parties.
extension DocumentLedger {
  private mutating func add(_ party: PartyRecord, _ first: UInt32) -> Int32 {
    if identifies(party.statements) {
      let hash = hash(party.statements)
      for position in parties[hash] ?? [] where ledger.parties[Int(position)].saysTheSame(as: party) {
        note(position, party.record + first, party.location)
        return position
      }
      parties[hash, default: []].append(Int32(ledger.parties.count))
    }
    var party = party
    party.record += first
    ledger.parties.append(party)
    return Int32(ledger.parties.count - 1)
  }

  private mutating func note(_ position: Int32, _ record: UInt32, _ location: SourceLocation) {
    ledger.mentions.append(PartyMention(party: position, record: record, location: location))
  }

  /// Records that one document knows by the same key, first with each of the others.
  private static func sameParties(_ batch: StatementBatch, _ positions: [Int32]) -> [SamePair] {
    guard batch.parties.count > 1 else { return [] }
    var first: [String: Int32] = [:]
    var pairs: [SamePair] = []
    for (party, position) in zip(batch.parties, positions) {
      guard let key = party.key else { continue }
      if let known = first[key] {
        if known != position { pairs.append(SamePair(min(known, position), max(known, position))) }
      } else {
        first[key] = position
      }
    }
    return pairs
  }

  private mutating func identifies(_ statements: [Statement]) -> Bool {
    let place = Self.place(of: statements)
    if let known = known[place]?.identifies { return known }
    let identifies = statements.identifyParty
    _ = hash(statements)
    known[place]?.identifies = identifies
    return identifies
  }
}

/// Products, relations, links.
extension DocumentLedger {
  private mutating func add(_ product: ProductRecord, _ first: UInt32) -> Int32 {
    let hash = hash(product.statements) ^ product.name.hashValue
    for position in products[hash] ?? [] where ledger.products[Int(position)].saysTheSame(as: product) {
      return position
    }
    var product = product
    product.record += first
    products[hash, default: []].append(Int32(ledger.products.count))
    ledger.products.append(product)
    return Int32(ledger.products.count - 1)
  }

  private mutating func add(
    _ relation: RelationRecord, _ first: UInt32, _ parties: [Int32], _ products: [Int32], _ symbols: [Symbol]
  ) {
    func common(_ symbol: Symbol) -> Symbol { symbol == .none ? .none : symbols[Int(symbol.number)] }
    func product(_ position: Int32) -> Int32 {
      products.indices.contains(Int(position)) ? products[Int(position)] : -1
    }
    func party(_ position: Int32) -> Int32 {
      parties.indices.contains(Int(position)) ? parties[Int(position)] : -1
    }
    var relation = relation
    relation.record += first
    (relation.supplier, relation.buyer) = (party(relation.supplier), party(relation.buyer))
    (relation.product, relation.into) = (product(relation.product), product(relation.into))
    (relation.currency, relation.unit) = (common(relation.currency), common(relation.unit))
    (relation.order, relation.orderLine) = (common(relation.order), common(relation.orderLine))
    relation.documentNumber = common(relation.documentNumber)
    ledger.relations.append(relation)
  }

  private mutating func add(
    _ link: ProductLinkRecord, _ first: UInt32, _ parties: [Int32], _ products: [Int32]
  ) {
    guard products.indices.contains(Int(link.input)), products.indices.contains(Int(link.output)) else {
      return
    }
    var link = link
    link.record += first
    (link.input, link.output) = (products[Int(link.input)], products[Int(link.output)])
    link.maker = parties.indices.contains(Int(link.maker)) ? parties[Int(link.maker)] : -1
    ledger.links.append(link)
  }

  private mutating func hash(_ statements: [Statement]) -> Int {
    let place = Self.place(of: statements)
    if let known = known[place] { return known.hash }
    var hasher = Hasher()
    for statement in statements {
      hasher.combine(statement.property)
      hasher.combine(statement.value)
    }
    let hash = hasher.finalize()
    known[place] = Known(statements: statements, hash: hash)
    return hash
  }

  /// The statements' storage.
  private static func place(of statements: [Statement]) -> UnsafeRawPointer {
    statements.withUnsafeBytes { $0.baseAddress ?? UnsafeRawPointer(bitPattern: 1)! }
  }
}

extension [Statement] {
  /// Whether both say the same in the same order, wherever it stands.
  fileprivate func saysTheSame(as other: [Statement]) -> Bool {
    if withUnsafeBytes({ mine in other.withUnsafeBytes { mine.baseAddress == $0.baseAddress } }) {
      return count == other.count
    }
    return count == other.count
      && zip(self, other).allSatisfy {
        $0.property == $1.property && $0.value == $1.value && $0.original == $1.original
      }
  }
}

extension PartyRecord {
  fileprivate func saysTheSame(as other: PartyRecord) -> Bool {
    statements.saysTheSame(as: other.statements)
  }
}

extension ProductRecord {
  fileprivate func saysTheSame(as other: ProductRecord) -> Bool {
    name == other.name && statements.saysTheSame(as: other.statements)
  }
}
