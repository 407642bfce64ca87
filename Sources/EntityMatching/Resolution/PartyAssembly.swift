import SupplyModel

/// Parties made of clusters of records, in canonical order, and where each record went.
struct PartyAssembly {
  let parties: [Party]
  /// The party of each record; -1 for references nothing describes.
  private let partyOfRecord: [Int32]

  init(
    _ records: RecordIndex, _ clusters: PartyClusters, threads: Int, accounts: inout RecordAccounts,
    log: inout DiagnosticLog
  ) {
    var clusters = clusters
    let members = PartyAssembly.members(records, &clusters)
    let ids = PartyNaming(members, records, threads: threads).ids
    let order = members.indices.sorted { ids[$0] < ids[$1] }
    var partyOfRecord = [Int32](repeating: -1, count: records.count)
    for (position, cluster) in order.enumerated() {
      for record in members[cluster] { partyOfRecord[record] = Int32(position) }
    }
    self.partyOfRecord = partyOfRecord
    parties = concurrentMap(order.count, threads: threads, log: &log) { [clusters] position, log in
      let cluster = order[position]
      return PartyComposer(id: ids[cluster], members[cluster], records, clusters).party(log: &log)
    }
    account(members, records, &accounts)
  }

  /// Where a record of a batch went; nil when no party came of it.
  func party(batch: Int, position: Int32, _ records: RecordIndex) -> PartyIndex? {
    guard let record = records.number(batch: batch, position: position), partyOfRecord[record] >= 0 else {
      return nil
    }
    return PartyIndex(Int(partyOfRecord[record]))
  }

  /// The party a record went into; nil when none came of it.
  func party(of record: Int) -> PartyIndex? {
    partyOfRecord[record] >= 0 ? PartyIndex(Int(partyOfRecord[record])) : nil
  }

  /// What the first network JSON says about the whole, its buyer named by party.
  func statedNetwork(of records: RecordIndex, log: inout DiagnosticLog) -> StatedNetwork? {
    let networks = records.batches.indices.filter { records.batches[$0].network != nil }
    guard let first = networks.first, var stated = records.batches[first].network else { return nil }
    if let other = networks.dropFirst().first {
      log.report(.severalNetworks(at: SourceLocation(document: records.batches[other].document, line: 0)))
    }
    stated.buyer = stated.buyer.flatMap { party(batch: first, position: $0, records)?.number }
    return stated
  }

  /// Records of each cluster that became a party, ascending; clusters by their first record.
  private static func members(_ records: RecordIndex, _ clusters: inout PartyClusters) -> [[Int]] {
    var positions = [Int32](repeating: -1, count: records.count)
    var members: [[Int]] = []
    for record in 0..<records.count {
      let root = clusters.root(of: record)
      if positions[root] < 0 {
        positions[root] = Int32(members.count)
        members.append([])
      }
      members[Int(positions[root])].append(record)
    }
    let described = DescribedRecords(records)
    return members.filter { $0.contains(where: described.contains) }
  }

  private func account(_ members: [[Int]], _ records: RecordIndex, _ accounts: inout RecordAccounts) {
    for cluster in members {
      for (position, record) in cluster.enumerated() {
        accounts.note(
          position == 0 ? .kept : .merged, batch: records.batch(of: record), record: records[record].record)
      }
    }
  }
}

/// Records that make a party exist: they say something about it, or a relation names it. A reference from an
/// assessment or action alone does not.
private struct DescribedRecords {
  private var flags: [Bool]

  init(_ records: RecordIndex) {
    flags = (0..<records.count).map { !records[$0].statements.isEmpty || !records.isReference($0) }
    for (batch, content) in records.batches.enumerated() {
      for relation in content.relations {
        if let end = records.number(batch: batch, position: relation.supplier) { flags[end] = true }
        if let end = records.number(batch: batch, position: relation.buyer) { flags[end] = true }
      }
    }
  }

  func contains(_ record: Int) -> Bool { flags[record] }
}

extension Diagnostic {
  fileprivate static func severalNetworks(at place: SourceLocation) -> Diagnostic {
    Diagnostic(
      "several-networks", .warning, "another network JSON was read before; its buyer and parameters are used",
      at: place, hint: "analyse one network at a time")
  }
}
