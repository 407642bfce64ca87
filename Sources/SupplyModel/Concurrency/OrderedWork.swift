import Dispatch
import Synchronization

/// Works on pieces on up to `threads` threads and hands on what comes of them one after the other, in the order of the
/// pieces, by whichever thread finds that the next one is ready.
///
/// What is handed on, and in which order, does not depend on the number of threads. A few pieces for each thread are
/// under way or wait; nobody takes another before one of them was handed on.
///
/// - Parameters:
///   - next: the next piece; nil at the end. Asked by one thread at a time, beside `work` and `take`.
///   - take: gets what came of each piece. Called by one thread at a time, beside `next` and `work`.
package func concurrently<Piece: Sendable, Value: Sendable>(
  threads: Int, next: () -> Piece?, work: @Sendable (Piece) -> Value, inOrder take: (Value) -> Void
) {
  guard threads > 1 else {
    while let piece = next() { take(work(piece)) }
    return
  }
  // Neither runs on two threads at once: one only behind the lock of the pieces, the other only by who is the taker.
  nonisolated(unsafe) let (next, take) = (next, take)
  let pieces = Mutex(0)
  let order = Mutex(HandingOn<Value>())
  let places = DispatchSemaphore(value: 2 * threads)
  DispatchQueue.concurrentPerform(iterations: threads) { _ in
    while true {
      places.wait()
      let numbered = pieces.withLock { number -> (Int, Piece)? in
        guard let piece = next() else { return nil }
        defer { number += 1 }
        return (number, piece)
      }
      guard let (number, piece) = numbered else {
        places.signal()
        return
      }
      let value = work(piece)
      var ready = order.withLock { $0.add(value, at: number) }
      while let value = ready {
        take(value)
        places.signal()
        ready = order.withLock { $0.following() }
      }
    }
  }
}

extension [UInt32] {
  /// Where these say at which row each group of a column begins, and last where all end: groups next to each other that
  /// have about as many rows together, one range after the other; of groups without rows as many.
  package func parts(ofRows rows: Int) -> some Sequence<Range<Int>> {
    sequence(state: 0) { first in
      guard first < count - 1 else { return nil }
      var end = first + 1
      while end < count - 1, end - first < rows, self[end + 1] - self[first] <= rows { end += 1 }
      defer { first = end }
      return first..<end
    }
  }
}

/// What is ready and not handed on, by number, and whether somebody is handing on.
private struct HandingOn<Value> {
  private var ready: [Int: Value] = [:]
  private var next = 0
  private var isTaken = false

  /// - Returns: what to hand on; nil while another thread does, which will come to it.
  mutating func add(_ value: Value, at number: Int) -> Value? {
    ready[number] = value
    if isTaken { return nil }
    isTaken = true
    return following()
  }

  /// The next value for who hands on; nil, and nobody hands on, when it is not ready.
  mutating func following() -> Value? {
    guard let value = ready.removeValue(forKey: next) else {
      isTaken = false
      return nil
    }
    next += 1
    return value
  }
}
