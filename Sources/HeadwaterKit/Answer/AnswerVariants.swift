import EntityMatching
import SupplyModel

/// Answers the question again under other readings of the same data.
struct AnswerVariants {
  /// A network with more relations is answered once: a reader of so much looks at routes first.
  static let mostRelations = 200_000

  /// Of more parties, pairs are only looked for by `headwater match`.
  static let mostParties = 10_000

  private let answer: ExposureAnswer
  private let supply: ResolvedSupply

  init(_ answer: ExposureAnswer, _ supply: ResolvedSupply) { (self.answer, self.supply) = (answer, supply) }

  /// Whether records of a network may be resolved otherwise for its sake.
  static func mayResolveAgain(_ network: SupplyNetwork) -> Bool {
    network.relations.count <= mostRelations && network.parties.count <= mostParties
  }

  /// Those that read something otherwise; what comes out the same is told as well, for that it is the same matters.
  var all: [AnswerVariant] {
    guard answer.network.relations.count <= Self.mostRelations, answer.network.stated == nil else {
      return []
    }
    return [documentedOnly, pairsAccepted].compactMap(\.self)
  }

  /// What remains when only documents of transactions, or better, count as links.
  private var documentedOnly: AnswerVariant? {
    let weaker = answer.network.relations.count {
      $0.kind != .ownership && !answer.network.strongestEvidence(of: $0).isDocumented
    }
    guard weaker > 0 else { return nil }
    var supposition = ResolvedSupposition.nothing
    supposition.leastEvidence = .transaction
    return AnswerVariant(
      .documentedOnly, count: weaker, headline: answer.supposing(supposition).headline)
  }

  /// What it comes to if every pair that waits for a judgement is one party.
  private var pairsAccepted: AnswerVariant? {
    guard Self.mayResolveAgain(answer.network) else { return nil }
    let queue = ReviewQueue(
      answer.network, judged: supply.judged, weights: answer.question.setup.policy.matching,
      threads: answer.question.setup.threads)
    guard !queue.pairs.isEmpty else { return nil }
    let network = supply.network(taking: queue.pairs)
    guard let buyer = network.party(with: answer.network.parties[answer.buyer.position]) else { return nil }
    return AnswerVariant(
      .pairsAccepted, count: queue.pairs.count,
      headline: ExposureAnswer(answer.question, network, buyer: buyer).headline)
  }
}

extension SupplyNetwork {
  /// The party that a party's records are in, whatever it is called here.
  fileprivate func party(with other: Party) -> PartyIndex? {
    guard let place = other.records.first?.location else { return nil }
    return parties.firstIndex { $0.records.contains { $0.location == place } }.map(PartyIndex.init)
  }
}
