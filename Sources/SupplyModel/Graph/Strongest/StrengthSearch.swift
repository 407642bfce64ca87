/// Strength on its way from where it begins along all links, the strongest first: what is passed on is the product of
/// the weights on the way, in the order of the way.
///
/// An activity's label is written when its turn comes, not whenever something better is found: until then the offers
/// wait in the order in which they are read again. So labels are visited all over memory hardly more than once.
struct StrengthSearch {
  private let links: StrengthLinks
  private(set) var labels: [StrengthLabel]
  private var waiting: StrengthBuckets
  private var found = FoundOffers()
  /// How often a link was looked at.
  private(set) var visits = 0

  init(along links: StrengthLinks, activityCount: Int) {
    self.links = links
    labels = Array(inLargePages: activityCount) { _ in StrengthLabel.none }
    waiting = StrengthBuckets(activityCount: activityCount)
  }

  /// - Complexity: O(activities + links) for all but contrived weights.
  mutating func run(from offers: [StrengthOffer]) {
    for offer in offers { waiting.insert(offer) }
    var batch: [StrengthOffer] = []
    while waiting.next(&batch) {
      // All labels first: what one passes on, the next could else make it pass on again.
      settle(batch)
      passOn(batch)
    }
  }

  /// Lets the best of all offers hold.
  private mutating func settle(_ offers: [StrengthOffer]) {
    for place in offers.indices {
      let later = Int(offers[min(place + SupplyGraph.farAhead, offers.count - 1)].activity)
      labels.readAhead(later)
      links.starts.readAhead(later)
      let offer = offers[place]
      let known = labels[Int(offer.activity)]
      guard offer.strength >= known.strength else { continue }
      guard offer.strength > known.strength || offer.way < known.way else { continue }
      labels[Int(offer.activity)] = StrengthLabel(strength: offer.strength, way: offer.way)
    }
  }

  /// Makes offers to where links lead from activities whose offers hold.
  private mutating func passOn(_ offers: [StrengthOffer]) {
    for place in offers.indices {
      let later = Int(offers[min(place + SupplyGraph.farAhead, offers.count - 1)].activity)
      labels.readAhead(later)
      links.starts.readAhead(later)
      let row = links[offers[min(place + SupplyGraph.ahead, offers.count - 1)].activity]
      links.end.readAhead(row)
      links.weight.readAhead(row)
      if holds(offers[place]) { passOn(offers[place]) }
    }
    waiting.insert(&found)
  }

  @inline(__always)
  private mutating func passOn(_ offer: StrengthOffer) {
    var row = links[offer.activity]
    visits += row.count
    while !row.isEmpty {
      if !found.hasRoom { waiting.insert(&found) }
      found.look(from: offer, along: links, row.prefix(FoundOffers.stretch), waiting)
      row = row.dropFirst(FoundOffers.stretch)
    }
  }

  @inline(__always)
  private func holds(_ offer: StrengthOffer) -> Bool {
    let label = labels[Int(offer.activity)]
    return label.way == offer.way && label.strength == offer.strength
  }
}
