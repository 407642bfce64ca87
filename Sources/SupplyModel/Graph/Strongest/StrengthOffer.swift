/// The best way to an activity that was found so far.
struct StrengthLabel: BitwiseCopyable {
  static let none = StrengthLabel(strength: 0, way: .max)

  /// Product of the weights on the way; 0 where none leads.
  var strength: Double
  /// Hops above the last link: see ``StrengthOffer/way``.
  var way: UInt64

  var hops: UInt32 { UInt32(truncatingIfNeeded: way >> 32) }
  var link: UInt32 { UInt32(truncatingIfNeeded: way) }
}

/// A way to an activity, found when the one next to it passed on its strength; it holds until a better one is found.
struct StrengthOffer: BitwiseCopyable {
  let activity: UInt32
  let strength: Double
  /// Hops above the last link: of two equally strong ways the one with the smaller number is the better.
  let way: UInt64

  /// Strength that begins at an activity.
  init(of activity: UInt32, _ strength: Double) { self.init(activity, strength, way: UInt64(UInt32.max)) }

  @inline(__always)
  init(_ activity: UInt32, _ strength: Double, way: UInt64) {
    (self.activity, self.strength, self.way) = (activity, strength, way)
  }

  /// What the ways have in common that begin with a link and go on as this one does.
  @inline(__always)
  var oneHopMore: UInt64 { (way >> 32 &+ 1) << 32 }
}

/// Offers that may be of use, a few links' worth.
struct FoundOffers {
  /// Most links that are looked at before the next ask for room.
  static let stretch = 256
  private static let capacity = 1024

  private(set) var offers = [StrengthOffer](repeating: StrengthOffer(of: 0, 0), count: capacity)
  private(set) var count = 0

  /// Whether there is room for all that a stretch may bring, and for the one written behind it.
  var hasRoom: Bool { count + Self.stretch < Self.capacity }

  mutating func removeAll() { count = 0 }

  /// Keeps what `offer` makes of a stretch of links, but for what is in a weaker bucket than the activity has
  /// been offered already.
  ///
  /// Without a branch: whether an offer is of use is anybody's guess, and a wrong guess costs more than all the
  /// rest. Every offer is written, and the next over it if it is of no use.
  /// Unchecked: the builder of links holds their ends below the number of activities, which is that of ranks.
  @inline(__always)
  mutating func look(
    from offer: StrengthOffer, along links: StrengthLinks, _ range: Range<Int>,
    _ buckets: borrowing StrengthBuckets
  ) {
    precondition(hasRoom && range.count <= Self.stretch && range.upperBound <= links.weight.count)
    let (ends, weights, ranks) = (links.end.span, links.weight.span, buckets.ranks.span)
    let way = offer.oneHopMore
    var place = count
    var found = offers.mutableSpan
    for link in range {
      let end = ends[unchecked: link]
      let strength = offer.strength * weights[unchecked: link]
      found[unchecked: place] = StrengthOffer(end, strength, way: way | UInt64(truncatingIfNeeded: link))
      let excess = StrengthBuckets.bucket(strength) &- Int(ranks[unchecked: Int(end)])
      place &+= Int(bitPattern: UInt(bitPattern: excess &- 1) >> 63)
    }
    count = place
  }
}
