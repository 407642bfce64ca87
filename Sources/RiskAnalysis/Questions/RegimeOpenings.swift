import SupplyModel

/// What keeps regimes open: unresolved for want of data, or indicated and not proven.
struct RegimeOpenings {
  /// Whom or what a question is about.
  enum Subject: Hashable, Comparable {
    case party(Int32)
    case relation(Int32)
  }

  /// Regimes, by id, that hang on a subject, and those it alone could settle.
  private(set) var regimes: [Subject: [String]] = [:]
  private(set) var settled: [Subject: [String]] = [:]
  /// What is missing of a party.
  private(set) var missing: [Int32: Set<OpenQuestion.Unknown>] = [:]

  /// - Complexity: O(regimes × (activities + edges)).
  init(_ questions: [RegimeQuestion]) {
    for question in questions {
      let walk = ReachWalk(question.model, kinds: question.regime.kinds, asOf: question.asOf)
      let everything = walk.upstream()
      let cases = question.cases(walk, everything)
      if cases.isEmpty {
        note(question.gaps(walk, everything), of: question, walk)
      } else if !cases[0].isProven {
        note(cases, of: question, walk)
      }
    }
  }

  /// Every gap keeps an unresolved regime open.
  private mutating func note(_ gaps: ReachGaps, of question: RegimeQuestion, _ walk: ReachWalk) {
    var subjects: Set<Subject> = []
    for gap in gaps.gaps {
      if let unknown = gap.cause.unknown {
        missing[gap.party, default: []].insert(unknown)
        subjects.insert(.party(gap.party))
      } else if gap.cause == .unsearchable {
        missing[gap.party, default: []].formUnion(question.model.network.unsearchable(gap.party))
        subjects.insert(.party(gap.party))
      } else {
        let edges = walk.purchases(of: gap.activity).filter { !walk.evidence(of: $0).isDocumented }
        subjects.formUnion(edges.map { .relation(question.model.graph.relation[Int($0)]) })
      }
    }
    let isElseClosed = question.isScreened && !question.lists.contains(where: \.isStale)
    for subject in subjects {
      regimes[subject, default: []].append(question.id)
      if isElseClosed, subjects.count == 1 { settled[subject, default: []].append(question.id) }
    }
  }

  /// Of an indicated regime, every doubt about a way of something banned; one that is the only doubt would prove it.
  private mutating func note(_ cases: [RegimeQuestion.Case], of question: RegimeQuestion, _ walk: ReachWalk) {
    var subjects: Set<Subject> = []
    var settling: Set<Subject> = []
    for open in cases {
      var doubts = open.route.edges.filter { !walk.evidence(of: $0).isDocumented }
        .map { Subject.relation(question.model.graph.relation[Int($0)]) }
      if !open.place.isConfirmed { doubts.append(.party(open.place.party.number)) }
      subjects.formUnion(doubts)
      if doubts.count == 1 { settling.insert(doubts[0]) }
    }
    for subject in subjects { regimes[subject, default: []].append(question.id) }
    for subject in settling { settled[subject, default: []].append(question.id) }
    for open in cases where !open.place.isConfirmed {
      missing[open.place.party.number, default: []].insert(.identity)
    }
  }
}

extension ReachGaps.Gap.Cause {
  /// What to ask a party; nil for what is asked of relations, or needs a closer look.
  fileprivate var unknown: OpenQuestion.Unknown? {
    switch self {
    case .deadEnd: .suppliers
    case .undisclosed: .inputs
    case .unplaced: .region
    case .unnamedGoods: .goods
    case .undocumented, .unsearchable: nil
    }
  }
}

extension SupplyNetwork {
  /// Why lists cannot be searched for a party.
  fileprivate func unsearchable(_ party: Int32) -> [OpenQuestion.Unknown] {
    let party = parties[Int(party)]
    return (party.canBeSearched ? [] : [.name]) + (party.country == nil ? [.country] : [])
  }
}
