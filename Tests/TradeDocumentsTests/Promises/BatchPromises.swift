import SupplyModel

/// What every batch of statements promises to those who read it.
enum BatchPromises {
  /// One line per broken promise.
  static func broken(by batch: StatementBatch) -> [String] {
    brokenTally(batch) + batch.relations.flatMap { broken($0, in: batch) }
      + batch.links.flatMap { broken($0, in: batch) } + brokenPositions(batch)
  }

  /// Of a document that is refused nothing is used, and the refusal is told and counted.
  static func brokenByRefusal(_ batch: StatementBatch, _ refusal: Diagnostic) -> [String] {
    var broken: [String] = []
    let counts = [
      batch.parties.count, batch.products.count, batch.relations.count, batch.links.count,
      batch.assessments.count, batch.actions.count, batch.judgements.count, batch.network == nil ? 0 : 1,
    ]
    if counts.contains(where: { $0 > 0 }) { broken.append("refused, yet something is stated") }
    if batch.records.read < 1 || batch.records.rejected != batch.records.read {
      broken.append("refused, yet not all records count as rejected")
    }
    if !batch.diagnostics.contains(slug: refusal.slug) { broken.append("refused without a diagnostic") }
    return broken
  }

  private static func brokenTally(_ batch: StatementBatch) -> [String] {
    let tally = batch.records
    // Only a reader whose records state nothing, as of lists, keeps them itself.
    let isSound =
      [tally.rejected, tally.kept].allSatisfy { $0 >= 0 } && tally.rejected + tally.kept <= tally.read
      && tally.merged == 0 && (tally.kept == 0 || batch.parties.isEmpty)
    return isSound ? [] : ["\(tally.read) records read, \(tally.rejected) rejected, \(tally.kept) kept"]
  }

  private static func broken(_ relation: RelationRecord, in batch: StatementBatch) -> [String] {
    let symbols = [
      relation.currency, relation.unit, relation.documentNumber, relation.order, relation.orderLine,
    ]
    let figures = [
      relation.share, relation.value, relation.quantity, relation.confidence, relation.presence,
      relation.mitigation,
    ]
    return missing([relation.supplier, relation.buyer], of: batch.parties.count, "a relation names party")
      + missing(
        [relation.product, relation.into].filter { $0 != -1 }, of: batch.products.count,
        "a relation names product")
      + missing(
        symbols.filter { $0 != .none }.map(\.number), of: batch.symbols.texts.count,
        "a relation names symbol")
      + figures.compactMap(\.value).filter { !$0.isFinite }.map { "a relation has the figure \($0)" }
  }

  private static func broken(_ link: ProductLinkRecord, in batch: StatementBatch) -> [String] {
    missing([link.input, link.output], of: batch.products.count, "a link names product")
      + missing([link.maker].filter { $0 != -1 }, of: batch.parties.count, "a link names party")
  }

  private static func missing(_ positions: [Int32], of count: Int, _ words: String) -> [String] {
    positions.filter { !(0..<count).contains(Int($0)) }.map { "\(words) \($0) of \(count)" }
  }

  /// Records and parties named elsewhere exist.
  private static func brokenPositions(_ batch: StatementBatch) -> [String] {
    let parties =
      batch.assessments.map(\.party) + batch.actions.map(\.party) + [batch.network?.buyer].compactMap { $0 }
    let records =
      batch.parties.map(\.record) + batch.products.map(\.record) + batch.relations.map(\.record)
      + batch.links.map(\.record) + batch.assessments.map(\.record) + batch.actions.map(\.record)
      + batch.judgements.map(\.record)
    return missing(parties, of: batch.parties.count, "something names party")
      + records.filter { $0 >= batch.records.read }.prefix(1).map {
        "record \($0) of \(batch.records.read) states something"
      }
  }
}
