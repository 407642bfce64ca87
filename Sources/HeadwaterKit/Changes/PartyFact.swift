import Foundation
import SupplyModel

/// One thing said of a party, and where.
struct PartyFact {
  /// What it is, whoever says it: `country=CN`, `sells Gauze`.
  let text: String
  /// What a finding would quote of it.
  let word: String
  let location: SourceLocation
}

extension ComparedResult {
  /// By text: the statements about the party itself, what it sells, and who owns it.
  func facts(of party: PartyResult) -> [String: PartyFact] {
    let said = party.statements.map {
      PartyFact(text: "\($0.property.rawValue)=\($0.value)", word: $0.value, location: $0.location)
    }
    let sold = sales(of: party.id).compactMap { relation in
      relation.product.flatMap { fact("sells \($0)", $0, relation) }
    }
    let owned = purchases(of: party.id).filter { $0.kind == .ownership }.compactMap {
      fact("is owned by \($0.from)", parties.party($0.from)?.name ?? $0.from, $0)
    }
    return Dictionary((said + sold + owned).map { ($0.text, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private func fact(_ text: String, _ word: String, _ relation: RelationResult) -> PartyFact? {
    relation.evidence.first.map { PartyFact(text: text, word: word, location: $0.location) }
  }

  /// What is said of a party here and by no file of the other result, by text.
  func newFacts(of party: PartyResult, beside other: ComparedResult) -> [PartyFact] {
    let known = other.parties.holders(of: party).compactMap(other.parties.party)
      .reduce(into: Set<String>()) { $0.formUnion(other.facts(of: $1).keys) }
    return facts(of: party).values
      .filter { !known.contains($0.text) && isNews(at: $0.location, to: other) }
      .sorted { $0.text < $1.text }
  }
}

extension Finding {
  /// Whether the finding rests on a fact, as far as its match and its message tell.
  func quotes(_ fact: PartyFact, in result: AnalysisResult) -> Bool {
    if let match, result.matches.indices.contains(match) {
      let compared = result.matches[match]
      if compared.features.contains(where: { $0.ours.contains(fact.word) }) { return true }
    }
    return product == fact.word || message.quotes(fact.word)
  }
}

extension String {
  /// Whether a word or name stands in the text, not within a longer word.
  fileprivate func quotes(_ word: String) -> Bool {
    guard !word.isEmpty, let range = range(of: word) else { return false }
    let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
    let after = range.upperBound < endIndex ? self[range.upperBound] : " "
    return ![before, after].contains { $0.isLetter || $0.isNumber }
  }
}
