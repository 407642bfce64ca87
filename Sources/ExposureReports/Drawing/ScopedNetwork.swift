import SupplyModel

/// The part of a result that a scope asks to draw, as a result of its own: fewer parties and relations, or several
/// parties in one. Numbers are those of the whole.
struct ScopedNetwork {
  /// What a node of the drawing stands for.
  struct Origin {
    /// Position of the party, or of the first of several, in the whole result.
    let position: Int
    /// Names of several parties in one; empty for one party.
    var members: [String] = []
  }

  private(set) var index: ResultIndex
  private(set) var origins: [String: Origin]

  init(_ result: AnalysisResult, _ scope: DrawingScope) {
    let whole = ResultIndex(result)
    var narrowed = result
    if !scope.isUsual {
      narrowed.keep(minShare: scope.minShare)
      narrowed.keep(around: scope.focus, depth: scope.depth, isPruned: scope.minShare != nil)
    }
    origins = whole.positions.mapValues { Origin(position: $0) }
    index = scope.isUsual ? whole : ResultIndex(narrowed)
    guard let collapse = scope.collapse else { return }
    let folding = NetworkFolding(index, by: collapse, sparing: scope.focus)
    for (id, members) in folding.members { origins[id]?.members = members }
    index = ResultIndex(folding.result)
  }
}

extension AnalysisResult {
  /// Leaves out purchases of a known smaller share.
  fileprivate mutating func keep(minShare: Double?) {
    guard let minShare else { return }
    relations.removeAll { $0.kind.isPurchase && ($0.share ?? 1) < minShare }
  }

  /// Keeps the focus, what lies behind it and its ways to the buyer.
  ///
  /// - Parameter isPruned: whether relations were left out, so that parties without a way are to go as well.
  fileprivate mutating func keep(around focus: String?, depth: Int?, isPruned: Bool) {
    guard focus != nil || depth != nil || isPruned else { return }
    let start = focus ?? buyer.id
    var kept = reached(from: start, depth: depth) { ($0.to, $0.from) }
    if focus != nil { kept.formUnion(reached(from: start, depth: depth) { ($0.from, $0.to) }) }
    parties.removeAll { !kept.contains($0.id) }
    relations.removeAll { !kept.contains($0.from) || !kept.contains($0.to) }
    if let focus { paths.removeAll { !$0.parties.contains(focus) } }
  }

  private func reached(
    from start: String, depth: Int?, along step: (RelationResult) -> (from: String, to: String)
  ) -> Set<String> {
    let next = Dictionary(grouping: relations.map(step), by: \.from).mapValues { $0.map(\.to) }
    var reached: Set<String> = [start]
    var front = [start]
    var steps = 0
    while !front.isEmpty, steps < depth ?? .max {
      front = front.flatMap { next[$0, default: []] }.filter { reached.insert($0).inserted }
      steps += 1
    }
    return reached
  }
}
