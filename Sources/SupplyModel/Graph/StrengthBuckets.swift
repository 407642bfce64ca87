/// Activities that wait for their turn, strongest first, to within an eighth of a halving.
///
/// The bucket is read off the bits of the number, for the bits of positive floats sort as they do: no logarithm, no
/// heap. Inside a bucket the order is that of arrival, so a label may be corrected once more before it holds.
struct StrengthBuckets {
  /// One more than the bucket of 0: eight per halving, down to the smallest float.
  private static let count = Int(Float(1).bitPattern >> 20) + 1
  private static let nowhere = UInt16.max

  private var waiting = [[UInt32]](repeating: [], count: count)
  /// In which bucket each activity waits; an entry elsewhere is out of date.
  private var place: [UInt16]
  private var current = 0

  init(activityCount: Int) { place = Array(repeating: Self.nowhere, count: activityCount) }

  /// - Parameter strength: above 0, at most 1, and at most that of the activity taken last.
  @inline(__always)
  mutating func insert(_ activity: UInt32, strength: Double) {
    let bucket = Int((Float(1).bitPattern - Float(strength).bitPattern) >> 20)
    guard place[Int(activity)] != UInt16(bucket) else { return }
    place[Int(activity)] = UInt16(bucket)
    waiting[bucket].append(activity)
  }

  /// All that wait in the strongest bucket that is not empty; nil when nothing waits.
  ///
  /// Those that have moved to a stronger bucket since are among them; ``claim(_:)`` tells.
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

  /// Whether it is an activity's turn; from then on it waits nowhere.
  @inline(__always)
  mutating func claim(_ activity: UInt32) -> Bool {
    guard place[Int(activity)] == UInt16(current) else { return false }
    place[Int(activity)] = Self.nowhere
    return true
  }
}
