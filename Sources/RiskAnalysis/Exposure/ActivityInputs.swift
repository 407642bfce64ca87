import SupplyModel

/// The relations that feed each activity, and the share of its cost that each is: columns, grouped by activity.
struct ActivityInputs: Sendable {
  /// Inputs of activity a are `starts[a]..<starts[a + 1]`.
  private let starts: [UInt32]
  /// Rows of the network's relations, ascending within an activity.
  private let relations: [UInt32]
  /// Before kind and mitigation, and where it comes from.
  private var shares: [Double] = []
  private var bases: [ShareBasis] = []

  /// - Parameters:
  ///   - count: of activities.
  ///   - forEachFeed: hands over every relation and activity that it feeds, by relation; the same whenever it is called.
  init(activities count: Int, _ forEachFeed: ((_ relation: Int, _ activity: UInt32) -> Void) -> Void) {
    var starts = [UInt32](repeating: 0, count: count + 1)
    forEachFeed { _, activity in starts[Int(activity) + 1] += 1 }
    for activity in 0..<count { starts[activity + 1] += starts[activity] }
    var next = starts
    var relations = [UInt32](repeating: 0, count: Int(starts[count]))
    forEachFeed { relation, activity in
      relations[Int(next[Int(activity)])] = UInt32(relation)
      next[Int(activity)] += 1
    }
    (self.starts, self.relations) = (starts, relations)
  }

  /// Of all activities.
  var count: Int { relations.count }

  /// Of activities next to each other.
  func count(of activities: Range<Int>) -> Int {
    Int(starts[activities.upperBound] - starts[activities.lowerBound])
  }

  /// Activities next to each other that have about as many inputs together, one range after the other; a range of no
  /// inputs has as many activities.
  func parts(of inputs: Int) -> some Sequence<Range<Int>> { starts.parts(ofRows: inputs) }

  /// Relations that feed an activity, ascending.
  func relations(of activity: UInt32) -> ArraySlice<UInt32> {
    relations[Int(starts[Int(activity)])..<Int(starts[Int(activity) + 1])]
  }

  /// Takes the shares of the next activities' inputs; activities come in their order.
  mutating func append(_ shares: [Double], _ bases: [ShareBasis]) {
    if self.shares.isEmpty {
      self.shares.reserveLargePages(count)
      self.bases.reserveLargePages(count)
    }
    self.shares += shares
    self.bases += bases
  }

  /// The share of an activity's cost that a relation is; 0 for one that is no purchase.
  ///
  /// - Complexity: O(log inputs).
  func share(of relation: UInt32, at activity: UInt32) -> Double {
    row(of: relation, at: activity).map { shares[$0] } ?? 0
  }

  /// Where that share comes from.
  func basis(of relation: UInt32, at activity: UInt32) -> ShareBasis {
    row(of: relation, at: activity).map { bases[$0] } ?? .none
  }

  private func row(of relation: UInt32, at activity: UInt32) -> Int? {
    var (low, high) = (Int(starts[Int(activity)]), Int(starts[Int(activity) + 1]))
    let end = high
    while low < high {
      let middle = (low + high) / 2
      if relations[middle] < relation { low = middle + 1 } else { high = middle }
    }
    return low < end && relations[low] == relation ? low : nil
  }
}
