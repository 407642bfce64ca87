import SupplyModel

/// Counts the distinct parties, products and relations of one document that is too large to be kept.
///
/// It joins by the same keys as ``EntityResolver``: what the document itself calls the same, strong identifiers,
/// names and codes of products. It holds a fingerprint of 64 bits for each key and nothing else, so it cannot tell what
/// excludes two parties from being one; whether the document agrees with others is left to an analysis.
package final class FactCensus: FactCounting {
  var parties = FingerprintClusters()
  var products = FingerprintClusters()
  private var relations: Set<UInt64> = []
  /// Ends between which goods are named, and those between which a record names neither goods nor an amount: it then
  /// says nothing beside the others.
  private var routes: Set<UInt64> = []
  private var bareRoutes: Set<UInt64> = []
  private var links: Set<UInt64> = []
  /// Relations set aside, in pieces: one array of them all would be copied as it grows.
  private var aside: [[RelationOutline]] = []
  private var counted = CountedFacts()
  /// What became of the records of the piece at hand, from the first of them on.
  private var outcomes: [RecordAccounts.Outcome?] = []
  private var firstRecord: UInt32 = 0

  package init() {}

  /// Of a batch's parties and products, by position.
  struct Numbers {
    let parties: [Int32]
    let products: [Int32]
  }

  package func take(_ batch: inout StatementBatch) {
    startRecords(of: batch)
    let partyNumbers = batch.parties.map(count)
    for mention in batch.mentions { note(.merged, mention.record) }
    let productNumbers = batch.products.map(count)
    var relations = aside + [batch.relations.map(RelationOutline.init)]
    aside = []
    let numbers = Numbers(parties: partyNumbers, products: productNumbers)
    for link in batch.links { count(link, numbers) }
    let destinations = destinations(of: batch.links, relations, numbers)
    counted.stated += .init(
      parties: batch.parties.count, products: batch.products.count,
      relations: relations.reduce(0) { $0 + $1.count }, links: batch.links.count)
    for piece in relations.indices {
      for relation in relations[piece] { count(relation, numbers, destinations) }
      relations[piece] = []
    }
    closeRecords(&batch.records)
    counted.distinct = .init(
      parties: parties.count, products: products.count,
      relations: self.relations.count + bareRoutes.subtracting(routes).count,
      links: links.count)
    batch.counted = counted
    batch.removeFacts()
  }

  package func setAside(relationsOf batch: inout StatementBatch) {
    aside.append(batch.relations.map(RelationOutline.init))
    batch.relations.removeAll(keepingCapacity: true)
    batch.symbols = SymbolTable()
  }

  package func withdraw(ofRecords isVoid: (UInt32) -> Bool) {
    for piece in aside.indices { aside[piece].removeAll { isVoid($0.record) } }
  }

  private func count(_ party: PartyRecord) -> Int32 {
    var keys = party.key.map { [Fingerprint("key", $0)] } ?? []
    for statement in party.statements where statement.property == .identifier {
      guard let identifier = Identifier(parsing: statement.value), identifier.isStrong else { continue }
      keys.append(Fingerprint("id", identifier.equivalent.description))
    }
    if let witnessed = party.witnessedName { keys.append(Fingerprint("witnessed", witnessed)) }
    let (number, isNew) = parties.join(keys)
    note(isNew ? .kept : .merged, party.record)
    return number
  }

  private func count(_ product: ProductRecord) -> Int32 {
    let (number, isNew) = products.join(product.identityKeys.map { Fingerprint("product", $0) })
    note(isNew ? .kept : .merged, product.record)
    return number
  }

  private func count(_ relation: RelationOutline, _ numbers: Numbers, _ destinations: Destinations) {
    let supplier = parties.root(of: numbers.parties[Int(relation.supplier)])
    let buyer = parties.root(of: numbers.parties[Int(relation.buyer)])
    guard supplier != buyer else { return note(.rejected, relation.record) }
    let kind = Int32(relation.kind.rawValue)
    let route = Fingerprint(supplier, buyer, kind).bits
    if relation.product < 0, relation.namesNoAmount {
      let isNew = bareRoutes.insert(route).inserted && !routes.contains(route)
      return note(isNew ? .kept : .relationMerged, relation.record)
    }
    routes.insert(route)
    let (product, into) = (self.product(relation.product, numbers), self.product(relation.into, numbers))
    let goals = into < 0 ? destinations.of(product, at: buyer) : []
    for into in goals.isEmpty ? [into] : goals {
      let says = Fingerprint(supplier, buyer, kind, product, into)
      note(relations.insert(says.bits).inserted ? .kept : .relationMerged, relation.record)
    }
  }

  private func count(_ link: ProductLinkRecord, _ numbers: Numbers) {
    let ends = [link.input, link.output].map { product($0, numbers) }
    links.insert(Fingerprint(ends[0], ends[1], maker(of: link, numbers), 0, 0).bits)
  }

  func product(_ position: Int32, _ numbers: Numbers) -> Int32 {
    position < 0 ? -1 : products.root(of: numbers.products[Int(position)])
  }

  func maker(of link: ProductLinkRecord, _ numbers: Numbers) -> Int32 {
    link.maker < 0 ? -1 : parties.root(of: numbers.parties[Int(link.maker)])
  }
}

/// Records.
extension FactCensus {
  private func startRecords(of batch: StatementBatch) {
    let first = [
      batch.parties.first?.record, batch.mentions.first?.record, batch.products.first?.record,
      aside.first?.first?.record, batch.relations.first?.record, batch.links.first?.record,
    ].compactMap(\.self).min()
    firstRecord = first ?? 0
    outcomes.removeAll(keepingCapacity: true)
  }

  /// The strongest thing that happened to a record decides, as everywhere.
  private func note(_ outcome: RecordAccounts.Outcome, _ record: UInt32) {
    let position = Int(record - firstRecord)
    while outcomes.count <= position { outcomes.append(nil) }
    if outcome.rawValue > outcomes[position]?.rawValue ?? 0 { outcomes[position] = outcome }
  }

  private func closeRecords(_ tally: inout RecordTally) {
    tally.kept += outcomes.count { $0 == .kept }
    tally.rejected += outcomes.count { $0 == .rejected }
    tally.merged = max(0, tally.read - tally.kept - tally.rejected)
  }
}
