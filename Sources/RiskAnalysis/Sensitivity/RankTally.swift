import SupplyModel

/// How often each of some sources came out at each rank, and above each other one.
struct RankTally {
  private let count: Int
  private(set) var draws = 0
  /// Per source, how often its best and its worst rank, equal ones counted before and after it, was each rank from 0.
  private var best: [[Int]]
  private var worst: [[Int]]
  /// `above[a * count + b]`: draws in which a is above b.
  private var above: [Int]

  init(sources: Int) {
    count = sources
    best = Array(repeating: Array(repeating: 0, count: sources), count: sources)
    worst = best
    above = Array(repeating: 0, count: sources * sources)
  }

  /// - Complexity: O(sources²).
  mutating func add(_ values: [Double]) {
    draws += 1
    for a in 0..<count {
      var (higher, equal) = (0, 0)
      for b in 0..<count where a != b {
        if values[b] > values[a] { higher += 1 } else if values[b] == values[a] { equal += 1 }
        if values[a] > values[b] { above[a * count + b] += 1 }
      }
      best[a][higher] += 1
      worst[a][higher + equal] += 1
    }
  }

  /// Ranks from 1 between which nine of ten draws put a source.
  func band(_ source: Int) -> (best: Int, worst: Int) {
    (1 + Self.rank(best[source], leaving: draws / 20), 1 + Self.lastRank(worst[source], leaving: draws / 20))
  }

  /// The first rank that no more than so many draws are before.
  private static func rank(_ counts: [Int], leaving limit: Int) -> Int {
    var before = 0
    for (rank, count) in counts.enumerated() {
      before += count
      if before > limit { return rank }
    }
    return counts.count - 1
  }

  /// The last rank that no more than so many draws are after.
  private static func lastRank(_ counts: [Int], leaving limit: Int) -> Int {
    counts.count - 1 - rank(counts.reversed(), leaving: limit)
  }

  /// Whether one is above the other in at least 95 of 100 draws, whichever it is.
  func isOrdered(_ a: Int, _ b: Int) -> Bool {
    max(above[a * count + b], above[b * count + a]) * 100 >= draws * 95
  }

  /// Longest runs of neighbours of which no two are ordered, of two or more.
  ///
  /// - Complexity: O(sources²).
  func inseparable() -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for start in 0..<count {
      var end = start + 1
      while end < count, (start..<end).allSatisfy({ !isOrdered($0, end) }) { end += 1 }
      if end - start > 1, end > runs.last?.upperBound ?? 0 { runs.append(start..<end) }
    }
    return runs
  }
}
