import SupplyModel

/// What a document states, on its way into a batch: the one way formats write facts.
///
/// A file may hold many records: ``begin(at:)`` starts each one. Parties and products are stated first and give
/// positions; relations and links refer to them.
package struct DocumentFacts {
  package internal(set) var batch: StatementBatch
  /// As shown to the user; also where the keys of its parties mean something.
  package let path: String
  /// Of the trade document being read; relations take number, date and evidence from it.
  package var header = DocumentHeader() {
    didSet { headerSymbols = nil }
  }
  /// Its number and order, which every line of the document repeats.
  private var headerSymbols: (number: Symbol, order: Symbol)?
  let memory: ReadingMemory
  private var parties = DocumentParties()
  /// The two parties compared last; nothing is said of them in between that makes them one.
  private var compared: (ends: SIMD2<Int32>, isSame: Bool)?
  /// How often a party was named, in words new to the file or not: whether a record names any shows in this.
  package private(set) var namedCount = 0
  /// Which record of the file is being read, from 0.
  private var record: UInt32 = 0
  /// Counts what a large document states; nil until there is enough to count.
  private var counting: (any FactCounting)?

  package init(
    of source: DocumentSource, into batch: StatementBatch, memory: ReadingMemory = ReadingMemory()
  ) {
    self.batch = batch
    self.batch.isTradeDocument = true
    path = source.path
    self.memory = memory
    memory.startFile()
  }

  package var document: DocumentID { batch.document }
  package var recordCount: Int { batch.records.read }

  package var diagnostics: DiagnosticLog {
    get { batch.diagnostics }
    _modify { yield &batch.diagnostics }
  }

  /// Starts the next record of the file: a document, an event, an entry.
  package mutating func begin(_ header: DocumentHeader = DocumentHeader()) {
    record = UInt32(clamping: batch.records.read)
    batch.records.read += 1
    self.header = header
  }

  /// Counts a record that states nothing and is kept for what it is: an entry of a list.
  package mutating func keep() {
    begin()
    batch.records.kept += 1
  }

  /// Counts the record begun last as rejected, and says why. To be called once for a record that stated nothing.
  package mutating func reject(_ reason: Diagnostic) {
    batch.records.rejected += 1
    batch.diagnostics.report(reason)
  }
}

/// Documents too large to be kept.
extension DocumentFacts {
  /// Between two records of a large document: counts what was stated, so that memory stays as it is.
  ///
  /// - Parameter refersBack: whether records to come may need what was stated; only relations are then let go, which
  ///   are most of it.
  mutating func countRecords(ofDocumentWith bytes: Int, refersBack: Bool) {
    guard let large = memory.largeDocuments, bytes >= large.leastBytes else { return }
    let held = refersBack ? batch.relations.count : heldFacts
    guard held >= large.mostHeld else { return }
    let counting = counting ?? large.counting()
    guard refersBack else { return count(with: counting) }
    self.counting = counting
    counting.setAside(relationsOf: &batch)
    headerSymbols = nil
  }

  private var heldFacts: Int {
    batch.parties.count + batch.mentions.count + batch.products.count + batch.relations.count
      + batch.links.count
  }

  /// After the last record.
  mutating func countRest() {
    if let counting { count(with: counting) }
  }

  private mutating func count(with counting: any FactCounting) {
    self.counting = counting
    counting.take(&batch)
    (compared, headerSymbols) = (nil, nil)
    // Positions in the batch no longer hold.
    memory.startFile()
  }
}

/// Parties, products, links.
extension DocumentFacts {
  /// - Parameter key: what the document itself calls the party, when it repeats; else its name is its key.
  /// - Returns: the party's position; nil for a party nothing names.
  package mutating func state(_ draft: PartyDraft, key: String? = nil) -> Int32? {
    var draft = draft
    draft.nameByLocalNumber()
    guard draft.isNamed else { return nil }
    return append(
      statements: draft.statements, PartyIdentity(draft.statements), key: key, at: draft.location)
  }

  mutating func append(
    statements: [Statement], _ identity: PartyIdentity, key: String? = nil, at location: SourceLocation
  ) -> Int32 {
    namedCount += 1
    batch.parties.append(
      PartyRecord(
        key: key ?? parties.key(for: identity), keyScope: path, record: record, location: location,
        statements: statements))
    return Int32(batch.parties.count - 1)
  }

  /// Notes that the file says at one more place just what it said of a party.
  mutating func mention(_ party: Int32, at location: SourceLocation) {
    namedCount += 1
    batch.mentions.append(PartyMention(party: party, record: record, location: location))
  }

  /// Adds to a party stated before.
  package mutating func add(_ statement: Statement?, to party: Int32) {
    guard let statement, batch.parties.indices.contains(Int(party)),
      !batch.parties[Int(party)].statements.contains(where: statement.saysTheSame)
    else { return }
    compared = nil
    batch.parties[Int(party)].statements.append(statement)
  }

  /// - Returns: the product's position; nil when nothing says what it is.
  package mutating func state(_ draft: ProductDraft) -> Int32? {
    guard let name = draft.productName else { return nil }
    return append(productNamed: name, statements: draft.statements, at: draft.location)
  }

