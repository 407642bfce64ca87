import Foundation
import HeadwaterKit
import Synchronization

/// Where the lines of a log go: to standard error at once, or held back until it is known that somebody must see them.
final class LogLines: Sendable {
  private let state: Mutex<State>
  private let write: @Sendable ([UInt8]) -> Void

  private struct State {
    var isHolding: Bool
    var held: [UInt8] = []
  }

  /// - Parameter isHolding: nothing is written before ``release()``.
  init(
    isHolding: Bool,
    write: @escaping @Sendable ([UInt8]) -> Void = { _ = AtomicFile.writeAll($0, to: 2) }
  ) {
    state = Mutex(State(isHolding: isHolding))
    self.write = write
  }

  func append(_ line: [UInt8]) {
    state.withLock { state in
      if state.isHolding { state.held += line } else { write(line) }
    }
  }

  /// Writes what was held back, and everything from now on.
  func release() {
    state.withLock { state in
      if !state.held.isEmpty { write(state.held) }
      state = State(isHolding: false)
    }
  }
}
