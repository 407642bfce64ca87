import SupplyModel

/// The chain behind the products of one document.
///
/// The document states what each establishment does to a product. That the goods pass from step to step, and only
/// the last step delivers to the labeler, is inferred from the order of the operations.
struct SPLChain {
  let labeler: Int32?
  let listing: SPLListing
  private let works: [SPLWork]
  /// Positions of works by code of the product they are for.
  private var byCode: [Int: [Int]] = [:]
  /// Positions of works for all products of the document.
  private var forAll: [Int] = []

  /// More establishments than this in one step, and who gave to whom is not inferred any more.
  private static let widest = 12

  init(_ cast: SPLCast, _ listing: SPLListing) {
    labeler = cast.labeler
    works = cast.works
    self.listing = listing
    for (position, work) in works.enumerated() {
      if work.products.isEmpty { forAll.append(position) }
      for product in Set(work.products.compactMap { listing.byCode[$0] }) {
        byCode[product, default: []].append(position)
      }
    }
  }

  /// What is known of the whole document is said once, without a product, unless it has only one.
  func state(into facts: inout DocumentFacts) {
    let all = listing.listed.indices
    state(forAll, for: all.count == 1 ? 0 : nil, own: [], &facts)
    for product in all {
      guard let own = byCode[product] else { continue }
      state((own + forAll).sorted(), for: product, own: Set(own), &facts)
    }
    stateServices(&facts)
    for product in all { stateLinks(of: product, &facts) }
  }

  // MARK: Goods

  /// - Parameter own: works stated for this very product; relations between others were stated before. Empty for
  ///   none but the document's.
  private func state(
    _ positions: [Int], for product: Int?, own: Set<Int>, _ facts: inout DocumentFacts
  ) {
    var steps: [(step: SPLOperation.Step, works: [Int])] = []
    for step in SPLOperation.Step.allCases {
      let here = distinct(positions.filter { works[$0].part == .step(step) }, own, facts)
      if !here.isEmpty { steps.append((step, here)) }
    }
    for (position, (step, here)) in steps.enumerated() {
      let next = position + 1 < steps.count ? steps[position + 1].works : []
      let isKnown = !next.isEmpty && here.count <= Self.widest && next.count <= Self.widest
      for work in here {
        if !isKnown { stateDelivery(of: work, step, product, own, &facts) }
        for receiver in isKnown ? next : [] {
          guard own.isEmpty || own.contains(work) || own.contains(receiver) else { continue }
          state(works[work], to: works[receiver].party, step, product, .inferred, &facts)
        }
      }
    }
    for work in distinct(positions.filter { works[$0].part == .unplaced }, own, facts) {
      guard own.isEmpty || own.contains(work) else { continue }
      state(works[work], to: labeler, .pack, product, .inferred, &facts)
    }
  }

  /// The last step makes the product for the labeler: this is what the label says.
  private func stateDelivery(
    of work: Int, _ step: SPLOperation.Step, _ product: Int?, _ own: Set<Int>, _ facts: inout DocumentFacts
  ) {
    guard own.isEmpty || own.contains(work) else { return }
    state(works[work], to: labeler, step, product, .declared, &facts)
  }

  private func state(
    _ work: SPLWork, to receiver: Int32?, _ step: SPLOperation.Step, _ product: Int?,
    _ evidence: EvidenceClass, _ facts: inout DocumentFacts
  ) {
    guard var relation = facts.relation(from: work.party, to: receiver, at: work.location) else { return }
    relation.evidence = evidence
    let listed = product.map { listing.listed[$0] }
    relation.into = listed?.product ?? -1
    relation.product = step.givesIngredient ? ingredient(of: product) ?? -1 : relation.into
    facts.append(relation)
  }

  /// The only active ingredient; of several, nobody says which of them a site makes.
  private func ingredient(of product: Int?) -> Int32? {
    let listed = product.map { [listing.listed[$0]] } ?? listing.listed
    let actives = Set(listed.map(\.actives))
    guard actives.count == 1, let only = actives.first, only.count == 1 else { return nil }
    return only[0]
  }

  /// One work of each party, that for the product itself before that for all.
  private func distinct(_ positions: [Int], _ own: Set<Int>, _ facts: DocumentFacts) -> [Int] {
    var seen: Set<String?> = []
    return (positions.filter(own.contains) + positions.filter { !own.contains($0) })
      .filter { seen.insert(facts.batch.parties[Int(works[$0].party)].key).inserted }
  }

  // MARK: Services and links

  /// A laboratory serves the labeler, once, whatever it tests.
  private func stateServices(_ facts: inout DocumentFacts) {
    for position in distinct(works.indices.filter { works[$0].part == .service }, [], facts) {
      let work = works[position]
      guard var relation = facts.relation(from: work.party, to: labeler, at: work.location) else { continue }
      relation.kind = .service
      facts.append(relation)
    }
  }

  /// Ingredients and parts go into the product where it is made, if one place is known for that.
  private func stateLinks(of product: Int, _ facts: inout DocumentFacts) {
    let listed = listing.listed[product]
    let makers = distinct(
      (byCode[product] ?? [] + forAll).filter { works[$0].part == .step(.dose) }, [], facts)
    let maker = makers.count == 1 ? works[makers[0]].party : nil
    for input in listed.inputs {
      facts.link(input.product, into: listed.product, madeBy: maker, at: input.location)
    }
    for source in listed.sources {
      facts.link(source.product, into: listed.product, madeBy: labeler, at: source.location)
    }
  }
}
