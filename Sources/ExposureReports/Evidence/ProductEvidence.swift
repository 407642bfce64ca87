import SupplyModel

/// The papers behind one product: every step of its chain upstream of the buyer, with the documents that show it, what
/// is missing, where the chain stops, and who on it was looked up.
package struct ProductEvidence: Sendable {
  let index: ResultIndex
  /// As the buyer's purchases name it.
  package let product: String
  /// Upstream first, numbered from 1.
  package let steps: [Step]
  /// Parties of the chain, the buyer last.
  package let parties: [String]
  /// Parties where the chain stops without an origin, or whose inputs are partly untraced.
  package let openEnds: [String]

  /// One delivery of goods or work from a party to the next.
  package struct Step: Sendable {
    package let number: Int
    /// Hops from the seller to the buyer of the report, at least.
    package let tier: Int
    package let relation: RelationResult
    package let exhibits: [Exhibit]
    /// Its product is not said to go into the one followed: it may, or may not.
    package let isUnallocated: Bool

    package var families: Set<DocumentFamily> { Set(exhibits.map(\.family)) }
    /// What a reviewer asks for at every step and this one has no paper of.
    package var missing: [DocumentFamily] { DocumentFamily.asked.filter { !families.contains($0) } }
    package var isDocumented: Bool { exhibits.contains { $0.evidence.evidenceClass.isDocumented } }
  }

  /// A document that shows a step: `3b` is the second of step 3.
  package struct Exhibit: Sendable {
    package let label: String
    package let family: DocumentFamily
    package let evidence: EvidenceResult
  }

  /// How far the papers go; never a judgement of the goods.
  package enum Grade: String, Sendable {
    /// Every step has papers of each kind asked for, every chain ends at an origin, no dates contradict each other,
    /// and nobody sold more than was bought in.
    case ready
    case partial
    /// Nothing is documented upstream of what the buyer itself buys.
    case thin
  }

  package var grade: Grade {
    let upstream = steps.filter { $0.relation.to != index.result.buyer.id }
    if !upstream.contains(where: \.isDocumented) { return .thin }
    let isWhole = steps.allSatisfy { $0.missing.isEmpty && $0.isDocumented && !$0.isUnallocated }
    let isClosed =
      openEnds.isEmpty && contradictions.isEmpty && balances.allSatisfy { $0.balance.missing == nil }
    return isWhole && isClosed ? .ready : .partial
  }

  /// What parties of the chain sold of the goods of its steps beside what they bought in for them, upstream first.
  var balances: [(party: String, balance: QuantityBalance)] {
    let sold = Dictionary(grouping: steps, by: \.relation.from).mapValues {
      Set($0.compactMap(\.relation.product))
    }
    return parties.flatMap { party in
      QuantityBalance.all(of: party, index).filter { balance in
        balance.sold.contains { sold[party]?.contains($0.product) == true }
      }.map { (party, $0) }
    }
  }

  /// Pairs of steps, one feeding the other, where all papers of the input are later than all of what it went into.
  package var contradictions: [(input: Step, output: Step)] {
    let bySeller = Dictionary(grouping: steps, by: \.relation.from)
    return steps.flatMap { input -> [(Step, Step)] in
      guard let first = input.exhibits.compactMap(\.evidence.date).min() else { return [] }
      return (bySeller[input.relation.to] ?? []).compactMap { output in
        let last = output.exhibits.compactMap(\.evidence.date).max()
        let isFed = input.relation.into == nil || input.relation.into == output.relation.product
        return isFed && last.map { first > $0 } == true ? (input, output) : nil
      }
    }
  }

  /// - Parameter product: as ``products(in:)`` names it.
  /// - Complexity: O(relations + evidence), and a sort of the steps.
  package init(_ result: AnalysisResult, product: String) {
    index = ResultIndex(result)
    self.product = product
    let chain = ProductChain(index, product)
    let ordered = chain.relations.sorted {
      ($1.tier, $0.position) < ($0.tier, $1.position)
    }
    let (index, families) = (index, result.inputs.map(DocumentFamily.init))
    steps = ordered.enumerated().map { place, found in
      let relation = result.relations[found.position]
      let exhibits = relation.evidence.enumerated().map { number, evidence in
        let document = Int(evidence.location.document.index)
        return Exhibit(
          label: "\(place + 1)\(ExhibitLetters.letters(number))",
          family: families.indices.contains(document) ? families[document] : .other, evidence: evidence)
      }
      return Step(
        number: place + 1, tier: found.tier, relation: relation, exhibits: exhibits,
        isUnallocated: found.isUnallocated)
    }
    var seen: Set<String> = []
    parties = (steps.map(\.relation.from) + [result.buyer.id]).filter { seen.insert($0).inserted }
    openEnds = parties.dropLast().filter { id in
      guard let party = index.party(id), !party.isOrigin else { return false }
      return !chain.isFed(id) || party.exposure.dark > 0
    }
  }

  /// What the buyer buys, sorted.
  package static func products(in result: AnalysisResult) -> [String] {
    Set(result.relations.filter { $0.to == result.buyer.id }.compactMap(\.product)).sorted()
  }
}

/// `a` … `z`, `aa` …
enum ExhibitLetters {
  static func letters(_ number: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "a") + UInt8(number % 26)))
    return number < 26 ? letter : letters(number / 26 - 1) + letter
  }
}
