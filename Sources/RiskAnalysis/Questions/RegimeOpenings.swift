import SupplyModel

/// What keeps regimes open: unresolved for want of data, or indicated and not proven.
struct RegimeOpenings {
  /// Whom or what a question is about.
  enum Subject: Hashable, Comparable {
    case party(Int32)
    case relation(Int32)
  }

  /// Regimes that a subject alone could settle, by id.
  private(set) var settled: [Subject: [String]] = [:]
  /// What keeps regimes open at each party; empty where no regime was asked.
  private var missing: [UnknownSet] = []
  private var lists = RegimeLists()
  /// Per party and per relation, the list of regimes that hang on it; the second empty while none does.
  private var ofParty: [Int32] = []
  private var ofRelation: [Int32] = []

  /// - Complexity: O(regimes × (activities + edges)).
  init(_ questions: [RegimeQuestion]) {
    guard let network = questions.first?.model.network else { return }
    missing = Array(repeating: [], count: network.parties.count)
    ofParty = Array(repeating: 0, count: network.parties.count)
    for question in questions {
      lists.begin(question.id)
      let walk = question.walk
      let everything = walk.upstream()
      let cases = question.cases(walk, everything)
      if cases.isEmpty {
        note(question.gaps(walk, everything), of: question, walk)
      } else if !cases[0].isProven {
        note(cases, of: question, walk)
      }
    }
  }

  /// Regimes, by id, that hang on a subject.
  func regimes(of subject: Subject) -> [String] { lists[list(of: subject)] }

  func regimeCount(of subject: Subject) -> Int { lists.count(list(of: subject)) }

  /// What is missing of a party.
  func missing(of party: Int) -> UnknownSet { missing.isEmpty ? [] : missing[party] }

  private func list(of subject: Subject) -> Int32 {
    switch subject {
    case .party(let number): ofParty.isEmpty ? 0 : ofParty[Int(number)]
    case .relation(let number): ofRelation.isEmpty ? 0 : ofRelation[Int(number)]
    }
  }

  /// Adds the present regime to those that hang on a subject.
  ///
  /// - Returns: whether it was not there before.
  private mutating func note(_ subject: Subject, in network: SupplyNetwork) -> Bool {
    switch subject {
    case .party(let number): return Self.note(&ofParty[Int(number)], &lists)
    case .relation(let number):
      if ofRelation.isEmpty { ofRelation = Array(repeating: 0, count: network.relations.count) }
      return Self.note(&ofRelation[Int(number)], &lists)
    }
  }

  private static func note(_ list: inout Int32, _ lists: inout RegimeLists) -> Bool {
    let before = list
    list = lists.extended(list)
    return list != before
  }

  /// Every gap keeps an unresolved regime open.
  private mutating func note(_ gaps: ReachGaps, of question: RegimeQuestion, _ walk: ReachWalk) {
    let (graph, network) = (question.model.graph, question.model.network)
    var (count, latest) = (0, Subject.party(0))
    func note(_ subject: Subject, _ openings: inout RegimeOpenings) {
      if openings.note(subject, in: network) { (count, latest) = (count + 1, subject) }
    }
    for gap in gaps.gaps {
      if gap.cause == .undocumented {
        for edge in walk.purchases(of: gap.activity) where !walk.evidence(of: edge).isDocumented {
          note(.relation(graph.relation[Int(edge)]), &self)
        }
      } else {
        missing[Int(gap.party)].formUnion(gap.cause.unknown ?? question.places.missing(of: Int(gap.party)))
        note(.party(gap.party), &self)
      }
    }
    let isElseClosed = question.isScreened && !question.lists.contains(where: \.isStale)
    if isElseClosed, count == 1 { settled[latest, default: []].append(question.id) }
  }

  /// Of an indicated regime, every doubt about a way of something banned; one that is the only doubt would prove it.
  private mutating func note(_ cases: [RegimeQuestion.Case], of question: RegimeQuestion, _ walk: ReachWalk) {
    let (graph, network) = (question.model.graph, question.model.network)
    var settling: Set<Subject> = []
    for open in cases {
      var doubts = open.route.edges.filter { !walk.evidence(of: $0).isDocumented }
        .map { Subject.relation(graph.relation[Int($0)]) }
      if !open.place.isConfirmed { doubts.append(.party(open.place.party.number)) }
      for subject in doubts { _ = note(subject, in: network) }
      if doubts.count == 1 { settling.insert(doubts[0]) }
    }
    for subject in settling { settled[subject, default: []].append(question.id) }
    for open in cases where !open.place.isConfirmed {
      missing[open.place.party.position].insert(.identity)
    }
  }
}

extension ReachGaps.Gap.Cause {
  /// What to ask a party; nil for what is asked of relations, or needs a closer look.
  fileprivate var unknown: UnknownSet? {
    switch self {
    case .deadEnd: .suppliers
    case .undisclosed: .inputs
    case .unplaced: .region
    case .unnamedGoods: .goods
    case .undocumented, .unsearchable: nil
    }
  }
}
