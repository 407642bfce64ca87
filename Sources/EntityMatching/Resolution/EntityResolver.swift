import SupplyModel

/// Decides which records are about the same party or product, and joins relations that say the same.
///
/// Records merge on equal keys of one set of tables, on judgements, on equal valid strong identifiers, and on a name
/// with country and address. Documents of one order join too, when they name both ends alike. Names alone merge
/// nothing. The result does not depend on the order of the batches.
package struct EntityResolver: Sendable {
  private let judgements: [JudgementRecord]
  private let threads: Int
  private let rowsAtOnce: Int

  /// - Parameters:
  ///   - judgements: decisions besides those the batches bring.
  ///   - threads: how many may be used; the result does not depend on it.
  ///   - rowsAtOnce: relation records that one thread joins at a time; nor on this.
  package init(judgements: [JudgementRecord] = [], threads: Int = 1, rowsAtOnce: Int = 1 << 13) {
    (self.judgements, self.threads, self.rowsAtOnce) = (judgements, threads, rowsAtOnce)
  }

  /// Complexity: O(n log n) in records.
  package func resolve(_ batches: [StatementBatch]) -> Resolution {
    let records = RecordIndex(DocumentLedger.combine(batches))
    var log = DiagnosticLog()
    var accounts = RecordAccounts(records.batches)

    // Neither needs the other.
    let ((identifiers, refused), (orders, origins)) = concurrently(
      threads: threads,
      {
        var log = DiagnosticLog()
        return (IdentifierIndex(records, log: &log), log)
      }, { (OrderJoins(records), StatedOrigins(records.batches)) })
    log.merge(refused)
    var clusters = PartyClusters(count: records.count, exclusions: identifiers.exclusions)
    KeyJoins(records, identifiers).apply(to: &clusters, log: &log)
    NearKeys(records).report(&clusters, &log)
    let judgements = JudgementBook(judgements, records, identifiers)
    let followed = judgements.apply(to: &clusters, accounts: &accounts, log: &log)
    identifiers.join(&clusters, records, log: &log)
    WitnessedNames(records).apply(to: &clusters, identifiers, log: &log)
    orders.apply(to: &clusters, log: &log)

    let parties = PartyAssembly(records, clusters, threads: threads, accounts: &accounts, log: &log)
    let products = ProductAssembly(
      records, orderLines: OrderLines(records, parties), threads: threads, accounts: &accounts, log: &log)
    let links = ProductLinks(records, parties, products)
    var network = SupplyNetwork()
    network.parties = parties.parties
    network.products = products.products
    network.stated = parties.statedNetwork(of: records, log: &log)
    network.links = links.links
    RelationAssembly(records, parties, products, links, origins)
      .assemble(into: &network, threads: threads, rowsAtOnce: rowsAtOnce, accounts: &accounts, log: &log)
    var review = ReviewAssembly(records, parties)
    review.assemble(into: &network, accounts: &accounts, log: &log)
    return Resolution(
      network: network, tallies: accounts.tallies, judged: judgements.pairs(of: parties),
      followed: followed, diagnostics: log)
  }
}

/// What resolving a run's records gives.
package struct Resolution: Sendable {
  package var network: SupplyNetwork
  /// Per input: `read = kept + merged + rejected`.
  package var tallies: [DocumentID: RecordTally]
  /// Parties that somebody judged different, or unsure about, and that are two.
  package var judged: Set<PartyPair>
  /// Judgements that were applied.
  package var followed: [JudgementRecord]
  package var diagnostics: DiagnosticLog
}
