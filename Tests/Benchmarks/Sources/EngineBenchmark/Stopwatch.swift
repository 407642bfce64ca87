import Foundation

/// Processor time of a task: the least of several rounds, for other programs only ever add to it.
struct Stopwatch {
  let rounds: Int

  /// Prints `name`, milliseconds, and what the task says of itself.
  @discardableResult
  func time<Result>(_ name: String, _ note: (Result) -> String, _ task: () -> Result) -> Result {
    var best = Double.infinity
    var result: Result?
    for _ in 0..<rounds {
      result = nil
      let start = clock()
      result = task()
      best = min(best, Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC))
    }
    print("\(name)\t\(best)\t\(note(result!))")
    return result!
  }
}
