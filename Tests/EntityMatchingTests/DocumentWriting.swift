import SupplyModel

/// Writes trade documents as their readers do: parties known by name and number, lines of an order.
extension BatchWriter {
  struct Line {
    var product: String
    var gtin: String?
    var orderLine: String?
    var value: Double?
  }

  /// A document between two parties, one record with a relation per line.
  mutating func document(
    _ kind: DocumentKind, number: String, order: String? = nil, from supplier: (String, [String]),
    to buyer: (String, [String]), countries: (String?, String?) = (nil, nil), lines: [Line]
  ) {
    startRecord()
    let scope = "document \(batch.document.index)"
    let ends = [
      party(
        supplier.0, name: supplier.0, country: countries.0, ids: supplier.1, scope: scope, isNewRecord: false),
      party(buyer.0, name: buyer.0, country: countries.1, ids: buyer.1, scope: scope, isNewRecord: false),
    ]
    for line in lines { add(line, kind, number, order, ends) }
  }

  private mutating func add(
    _ line: Line, _ kind: DocumentKind, _ number: String, _ order: String?, _ ends: [Int32]
  ) {
    let (record, place) = (record, place)
    change { batch in
      let ids = line.gtin.map { [Statement(.identifier, "gtin:\($0)", at: place)] } ?? []
      batch.products.append(
        ProductRecord(name: line.product, record: record, location: place, statements: ids))
      var relation = RelationRecord(
        supplier: ends[0], buyer: ends[1], evidence: .transaction, documentKind: kind, record: record,
        location: place)
      relation.product = Int32(batch.products.count - 1)
      relation.documentNumber = batch.symbols.intern(number)
      relation.order = order.map { batch.symbols.intern($0) } ?? .none
      relation.orderLine = line.orderLine.map { batch.symbols.intern($0) } ?? .none
      relation.value = line.value.map { Figure($0) } ?? .missing
      relation.currency = line.value == nil ? .none : batch.symbols.intern("EUR")
      batch.relations.append(relation)
    }
  }
}
