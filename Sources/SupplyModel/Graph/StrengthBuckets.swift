/// Activities that wait for their turn, strongest first, to within an eighth of a halving.
///
/// The bucket is read off the bits of the number, for the bits of positive floats sort as they do: no logarithm, no
/// heap. Inside a bucket the order is that of arrival, so a label may be corrected once more before it holds.
struct StrengthBuckets {
  /// One more than the bucket of the smallest numbers: eight per halving, down to the smallest float.
  private static let count = Int(Float(1).bitPattern >> 20) + 1

  private var waiting = [[UInt32]](repeating: [], count: count)
  private var current = 0
  /// A bit per activity: it waits, and in the bucket of its strength.
  private var isWaiting: [UInt64]

  init(activityCount: Int) { isWaiting = Array(repeating: 0, count: activityCount / 64 + 1) }

  @inline(__always)
  private static func bucket(_ strength: Double) -> Int {
    Int((Float(1).bitPattern - Float(strength).bitPattern) >> 20)
  }

  /// - Parameters:
  ///   - strength: above 0, at most 1, and at most that of the activity taken last.
  ///   - former: its strength when it was inserted before; 0 at first.
  @inline(__always)
  mutating func insert(_ activity: UInt32, strength: Double, former: Double) {
    let bucket = Self.bucket(strength)
    let (word, bit) = (Int(activity >> 6), UInt64(1) << UInt64(activity & 63))
    if isWaiting[word] & bit != 0, Self.bucket(former) == bucket { return }
    isWaiting[word] |= bit
    waiting[bucket].append(activity)
  }

  /// All that wait in the strongest bucket that is not empty; nil when nothing waits.
  ///
  /// Those that have moved to a stronger bucket since are among them; ``claim(_:strength:)`` tells.
  mutating func next() -> [UInt32]? {
    while current < Self.count {
      if !waiting[current].isEmpty {
        var batch: [UInt32] = []
        swap(&batch, &waiting[current])
        return batch
      }
      current += 1
    }
    return nil
  }

  /// Whether it is an activity's turn; from then on it does not wait.
  @inline(__always)
  mutating func claim(_ activity: UInt32, strength: Double) -> Bool {
    let (word, bit) = (Int(activity >> 6), UInt64(1) << UInt64(activity & 63))
    guard isWaiting[word] & bit != 0, Self.bucket(strength) == current else { return false }
    isWaiting[word] &= ~bit
    return true
  }
}
