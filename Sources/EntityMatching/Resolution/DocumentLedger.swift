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
  /// What became of statements already met, and their numbers there by where they are stored: batches read by one
  /// thread share them.
  private var known: [Known] = []
  private var places = AddressNumbers()
  private var recordCount = 0

  /// Statements as they are stored, which keeps them where they are.
  private struct Known {
    let statements: [Statement]
    let hash: Int
    /// Whether a party of which they are said is surely the same in any document; nil until somebody asks.
    var identifies: Bool?
    /// The position of the party, and of the product last met, that they are said of; -1 for none.
    var party: Int32 = -1
    var product: Int32 = -1
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
    // By position: most records say what is known, and to copy one costs more than to look at it.
    let parties = batch.parties.indices.map { add(batch.parties, at: $0, first) }
    for mention in batch.mentions {
      note(parties[Int(mention.party)], mention.record + first, mention.location)
    }
    ledger.sameParties += Self.sameParties(batch, parties)
    let products = batch.products.indices.map { add(batch.products, at: $0, first) }
    let symbols = ledger.symbols.intern(allOf: batch.symbols)
    for relation in batch.relations { add(relation, first, parties, products, symbols) }
    for link in batch.links { add(link, first, parties, products) }
  }
}

/// Parties.
extension DocumentLedger {
  private mutating func add(_ records: [PartyRecord], at index: Int, _ first: UInt32) -> Int32 {
    let number = number(of: records[index].statements)
    if identifies(number) {
      if let position = position(of: records[index].statements, number) {
        note(position, records[index].record + first, records[index].location)
        return position
      }
      parties[known[number].hash, default: []].append(Int32(ledger.parties.count))
      known[number].party = Int32(ledger.parties.count)
    }
    var party = records[index]
    party.record += first
    ledger.parties.append(party)
    return Int32(ledger.parties.count - 1)
  }

  /// Where a party is that is surely the same.
  private mutating func position(of statements: [Statement], _ number: Int) -> Int32? {
    if known[number].party >= 0 { return known[number].party }
    let position = parties[known[number].hash]?.first {
      ledger.parties[Int($0)].statements.saysTheSame(as: statements)
    }
    if let position { known[number].party = position }
    return position
  }

  private mutating func note(_ position: Int32, _ record: UInt32, _ location: SourceLocation) {
    ledger.mentions.append(PartyMention(party: position, record: record, location: location))
  }

  /// Records that one document knows by the same key, first with each of the others.
  private static func sameParties(_ batch: StatementBatch, _ positions: [Int32]) -> [SamePair] {
    guard batch.parties.count > few else { return samePartiesOfFew(batch, positions) }
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

  /// Most documents name a handful of parties, whose keys are compared faster than hashed.
  private static let few = 8

  private static func samePartiesOfFew(_ batch: StatementBatch, _ positions: [Int32]) -> [SamePair] {
    var pairs: [SamePair] = []
    for (number, party) in batch.parties.enumerated().dropFirst() {
      guard let key = party.key, let first = batch.parties[..<number].firstIndex(where: { $0.key == key }),
        positions[first] != positions[number]
      else { continue }
      pairs.append(
        SamePair(min(positions[first], positions[number]), max(positions[first], positions[number])))
    }
    return pairs
  }

  private mutating func identifies(_ number: Int) -> Bool {
    if let known = known[number].identifies { return known }
    let identifies = known[number].statements.identifyParty
    known[number].identifies = identifies
    return identifies
  }
}

/// Products, relations, links.
extension DocumentLedger {
  private mutating func add(_ records: [ProductRecord], at index: Int, _ first: UInt32) -> Int32 {
    let number = number(of: records[index].statements)
    let last = known[number].product
    if last >= 0, ledger.products[Int(last)].name == records[index].name { return last }
    let product = records[index]
    let position = position(of: product, known[number].hash ^ product.name.hashValue, first)
    known[number].product = position
    return position
  }

  /// Where a product is that is called and described in the same words; it is added when there is none.
  private mutating func position(of product: ProductRecord, _ hash: Int, _ first: UInt32) -> Int32 {
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

  /// The number of statements among those already met.
  private mutating func number(of statements: [Statement]) -> Int {
    let place = Self.place(of: statements)
    if let known = places[place] { return known }
    var hasher = Hasher()
    for statement in statements {
      hasher.combine(statement.property)
      hasher.combine(statement.value)
    }
    places.add(known.count, at: place)
    known.append(Known(statements: statements, hash: hasher.finalize()))
    return known.count - 1
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

extension ProductRecord {
  fileprivate func saysTheSame(as other: ProductRecord) -> Bool {
    name == other.name && statements.saysTheSame(as: other.statements)
  }
}
