import SupplyModel
import Dispatch
import Synchronization

/// Looks every name up and compares it with what is found, on several threads; the answer does not depend on how many.
struct CandidatePairs {
  /// Two names whose comparison reached the threshold: positions among ours and theirs.
  struct Pair {
    let ours: Int32
    let theirs: Int32
    let score: Double
    let comparison: NameComparison
  }

  private let lexicon: NameLexicon
  private let weights: MatchingWeights
  private let ours: [NameIndex.Entry]
  private let theirs: [NameIndex.Entry]
  private let index: CandidateIndex
  private let isAmongThemselves: Bool

  /// - Parameter theirs: nil compares ours among themselves, each pair once.
  init(_ ours: NameIndex, _ theirs: NameIndex?, _ lexicon: NameLexicon, _ weights: MatchingWeights) {
    self.lexicon = lexicon
    self.weights = weights
    self.ours = ours.entries
    self.theirs = (theirs ?? ours).entries
    index = (theirs ?? ours).candidates(lexicon)
    isAmongThemselves = theirs == nil
  }

  /// Blocks too large to say anything.
  var purgedBlocks: Int { index.purged }

  /// - Parameter threshold: the least score without any witness beside the names.
  /// - Returns: pairs that reach it, by ours, then theirs, and how many were compared.
  func compared(threshold: Double, threads: Int) -> (pairs: [Pair], compared: Int) {
    let size = 512
    let pieces = (ours.count + size - 1) / size
    let found = Mutex([(pairs: [Pair], compared: Int)](repeating: ([], 0), count: pieces))
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, pieces))) { _ in
      var comparator = NameComparator(lexicon, weights)
      var seen = SeenNames()
      while true {
        let piece = next.withLock { number in
          defer { number += 1 }
          return number
        }
        guard piece < pieces else { return }
        let range = piece * size..<min(ours.count, (piece + 1) * size)
        let answer = compare(range, threshold, &comparator, &seen)
        found.withLock { $0[piece] = answer }
      }
    }
    let all = found.withLock { $0 }
    return (all.flatMap(\.pairs), all.reduce(0) { $0 + $1.compared })
  }

  private func compare(
    _ range: Range<Int>, _ threshold: Double, _ comparator: inout NameComparator, _ seen: inout SeenNames
  ) -> (pairs: [Pair], compared: Int) {
    var pairs: [Pair] = []
    var compared = 0
    for number in range {
      let own = ours[number]
      for other in index.candidates(of: own.name.profile, country: own.country, &seen) {
        let place = Int(other)
        if isAmongThemselves, place <= number || theirs[place].owner == own.owner { continue }
        if own.name.profile.isPart, theirs[place].name.profile.isPart { continue }
        compared += 1
        guard
          let comparison = comparator.compare(
            own.name.profile, theirs[place].name.profile, atLeast: threshold)
        else { continue }
        let score = comparison.score(weights)
        guard score >= threshold else { continue }
        pairs.append(Pair(ours: Int32(number), theirs: other, score: score, comparison: comparison))
      }
    }
    return (pairs, compared)
  }
}
