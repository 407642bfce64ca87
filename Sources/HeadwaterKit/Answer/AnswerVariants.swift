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
    let pairs = queue.pairs.filter { !takesAnotherForTheBuyer($0) }
    guard !pairs.isEmpty else { return nil }
    let network = supply.network(taking: pairs)
    guard let buyer = network.party(with: answer.network.parties[answer.buyer.position]) else { return nil }
    return AnswerVariant(
      .pairsAccepted, count: pairs.count,
      headline: ExposureAnswer(answer.question, network, buyer: buyer).headline)
  }

  /// A party of another name that were the buyer could bring it nothing any more: the answer would be better for a
  /// likeness of names.
  private func takesAnotherForTheBuyer(_ pair: ReviewPair) -> Bool {
    let buyer = answer.network.parties[answer.buyer.position].judgementName
    return [pair.left.id, pair.right.id].contains(buyer)
      && pair.left.name.lowercased() != pair.right.name.lowercased()
  }
}

extension SupplyNetwork {
  /// The party that a party's records are in, whatever it is called here.
  fileprivate func party(with other: Party) -> PartyIndex? {
    guard let record = other.records.first else { return nil }
    // A row of a table is the place of every party it names without a cell of its own.
    return parties.firstIndex { party in
      party.records.contains { $0.location == record.location && $0.key == record.key }
    }.map(PartyIndex.init)
  }
}