  mutating func append(
    productNamed name: String, statements: [Statement], at location: SourceLocation
  ) -> Int32 {
    batch.products.append(
      ProductRecord(name: name, record: record, location: location, statements: statements))
    return Int32(batch.products.count - 1)
  }

  /// Adds to a product stated before.
  package mutating func add(_ statement: Statement?, toProduct product: Int32) {
    guard let statement, batch.products.indices.contains(Int(product)),
      !batch.products[Int(product)].statements.contains(where: statement.saysTheSame)
    else { return }
    batch.products[Int(product)].statements.append(statement)
  }

  /// Gives a product stated before a more telling name.
  package mutating func rename(product: Int32, to name: String) {
    guard batch.products.indices.contains(Int(product)) else { return }
    batch.products[Int(product)].name = name
  }

  /// Says that one product goes into another, made by a party when that is known: whatever reaches the maker as the
  /// input goes into the output.
  package mutating func link(
    _ input: Int32, into output: Int32, madeBy maker: Int32? = nil, at location: SourceLocation
  ) {
    guard input != output else { return }
    batch.links.append(
      ProductLinkRecord(
        input: input, output: output, maker: maker ?? -1, evidence: header.evidence, record: record,
        location: location))
  }

  /// A link put together before, of a record read earlier.
  package mutating func append(_ link: ProductLinkRecord) { batch.links.append(link) }
}

/// Relations.
extension DocumentFacts {
  /// A relation of the document being read, to be completed and appended; nil when the document names no flow or
  /// both ends are one party.
  package mutating func relation(
    from supplier: Int32?, to buyer: Int32?, at location: SourceLocation
  ) -> RelationRecord? {
    guard let kind = header.kind, let supplier, let buyer, !isSame(supplier, buyer) else { return nil }
    var relation = RelationRecord(
      supplier: supplier, buyer: buyer, kind: header.flow, evidence: header.evidence, documentKind: kind,
      record: record, location: location)
    let symbols = headerSymbols ?? (symbol(header.number), symbol(header.order))
    headerSymbols = symbols
    (relation.documentNumber, relation.order) = symbols
    relation.observedOn = header.issued
    return relation
  }

  /// Makes room for the lines of the first document of a file, which mostly is its only one.
  package mutating func expect(lines: Int) {
    guard batch.relations.isEmpty else { return }
    batch.relations.reserveCapacity(lines)
    batch.products.reserveCapacity(lines)
  }

  package mutating func append(_ relation: RelationRecord) { batch.relations.append(relation) }

  /// Takes back the relations of records read before, by the number of the record.
  package mutating func removeRelations(ofRecords isVoid: (UInt32) -> Bool) {
    batch.relations.removeAll { isVoid($0.record) }
    counting?.withdraw(ofRecords: isVoid)
  }

  /// A manufacturer named beside an item supplies the seller, as the seller declares; one that sells its own goods
  /// does not supply itself.
  package mutating func state(
    maker: Int32?, of product: Int32?, supplies seller: Int32?, at location: SourceLocation
  ) {
    guard var relation = relation(from: maker, to: seller, at: location) else { return }
    relation.evidence = .declared
    relation.product = product ?? -1
    relation.order = .none
    append(relation)
  }

  /// Whether two positions are one party of this document.
  package mutating func isSame(_ a: Int32, _ b: Int32) -> Bool {
    if a == b { return true }
    // Every line of a document asks for the same two.
    if let compared, compared.ends == SIMD2(a, b) { return compared.isSame }
    let isSame = haveOneKey(Int(a), Int(b)) || shareIdentifier(Int(a), Int(b))
    compared = (SIMD2(a, b), isSame)
    return isSame
  }

  private func haveOneKey(_ a: Int, _ b: Int) -> Bool {
    guard let key = batch.parties[a].key else { return false }
    return key == batch.parties[b].key
  }

  // By position: to copy a statement costs more than to look at it.
  private func shareIdentifier(_ a: Int, _ b: Int) -> Bool {
    for mine in batch.parties[a].statements.indices
    where batch.parties[a].statements[mine].property == .identifier {
      for theirs in batch.parties[b].statements.indices
      where batch.parties[b].statements[theirs].property == .identifier {
        if batch.parties[a].statements[mine].value == batch.parties[b].statements[theirs].value {
          return true
        }
      }
    }
    return false
  }
}

extension DocumentFacts {
  /// Files attached to a record are never loaded: they are counted, measured and named by their hash.
  package mutating func noteAttachments<Field>(of record: XMLRecord<Field>) {
    let attachments = record.attachments
    guard !attachments.isEmpty else { return }
    diagnostics.report(.attachmentsSkipped(attachments, at: record.location))
  }
}

extension Diagnostic {
  fileprivate static func attachmentsSkipped(
    _ attachments: [XMLAttachment], at location: SourceLocation
  ) -> Diagnostic {
    let count = attachments.count
    return Diagnostic(
      "attachment-skipped", .note,
      count == 1 ? "an attached file was not read" : "\(count) attached files were not read", at: location,
      hint: attachments.prefix(3).map(\.description).joined(separator: "; "))
  }
}
