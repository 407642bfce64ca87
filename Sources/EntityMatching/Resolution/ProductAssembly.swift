import SupplyModel

/// Products made of records with the same name (case, spaces and compatibility forms aside), with the same code, or
/// on the same line of an order.
struct ProductAssembly {
  let products: [Product]
  /// The product of each record of each batch.
  private let positions: [[Int32]]

  init(
    _ records: RecordIndex, orderLines: OrderLines, threads: Int, accounts: inout RecordAccounts,
    log: inout DiagnosticLog
  ) {
    let batches = records.batches
    var entries: [Entry] = []
    for (batch, content) in batches.enumerated() {
      for position in content.products.indices { entries.append(Entry(batch: batch, position: position)) }
    }
    let record = { @Sendable (entry: Entry) in batches[entry.batch].products[entry.position] }
    entries.sort { record($0).precedes(record($1)) }
    let sorted = entries
    let members = ProductAssembly.groups(entries, orderLines, threads: threads, record)
    var named = concurrentMap(members.count, threads: threads, log: &log) { group, log in
      Product(from: members[group].map { record(sorted[$0]) }, log: &log)
    }
    ProductAssembly.makeUnique(&named)
    let order = named.indices.sorted { named[$0].id < named[$1].id }
    var positions = batches.map { [Int32](repeating: -1, count: $0.products.count) }
    for (place, group) in order.enumerated() {
      for (number, entry) in members[group].map({ entries[$0] }).enumerated() {
        positions[entry.batch][entry.position] = Int32(place)
        accounts.note(number == 0 ? .kept : .merged, batch: entry.batch, record: record(entry).record)
      }
    }
    products = order.map { named[$0] }
    self.positions = positions
  }

  /// Where a product record of a batch went; nil for none.
  func product(batch: Int, position: Int32) -> ProductIndex? {
    guard positions[batch].indices.contains(Int(position)) else { return nil }
    return ProductIndex(Int(positions[batch][Int(position)]))
  }

  private struct Entry: Hashable {
    let batch: Int
    let position: Int
  }

  /// Records of each product, ascending.
  private static func groups(
    _ entries: [Entry], _ orderLines: OrderLines, threads: Int, _ record: @Sendable (Entry) -> ProductRecord
  ) -> [[Int]] {
    var clusters = PartyClusters(count: entries.count, exclusions: [:])
    join(orderLines, entries, &clusters)
    var first: [String: Int] = [:]
    // Some at a time: the keys of all would be held twice.
    for start in stride(from: 0, to: entries.count, by: 4096) {
      let keys = concurrentMap(min(4096, entries.count - start), threads: threads) {
        record(entries[start + $0]).identityKeys
      }
      for (offset, keys) in keys.enumerated() {
        let number = start + offset
        for key in keys {
          if let other = first[key] {
            _ = clusters.join([other, number], because: key)
          } else {
            first[key] = number
          }
        }
      }
    }
    var groups: [Int: [Int]] = [:]
    for number in entries.indices { groups[clusters.root(of: number), default: []].append(number) }
    return groups.keys.sorted().map { groups[$0] ?? [] }
  }

  private static func join(_ lines: OrderLines, _ entries: [Entry], _ clusters: inout PartyClusters) {
    guard !lines.groups.isEmpty else { return }
    var numbers: [OrderLines.Mention: Int] = [:]
    for (number, entry) in entries.enumerated() {
      numbers[OrderLines.Mention(batch: entry.batch, position: entry.position)] = number
    }
    for group in lines.groups {
      _ = clusters.join(group.compactMap { numbers[$0] }, because: "the same line of an order")
    }
  }

  /// Records without a name may share a code with a product of that name.
  private static func makeUnique(_ products: inout [Product]) {
    var taken: Set<String> = []
    for position in products.indices {
      let base = products[position].id
      var number = 2
      while !taken.insert(products[position].id).inserted {
        products[position].id = "\(base) (\(number))"
        number += 1
      }
    }
  }
}

extension ProductRecord {
  /// Equal keys make one product: `name …`, or a code of products (`gtin:…`, `ndc:…`) in its common form.
  var identityKeys: [String] {
    let codes = statements.lazy.filter { $0.property == .identifier }.compactMap {
      Identifier(parsing: $0.value)
    }
    .filter(\.namesProduct).map(\.equivalent.description)
    let folded = NameFolding.compatible(name)
    return (folded.isEmpty ? codeKeys : ["name " + folded]) + codes
  }

  private var codeKeys: [String] {
    statements.lazy.filter { $0.property == .hs }.map { "hs " + $0.value }.prefix(1).map { $0 }
  }

  fileprivate func precedes(_ other: ProductRecord) -> Bool {
    guard location == other.location else { return location < other.location }
    return name != other.name
      ? name < other.name : statements.map(\.value).lexicographicallyPrecedes(other.statements.map(\.value))
  }
}

extension Product {
  /// Assembled from its records, the earliest place first.
  fileprivate init(from records: [ProductRecord], log: inout DiagnosticLog) {
    let statements = Statement.canonical(records.flatMap(\.statements))
    func values(_ property: Statement.Property) -> [String] {
      statements.filter { $0.property == property }.map(\.value)
    }
    let name = records.lazy.map(\.name).first { !$0.isEmpty }
    let code = values(.hs).first.map { "hs:\($0)" }
    self.init(id: name ?? code ?? values(.identifier).first ?? "unnamed", name: name ?? code ?? "unnamed")
    identifiers = Set(values(.identifier).compactMap { Identifier(parsing: $0) }.filter(\.isValid)).sorted()
    hs = values(.hs).first
    classifications = Set(values(.classification)).sorted()
    let origins = Set(values(.productOrigin)).sorted()
    origin = origins.count == 1 ? origins[0] : nil
    self.statements = statements
    reportCodes(log: &log)
    if origins.count > 1 { log.report(.severalOrigins(of: id, origins, statements)) }
  }
}

extension Product {
  /// Codes of two headings; a shorter code of the same heading says the same less closely.
  private func reportCodes(log: inout DiagnosticLog) {
    let headings = Set(codes.map { $0.prefix(4) }.filter { $0.count == 4 })
    guard headings.count > 1 else { return }
    let last = statements.last { $0.property == .hs }
    log.report(
      Diagnostic(
        "several-codes", .note, "\(id) has the HS codes \(codes.sorted().joined(separator: ", "))",
        at: last?.location,
        hint: "all of them are screened; give goods of different headings different names to tell them apart")
    )
  }
}

extension Diagnostic {
  fileprivate static func severalOrigins(
    of product: String, _ origins: [String], _ statements: [Statement]
  ) -> Diagnostic {
    Diagnostic(
      "several-origins", .note, "\(product) is said to come from \(origins.joined(separator: ", "))",
      at: statements.last { $0.property == .productOrigin }?.location,
      hint: "all of them are screened; give goods of different origin different names to tell them apart")
  }
}
