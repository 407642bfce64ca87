import SupplyModel

/// Writes statement batches as readers do, a line at a time.
struct BatchWriter {
  private(set) var batch: StatementBatch
  private var line = 0

  init(_ document: Int) { batch = StatementBatch(document: DocumentID(document)) }

  /// Starts a record on a new line.
  mutating func startRecord() {
    line += 1
    batch.records.read += 1
  }

  var place: SourceLocation { SourceLocation(document: batch.document, line: line, column: 1) }
  var record: UInt32 { UInt32(line - 1) }

  /// A party; a row of the tables unless another scope is given.
  @discardableResult
  mutating func party(
    _ key: String?, name: String? = nil, country: String? = nil, address: String? = nil, ids: [String] = [],
    scope: String = "tables", isNewRecord: Bool = true
  ) -> Int32 {
    if isNewRecord { startRecord() }
    var statements: [Statement] = []
    if let name { statements.append(Statement(.name, name, at: place)) }
    if let country { statements.append(Statement(.country, country, at: place)) }
    if let address { statements.append(Statement(.address, address, at: place)) }
    statements += ids.map { Statement(.identifier, $0, at: place) }
    batch.parties.append(
      PartyRecord(key: key, keyScope: scope, record: record, location: place, statements: statements))
    return Int32(batch.parties.count - 1)
  }

  /// A row of a relations table; ends are named as in the table.
  mutating func row(
    _ supplier: String, _ buyer: String, product: String? = nil, value: Double? = nil,
    currency: String? = nil,
    number: String? = nil, share: Double? = nil, confidence: Double? = nil, document: DocumentKind = .table
  ) {
    startRecord()
    let ends = [supplier, buyer].map { party($0, isNewRecord: false) }
    var relation = RelationRecord(
      supplier: ends[0], buyer: ends[1], evidence: .transaction, documentKind: document, record: record,
      location: place)
    if let product {
      relation.product = Int32(batch.products.count)
      batch.products.append(ProductRecord(name: product, record: record, location: place))
    }
    relation.value = value.map(Figure.init) ?? .missing
    relation.share = share.map(Figure.init) ?? .missing
    relation.confidence = confidence.map(Figure.init) ?? .missing
    relation.currency = currency.map { batch.symbols.intern($0) } ?? .none
    relation.documentNumber = number.map { batch.symbols.intern($0) } ?? .none
    batch.relations.append(relation)
  }

  mutating func judgement(
    _ left: String, _ verdict: JudgementRecord.Verdict, _ right: String, by: String? = nil
  ) {
    startRecord()
    var judgement = JudgementRecord(
      left: left, right: right, verdict: verdict, record: record, location: place)
    judgement.by = by
    batch.judgements.append(judgement)
  }

  mutating func assessment(of key: String) {
    startRecord()
    let party = party(key, isNewRecord: false)
    batch.assessments.append(
      AssessmentRecord(
        party: party, indicator: "audit", level: "0.2", evidence: .verified, record: record, location: place))
  }

  mutating func change(_ edit: (inout StatementBatch) -> Void) { edit(&batch) }
}

func batch(_ document: Int, _ write: (inout BatchWriter) -> Void) -> StatementBatch {
  var writer = BatchWriter(document)
  write(&writer)
  return writer.batch
}

extension SupplyNetwork {
  /// Everything but records and places, for comparing networks.
  var description: [String] {
    parties.map { "\($0.id) \($0.names) \($0.country?.code ?? "?") \($0.identifiers) \($0.records.count)" }
      + products.map { "\($0.id) \($0.origin ?? "?")" }
      + relations.map { relation in
        let product = relation.product.map { products[$0.position].id } ?? "-"
        let evidence = evidence(of: relation).map { "\($0.location.document.index):\($0.location.line)" }
        return
          "\(parties[relation.supplier.position].id) → \(parties[relation.buyer.position].id) \(product) "
          + "\(relation.value.value ?? -1) \(symbols[relation.currency] ?? "-") \(evidence)"
      }
  }

  var ids: [String] { parties.map(\.id) }

  func party(_ id: String) -> Party? { parties.first { $0.id == id } }
}

/// A generator with a seed of its own, so that a failing shuffle can be repeated.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
