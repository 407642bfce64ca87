import SupplyModel

/// Finds decisions that cannot all hold: a same b, b same c, a different c.
///
/// The shortest chain of `same` that joins the two sides of a `different` is refused together with it, all
/// found before any is refused, so that the order of the decisions does not matter.
struct JudgementContradictions {
  private let decisions: [JudgementBook.Decision]

  init(_ decisions: [JudgementBook.Decision]) { self.decisions = decisions }

  /// Positions of the decisions that must not be applied.
  func refused(_ clusters: inout PartyClusters, log: inout DiagnosticLog) -> Set<Int> {
    let ends = decisions.map { decision in
      (
        left: Set(decision.left.map { clusters.root(of: $0) }),
        right: Set(decision.right.map { clusters.root(of: $0) })
      )
    }
    var sames: [Int: [Int]] = [:]
    for (number, decision) in decisions.enumerated() where decision.judgement.verdict == .same {
      for root in ends[number].left.union(ends[number].right) { sames[root, default: []].append(number) }
    }
    var refused: Set<Int> = []
    for (number, decision) in decisions.enumerated() where decision.judgement.verdict == .different {
      let reach = { (same: Int) in ends[same].left.union(ends[same].right) }
      guard let chain = chain(from: ends[number].left, to: ends[number].right, sames, reach) else { continue }
      refused.formUnion(chain + [number])
      report(chain.map { decisions[$0].judgement }, against: decision.judgement, log: &log)
    }
    return refused
  }

  /// Breadth first over decisions `same`; nil when they do not lead from one set of records to the other.
  private func chain(
    from start: Set<Int>, to goal: Set<Int>, _ sames: [Int: [Int]], _ reach: (Int) -> Set<Int>
  ) -> [Int]? {
    var previous: [Int: Int?] = [:]
    var front = start.flatMap { sames[$0] ?? [] }.sorted()
    for same in front { previous[same] = .some(nil) }
    while !front.isEmpty {
      if let last = front.first(where: { !reach($0).isDisjoint(with: goal) }) {
        return Array(sequence(first: last) { previous[$0] ?? nil }).reversed()
      }
      var next: [Int] = []
      for same in front {
        for other in reach(same).sorted().flatMap({ sames[$0] ?? [] }) where previous[other] == nil {
          previous[other] = same
          next.append(other)
        }
      }
      front = next
    }
    return nil
  }

  private func report(
    _ chain: [JudgementRecord], against: JudgementRecord, log: inout DiagnosticLog
  ) {
    for judgement in chain + [against] {
      let others = (chain + [against]).filter {
        $0.location != judgement.location || $0.wording != judgement.wording
      }
      log.report(.contradicting(judgement, others))
    }
  }
}

extension Diagnostic {
  fileprivate static func contradicting(_ judgement: JudgementRecord, _ others: [JudgementRecord])
    -> Diagnostic
  {
    let against = others.map { other in
      "\(other.wording) (line \(other.location.line)\(other.by.map { ", by \($0)" } ?? ""))"
    }
    return Diagnostic(
      "contradicting-judgements", .error,
      "the judgement \(judgement.wording) contradicts \(against.joined(separator: " and ")); none of them is applied",
      at: judgement.location, excerpt: judgement.wording,
      hint: "keep the decision that holds and remove the others")
  }
}
