import Foundation
import Glibc
import SupplyModel
import Synchronization

/// Watches the clock and this process' memory from a thread of its own.
///
/// It looks at what is resident rather than letting the system refuse memory (`setrlimit`): a refusal ends a Swift program
/// at whatever line it was, without a word. A limit of the scheduler (`MemoryMax=`) belongs behind this one, a little
/// higher, for what a program cannot see of itself.
package final class LimitWatch: Sendable {
  private let limits: RunLimits
  private let exceeded: @Sendable (Diagnostic) -> Void
  private let isOver = Atomic(false)

  /// Looks every 20 ms until it is stopped.
  ///
  /// - Parameter exceeded: called once, on the watching thread.
  /// - Returns: nil without a limit.
  package init?(_ limits: RunLimits, exceeded: @escaping @Sendable (Diagnostic) -> Void) {
    guard limits.time != nil || limits.memory != nil else { return nil }
    (self.limits, self.exceeded) = (limits, exceeded)
    let watching = Thread { [self] in watch() }
    watching.name = "limits"
    watching.start()
  }

  package func stop() { isOver.store(true, ordering: .relaxed) }

  private func watch() {
    let start = ContinuousClock.now
    let memory = ResidentMemory()
    while !isOver.load(ordering: .relaxed) {
      if let time = limits.time, ContinuousClock.now - start > .seconds(time.seconds) {
        return exceeded(.timeLimit(time))
      }
      if let limit = limits.memory, let bytes = memory?.bytes, bytes > limit.bytes {
        return exceeded(.memoryLimit(limit, bytes))
      }
      usleep(20_000)
    }
  }
}

extension Diagnostic {
  fileprivate static func timeLimit(_ limit: TimeLimit) -> Diagnostic {
    Diagnostic(
      "time-limit", .error, "the run was not finished after the \(limit.seconds) s it may take",
      hint:
        "allow it more with --max-time or 'max-time' in headwater.toml; if it used to be faster, see whether the inputs "
        + "have grown")
  }

  fileprivate static func memoryLimit(_ limit: MemoryLimit, _ used: Int) -> Diagnostic {
    Diagnostic(
      "memory-limit", .error,
      "the run holds \(used / 1_000_000) MB of memory, more than the \(limit.bytes / 1_000_000) MB it may",
      hint:
        "allow it more with --max-memory or 'max-memory' in headwater.toml; if it used to need less, see whether the "
        + "inputs have grown")
  }
}
