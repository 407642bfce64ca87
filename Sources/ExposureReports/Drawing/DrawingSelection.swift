import SupplyModel

/// Chooses which parties a drawing shows: the buyer, then the worst routes that fit whole, then sources and what
/// fits of the other routes, then findings directly behind what is drawn; when the whole network fits, everyone.
struct DrawingSelection {
  private let index: ResultIndex
  private let limits: DrawingLimits
  private let columnTotals: [Int: Int]
  private(set) var chosen: [String] = []
  private var members: Set<String> = []
  private var columnSizes: [Int: Int] = [:]
  private var suppliers = 0

  init(_ index: ResultIndex, limits: DrawingLimits = .page) {
    self.index = index
    self.limits = limits
    columnTotals = Dictionary(grouping: index.result.parties, by: { $0.tier?.min ?? -1 }).mapValues(\.count)
    add(index.result.buyer.id)
    addWholeRoutes()
    for path in index.result.paths { path.parties.forEach { add($0) } }
    for finding in index.result.findings where hasDrawnBuyer(finding.party) { add(finding.party) }
    let others = index.result.parties.filter(\.isSupplier).sorted(by: Self.precedes)
    let isEverything = fitsWhole(others)
    if isEverything || chosen.count <= 1 || limits != .page { others.forEach { add($0.id) } }
    addWithoutTier()
    if limits == .none { index.result.parties.forEach { add($0.id) } }
  }

  func contains(_ id: String) -> Bool { members.contains(id) }

  /// Larger exposure first, then larger flow, then by id.
  static func precedes(_ a: PartyResult, _ b: PartyResult) -> Bool {
    (b.exposure.strongest, b.exposure.arrivals, a.id) < (a.exposure.strongest, a.exposure.arrivals, b.id)
  }

  private func fitsWhole(_ suppliers: [PartyResult]) -> Bool {
    let sizes = Dictionary(grouping: suppliers, by: { $0.tier?.min ?? 0 }).values.map(\.count)
    return suppliers.count < limits.nodes && sizes.allSatisfy { $0 <= limits.column }
  }

  private mutating func addWholeRoutes() {
    for path in index.result.paths {
      var attempt = self
      path.parties.forEach { attempt.add($0) }
      if path.parties.allSatisfy(attempt.members.contains) { self = attempt }
    }
  }

  private func hasDrawnBuyer(_ id: String) -> Bool {
    index.buyers[id, default: []].contains { members.contains(index.result.relations[$0].to) }
  }

  /// Causes and owners directly behind what is drawn.
  private mutating func addWithoutTier() {
    for relation in index.result.relations where !relation.kind.isPurchase && members.contains(relation.to) {
      if index.party(relation.from)?.tier == nil { add(relation.from) }
    }
  }

  /// Leaves room for one "+ n more" in every column.
  private mutating func add(_ id: String) {
    guard let party = index.party(id), !members.contains(id) else { return }
    let column = party.tier?.min ?? -1
    let size = columnSizes[column, default: 0]
    let isNewColumn = size == 0
    let reserved = columnSizes.count + (isNewColumn ? 1 : 0)
    guard size < limits.column - 1 || (size < limits.column && fits(column)),
      chosen.count + 1 + reserved <= limits.nodes, !party.isSupplier || suppliers < limits.suppliers
    else { return }
    if party.isSupplier { suppliers += 1 }
    chosen.append(id)
    members.insert(id)
    columnSizes[column] = size + 1
  }

  /// Whether all parties of a column fit, so that it needs no "+ n more".
  private func fits(_ column: Int) -> Bool {
    columnTotals[column, default: 0] <= limits.column
  }
}
