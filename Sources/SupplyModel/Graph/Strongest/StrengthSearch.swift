/// Strength on its way from where it begins along all links, the strongest first: what is passed on is the product of
/// the weights on the way, in the order of the way.
///
/// An activity's label is written when its turn comes, not whenever something better is found: until then the offers
/// wait in the order in which they are read again. So labels are visited all over memory hardly more than once.
struct StrengthSearch {
  /// The best way to an activity.
  struct Label: BitwiseCopyable {
    var strength: Double
    var way: UInt64
  }

  private let links: StrengthLinks
  private(set) var labels: [Label]
  private var waiting: StrengthBuckets
  private var found = FoundOffers()
  private var ahead = ReadAhead()
  /// How often a link was looked at.
  private(set) var visits = 0

  init(along links: StrengthLinks, activityCount: Int) {
    self.links = links
    labels = Array(inLargePages: activityCount) { _ in Label(strength: 0, way: .max) }
    waiting = StrengthBuckets(activityCount: activityCount)
  }

  /// The best product of weights to each activity; 0 where no way leads.
  var strength: [Double] {
    let label = labels.span
    return Array(inLargePages: labels.count) { label[$0].strength }
  }

  /// - Complexity: O(activities + links) for all but contrived weights.
  mutating func run(from offers: [StrengthOffer]) {
    for offer in offers { waiting.insert(offer) }
    var batch: [StrengthOffer] = []
    while waiting.next(&batch) {
      // All labels first: what one passes on, the next could else make it pass on again.
      for range in ReadAhead.groups(of: batch.count) { settle(batch[range]) }
      for range in ReadAhead.groups(of: batch.count) { passOn(batch[range]) }
    }
  }

  /// Lets the best of all offers hold.
  private mutating func settle(_ offers: ArraySlice<StrengthOffer>) {
    ahead.labels(of: offers, in: labels)
    for offer in offers {
      let known = labels[Int(offer.activity)]
      guard offer.strength >= known.strength else { continue }
      guard offer.strength > known.strength || offer.way < known.way else { continue }
      labels[Int(offer.activity)] = Label(strength: offer.strength, way: offer.way)
    }
  }

  /// Makes offers to where links lead from activities whose offers hold.
  private mutating func passOn(_ offers: ArraySlice<StrengthOffer>) {
    ahead.labels(of: offers, in: labels)
    ahead.links(of: offers, in: links)
    for offer in offers where holds(offer) {
      var range = links[offer.activity]
      visits += range.count
      while !range.isEmpty {
        if !found.hasRoom { insertFound() }
        found.look(from: offer, along: links, range.prefix(FoundOffers.stretch), waiting)
        range = range.dropFirst(FoundOffers.stretch)
      }
    }
    insertFound()
  }

  @inline(__always)
  private func holds(_ offer: StrengthOffer) -> Bool {
    let label = labels[Int(offer.activity)]
    return label.way == offer.way && label.strength == offer.strength
  }

  private mutating func insertFound() {
    for place in 0..<found.count { waiting.insert(found.offers[place]) }
    found.removeAll()
  }
}
