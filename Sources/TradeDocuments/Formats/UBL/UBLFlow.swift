import SupplyModel

/// Relations of a document: one per line, supplier → buyer.
extension UBLDocument {
  /// Lines tell more than the goods of consignments, which repeat them; without either the document itself
  /// still says who supplies whom.
  func stateFlow(
    _ ends: UBLEnds, _ consignments: [(XMLRecord<UBLField>, UBLEnds)], into batch: inout StatementBatch,
    parties: inout DocumentParties
  ) {
    // The only consignment of a document has its ends; of several, each has its own.
    let ends = consignments.count == 1 ? ends.completed(by: consignments[0].1) : ends
    var stated = 0
    for line in record.records(.line) {
      stated += state(line, between: ends, into: &batch, parties: &parties)
    }
    for (scope, ends) in [(record, ends)] + consignments where record.records(.line).isEmpty {
      for goods in scope.records(.goodsItem) {
        stated += state(goods, between: ends, into: &batch, parties: &parties)
      }
    }
    if stated > 0 { return }
    if let known = ([ends] + consignments.map(\.1)).first(where: { $0.supplier != nil && $0.buyer != nil }) {
      append(relation(between: known, at: record, in: batch), to: &batch)
    } else {
      batch.diagnostics.report(.noFlow(record.elementName, ends, at: record.location(in: batch.document)))
    }
  }

  /// - Returns: how many relations supplier → buyer came of the line: 1 or 0.
  private func state(
    _ line: XMLRecord<UBLField>, between ends: UBLEnds, into batch: inout StatementBatch,
    parties: inout DocumentParties
  ) -> Int {
    let item = UBLItem(line, in: batch.document)
    let product = item.product(record: number, log: &batch.diagnostics).map { product in
      batch.products.append(product)
      return Int32(batch.products.count - 1)
    }
    stateManufacturer(of: line, product, for: ends.supplier, into: &batch, parties: &parties)
    guard var relation = relation(between: ends, at: line, in: batch) else { return 0 }
    relation.product = product ?? -1
    if let amount = line.first(.amount) {
      relation.value = signed(amount.figure(in: batch.document, log: &batch.diagnostics))
      relation.currency = symbol(amount.attribute("currencyID"), in: &batch)
    }
    if let quantity = line.first(.quantity) {
      relation.quantity = signed(quantity.figure(in: batch.document, log: &batch.diagnostics))
      relation.unit = symbol(quantity.attribute("unitCode"), in: &batch)
    }
    batch.relations.append(relation)
    return 1
  }

  /// A manufacturer named on a line supplies the seller, as the seller declares.
  private func stateManufacturer(
    of line: XMLRecord<UBLField>, _ product: Int32?, for seller: Int32?, into batch: inout StatementBatch,
    parties: inout DocumentParties
  ) {
    guard let seller, let element = line.record(.item)?.record(.manufacturer),
      let maker = state(element, as: .manufacturer, into: &batch, parties: &parties),
      !isSame(maker, seller, in: batch)
    else { return }
    var relation = RelationRecord(
      supplier: maker, buyer: seller, evidence: .declared, documentKind: kind.flow ?? .catalogue,
      record: number, location: element.location(in: batch.document))
    relation.product = product ?? -1
    relation.documentNumber = documentNumber
    relation.observedOn = issued
    batch.relations.append(relation)
  }

  private func relation(
    between ends: UBLEnds, at place: XMLRecord<UBLField>, in batch: StatementBatch
  ) -> RelationRecord? {
    guard let flow = kind.flow, let supplier = ends.supplier, let buyer = ends.buyer else { return nil }
    var relation = RelationRecord(
      supplier: supplier, buyer: buyer, evidence: kind.evidence, documentKind: flow, record: number,
      location: place.location(in: batch.document))
    relation.documentNumber = documentNumber
    relation.observedOn = issued
    return relation
  }

  private func append(_ relation: RelationRecord?, to batch: inout StatementBatch) {
    if let relation { batch.relations.append(relation) }
  }

  /// A seller that makes its own goods does not supply itself.
  private func isSame(_ a: Int32, _ b: Int32, in batch: StatementBatch) -> Bool {
    let (a, b) = (batch.parties[Int(a)], batch.parties[Int(b)])
    return a.key != nil && a.key == b.key
  }

  private func signed(_ figure: Figure) -> Figure {
    figure.value.map { Figure($0 * kind.sign) } ?? .missing
  }

  private func symbol(_ text: String?, in batch: inout StatementBatch) -> Symbol {
    guard let text, !text.isEmpty else { return .none }
    return batch.symbols.intern(text)
  }
}

extension Diagnostic {
  fileprivate static func noFlow(_ kind: String, _ ends: UBLEnds, at location: SourceLocation) -> Diagnostic {
    let missing =
      ends.supplier == nil ? (ends.buyer == nil ? "neither supplier nor buyer" : "no supplier") : "no buyer"
    return Diagnostic(
      "no-relation", .warning, "the \(kind) names \(missing); no relation was read from it", at: location)
  }
}
