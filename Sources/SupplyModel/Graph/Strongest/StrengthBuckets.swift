/// Offers that wait for their turn, strongest first, to within a sixty-fourth of a halving.
///
/// The bucket is read off the bits of the number, for the bits of positive floats sort as they do: no logarithm, no
/// heap. Inside a bucket the order is that of arrival, so a label may be corrected once more before it holds.
struct StrengthBuckets {
  /// Where there is nothing yet: the bucket of the smallest number.
  private static let last = UInt16(bucket(.leastNonzeroMagnitude))

  /// Best bucket of all that each activity has been offered; the last where there was nothing.
  ///
  /// Two bytes tell of nearly every link that it leads to nothing better, and a table of them stays in the caches.
  private(set) var ranks: [UInt16]
  /// As many buckets as were needed.
  private var waiting: [OfferPool.Queue] = []
  private var current = 0
  private var pool: OfferPool

  init(activityCount: Int) {
    ranks = Array(inLargePages: activityCount) { _ in Self.last }
    pool = OfferPool(room: activityCount)
  }

  /// - Parameter strength: at most 1; 0 is in a bucket beyond the last.
  @inline(__always)
  static func bucket(_ strength: Double) -> Int {
    Int(truncatingIfNeeded: (Double(1).bitPattern &- strength.bitPattern) >> 46)
  }

  /// Lets an offer wait, unless the activity has been offered more.
  ///
  /// - Parameter offer: not stronger than those taken last.
  @inline(__always)
  mutating func insert(_ offer: StrengthOffer) {
    let bucket = Self.bucket(offer.strength)
    guard bucket <= Int(ranks[Int(offer.activity)]) else { return }
    ranks[Int(offer.activity)] = UInt16(truncatingIfNeeded: bucket)
    while bucket >= waiting.count { waiting.append(OfferPool.Queue()) }
    pool.append(offer, to: &waiting[bucket])
  }

  /// Lets all that was found wait, as ``insert(_:)-(StrengthOffer)`` does, and empties it.
  mutating func insert(_ found: inout FoundOffers) {
    for place in 0..<found.count { insert(found.offers[place]) }
    found.removeAll()
  }

  /// Replaces `batch`, which is done with, by all that wait in the strongest bucket that is not empty, but for who
  /// has been offered more since; false when nothing waits.
  mutating func next(_ batch: inout [StrengthOffer]) -> Bool {
    batch.removeAll(keepingCapacity: true)
    while batch.isEmpty {
      while current < waiting.count, waiting[current].isEmpty { current += 1 }
      guard current < waiting.count else { return false }
      pool.drain(&waiting[current], into: &batch) { Int(ranks[Int($0.activity)]) == current }
    }
    return true
  }
}
